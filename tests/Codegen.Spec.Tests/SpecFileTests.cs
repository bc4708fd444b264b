using System.Text;
using Codegen.Spec.Json;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests;

public class SpecFileTests
{
    private static readonly FieldSpec Full = Field("Size", new TypeSpec(TypeKind.Int), required: true) with
    {
        Description = "How much.",
        Deprecated = "Gone soon.",
        Values = new[] { new ValueSpec("1", "one"), new ValueSpec("2") }.ToEquatableArray(),
        Default = "1",
        Unit = "GB",
        Minimum = 0.5m,
        Maximum = 79228162514264337593543950335m,
        Base64 = true,
        Secret = true,
    };

    private static readonly ProductSpec Sample = Product(
        Action(
            "CreateDisk",
            Message([Full, Field("Disks", TypeSpec.ForModel("Disks", 1))], Model("Disks", Field("Size", new TypeSpec(TypeKind.Int)))),
            Message([Field("Ids", new TypeSpec(TypeKind.String, null, 1))])) with
        {
            Title = "创建 <b>",
            Description = "Makes a \"disk\".\u2028It's new.",
            Limits = "Ten a day.",
            Deprecated = "Use another.",
            Group = "Disks",
            Page = "create_disk.md",
            Examples = new ExampleSpec("https://api.example.com/?Action=CreateDisk\n&Zone=a", "not {json"),
        }) with
    {
        Title = "Disks",
        Description = "All about disks.",
        Limits = "A hundred disks.",
        Endpoint = "https://api.example.com/",
        ErrorCodes = new[] { new ErrorCodeSpec(7001, "Busy.", TryAgain: true), new ErrorCodeSpec(7002, "Gone.") }.ToEquatableArray(),
    };

    [Fact]
    public void What_is_written_reads_back()
    {
        SpecReadResult result = SpecReader.Read(SpecWriter.Write(Sample));

        Assert.Empty(result.Problems);
        Assert.Equal(Sample, result.Product);
    }

    [Fact]
    public void A_spec_that_outgrows_every_buffer_reads_back()
    {
        ActionSpec[] actions = [.. Enumerable.Range(0, 400).Select(i => Action($"Get{i}") with { Description = new string((char)('a' + (i % 26)), 1_000) })];
        ProductSpec product = Product([.. actions, Action("Last") with { Description = new string('x', 300_000) }]);
        byte[] written = SpecWriter.Write(product);

        Assert.True(written.Length > 700_000);
        Assert.Equal(product, SpecReader.Read(written).Product);
    }

    [Fact]
    public void The_same_model_is_the_same_bytes()
    {
        byte[] once = SpecWriter.Write(Sample);
        byte[] again = SpecWriter.Write(SpecReader.Read(once).Product!);

        Assert.Equal(once, again);
        Assert.DoesNotContain((byte)'\r', once);
        Assert.Equal((byte)'\n', once[^1]);
        Assert.StartsWith("{\n  \"codegenSpec\": 1,", Encoding.UTF8.GetString(once), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_stays_legible() => Assert.Contains("创建 <b>", Encoding.UTF8.GetString(SpecWriter.Write(Sample)), StringComparison.Ordinal);

    [Fact]
    public void A_well_formed_example_is_json_in_the_file_and_stays_the_same()
    {
        ProductSpec product = Product(Action("GetDisk") with { Examples = new ExampleSpec(null, """{"Size":1.0,"Size":2,"Name":"A"}""") });
        byte[] once = SpecWriter.Write(product);

        Assert.Contains("\"Size\": 1.0,", Encoding.UTF8.GetString(once), StringComparison.Ordinal);
        Assert.Equal(once, SpecWriter.Write(SpecReader.Read(once).Product!));
    }

    [Fact]
    public void A_mark_before_the_text_is_passed_over()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. SpecWriter.Write(Sample)];

        Assert.True(SpecReader.IsSpec(bytes));
        Assert.Equal(Sample, SpecReader.Read(bytes).Product);
    }

    [Theory]
    [InlineData("{\"codegenSpec\": 7}", true)]
    [InlineData("  { \"codegenSpec\"", false)]
    [InlineData("{\"product\": \"a\", \"codegenSpec\": 1}", false)]
    [InlineData("[]", false)]
    [InlineData("", false)]
    [InlineData("no json", false)]
    [InlineData("<<<<<<< HEAD\n{\n  \"codegenSpec\": 1,", true)]
    public void A_spec_is_told_from_other_json_by_its_first_property(string text, bool isSpec) =>
        Assert.Equal(isSpec, SpecReader.IsSpec(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("", true)]
    [InlineData(" \r\n", true)]
    [InlineData("\uFEFF", true)]
    [InlineData("{", true)]
    [InlineData("  { \"codegenSpec\"", true)]
    [InlineData("{\"codegenSpec\": 7}", true)]
    [InlineData("<<<<<<< HEAD\n{\n  \"codegenSpec\": 1,", true)]
    [InlineData("{}", false)]
    [InlineData("[", false)]
    [InlineData("{\"product\": \"a\"", false)]
    [InlineData("no json", false)]
    public void A_file_that_ends_before_its_first_property_may_have_been_a_spec(string text, bool mayBeSpec) =>
        Assert.Equal(mayBeSpec, SpecReader.IsSpecOrCutOff(Encoding.UTF8.GetBytes(text)));
}
