using Codegen.Generator.Tests.Support;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Snapshots;

public sealed class Pages
{
    private static readonly MessageSpec Page = Message(Optional("Offset", "int"), Optional("Limit", "int"));

    [Fact]
    public void Are_gone_through()
    {
        MessageSpec reply = Message(Optional("TotalCount", "int"), Required("Disks", "#Disk[]")).With(Model("Disk", Optional("Id", "string")));

        Verifier.Verify(Project.Generate(Product(Action("DescribeDisk", Page, reply))).Where(source => source.Key.Contains("Client")));
    }

    [Fact]
    public void Compile_whatever_a_page_is_made_of() => Project.Generate(Product(
        Action("DescribeAll", Message(Required("Offset", "int"), Required("Limit", "int")), Message(Required("Total", "int"), Optional("class", "string[]"))),
        Action("DescribeAllPages", Page, Message(Optional("Sets", "object[]"))),
        Action("ListNumbers", Page, Message(Optional("Numbers", "int[]"))) with { Deprecated = "Numbers are gone." }));

    [Fact]
    public void Are_gone_through_by_what_a_correction_calls_or_the_docs_end()
    {
        FieldSpec offset = Optional("Offset", "int") with { CSharpName = "First", Deprecated = "Use tokens." };
        FieldSpec limit = Optional("Limit", "int") with { CSharpName = "Most" };
        FieldSpec total = Optional("TotalCount", "int") with { CSharpName = "All" };
        FieldSpec disks = Optional("Disks", "string[]") with { CSharpName = "Ids", Deprecated = "Use tokens." };

        string client = Project.Generate(Product(Action("ListDisks", Message(offset, limit), Message(total, disks))))["Usmc.Client.g.cs"];

        Assert.Contains("request with { First = offset }", client, StringComparison.Ordinal);
        Assert.Contains("request.Most,", client, StringComparison.Ordinal);
        Assert.Contains("page.All is > 0", client, StringComparison.Ordinal);
        Assert.Contains("page.Ids.Count", client, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DescribeAllPages", false)]
    [InlineData("DescribeAllItems", false)]
    [InlineData("DescribeAllPage", true)]
    public void Make_way_for_an_action_of_their_name(string other, bool stay)
    {
        string client = Project.Generate(Product(Action("DescribeAll", Page, Message(Optional("Disks", "string[]"))), Action(other)))["Usmc.Client.g.cs"];

        Assert.Equal(stay, client.Contains("IAsyncEnumerable<DescribeAllResponse>", StringComparison.Ordinal));
        Assert.Contains($"Task<{other}Response> {other}Async(", client, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_not_found_where_the_docs_leave_doubts()
    {
        IReadOnlyDictionary<string, string> sources = Project.Generate(Product(
            Action("DeleteDisks", Page, Message(Optional("Disks", "string[]"))),
            Action("DescribeTwo", Page, Message(Optional("Disks", "string[]"), Optional("Hosts", "string[]"))),
            Action("DescribeText", Message(Optional("Offset", "string"), Optional("Limit", "string")), Message(Optional("Disks", "string[]"))),
            Action("DescribeNothing", Page)));

        Assert.DoesNotContain("PagesAsync", sources["Usmc.Client.g.cs"], StringComparison.Ordinal);
    }
}
