using Codegen.Spec;
using Codegen.Spec.Json;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests;

/// <summary>The pages of a product together.</summary>
public class ProductTests
{
    private static readonly PageFile Sidebar = File("_sidebar.md", """
        <div class="sidebar_title icon__demo">Demo &amp; Co</div>

        - **API**
            - [A thing - GetThing](api/demo-api/get_thing_json)
            - [Another - GetOther](api/demo-api/get_other.md)
        """);

    private static readonly PageFile Index = File("index.md", """
        # API Index

        | API | Description Information |
        |:---|:---|
        |[GetThing](api/demo-api/get_thing)|A thing|
        """);

    [Fact]
    public void A_row_that_stands_on_several_pages_is_one_field_and_one_that_differs_is_another()
    {
        ProductReading reading = Read(
            File("a.md", English("GetA", "| **Size** | int | In GB. |No|\n| **Name** | string | The name. |No|")),
            File("b.md", English("GetB", "| **Size** | int | In GB. |No|\n| **Name** | string | The name. |**Yes**|")));

        (EquatableArray<FieldSpec> a, EquatableArray<FieldSpec> b) = (reading.Product.Actions[0].Request.Fields, reading.Product.Actions[1].Request.Fields);
        Assert.Same(a[0], b[0]);
        Assert.Equal((false, true), (a[1].Required, b[1].Required));
    }

    [Theory]
    [InlineData("get_thing.md", "get_thing_json.md", true, "get_thing.md", "the table of contents prefers it")]
    [InlineData("get_thing_old.md", "get_thing_json.md", true, "get_thing_json.md", "the table of contents prefers it")]
    [InlineData("b.md", "a.md", true, "a.md", "its name comes first")]
    [InlineData("b.md", "a.md", false, "b.md", "it has the form of today's pages")]
    public void Of_several_pages_of_an_action_one_counts_and_the_other_is_reported(
        string one, string other, bool otherIsToday, string winner, string reason)
    {
        string today = "\n" + English("GetThing", "| **A** | int | x |No|");
        string legacy = "\n# A-GetThing\n\n# Request Parameters\n\n# Response Elements\n";

        ProductReading reading = Read(Sidebar, Index, File(one, today), File(other, otherIsToday ? today : legacy));

        Assert.Equal(winner, Assert.Single(reading.Product.Actions).Page);
        DocDiagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal(("CGD0011", 2, 1), (diagnostic.Id, diagnostic.Line, diagnostic.Column));
        Assert.EndsWith(winner == one ? other : one, diagnostic.Path, StringComparison.Ordinal);
        Assert.Contains(reason, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_and_address_come_from_sidebar_and_examples()
    {
        ProductReading reading = Read(Sidebar, File("get_thing.md", English("GetThing")));

        Assert.Equal(("Demo & Co", "https://api.example.com/"), (reading.Product.Title, reading.Product.Endpoint));
    }

    [Theory]
    [InlineData("http://api.example.com/?Action=GetThing", "https://api.example.com/")]
    [InlineData("https://api.example.com:8443?Action=GetThing", "https://api.example.com:8443/")]
    [InlineData("curl 'https://api.example.com' --data x", "https://api.example.com/")]
    [InlineData("Action=GetThing", null)]
    [InlineData("https://", null)]
    public void The_address_is_the_host_that_an_example_calls(string example, string? address) =>
        Assert.Equal(address, Codegen.Docs.Products.ExampleAddress.In(example));

    [Fact]
    public void The_order_of_the_files_changes_no_byte()
    {
        PageFile[] files =
        [
            Sidebar,
            Index,
            .. Enumerable.Range(0, 12).Select(i => File($"get_{i}.md", English(
                $"GetThing{i % 8}", "", $"| **D** | [*Info*](#info) | |No|\n" + Model("Info", $"| **F{i % 3}** | int | text {i} |No|")))),
        ];
        byte[] expected = SpecWriter.Write(Read(files).Product);

        for (int seed = 0; seed < 20; seed++)
        {
            PageFile[] shuffled = [.. files];
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, SpecWriter.Write(Read(shuffled).Product));
        }
    }

    [Fact]
    public void One_row_changed_is_a_change_of_few_lines()
    {
        const string Rows = "| **A** | int | one |No|\n| **B** | int | two |No|\n| **C** | int | three |No|";
        string[] before = Lines(Rows);
        string[] after = Lines(Rows.Replace("two", "2", StringComparison.Ordinal));

        Assert.Equal(before.Length, after.Length);
        Assert.Single(before.Zip(after), pair => pair.First != pair.Second);
    }

    [Fact]
    public void One_action_in_two_products_stays_in_both()
    {
        IReadOnlyList<ProductReading> products = DocsReader.Read(
            [File("a.md", English("GetThing"), "two-api"), File("a.md", English("GetThing"), "one-api")], _ => null);

        Assert.Equal(["one-api GetThing", "two-api GetThing"], products.Select(p => $"{p.Product.Product} {p.Product.Actions.Single().Name}"));
    }

    [Fact]
    public void Names_that_were_given_are_kept()
    {
        PageFile page = File("a.md", English("GetThing", "", "| **D** | [*Info*](#info) | |No|\n" + Model("Info", "| **F** | int | |No|")));
        ProductSpec first = Read(page).Product;
        PageFile clashing = File("b.md", English("GetHost", "", "| **D** | [*Info*](#info) | |No|\n" + Model("Info", "| **G** | int | |No|")));

        ProductSpec second = Assert.Single(DocsReader.Read([page, clashing], _ => first)).Product;

        Assert.Equal(["GetHostInfo", "Info"], second.Actions.Select(action => action.Response.Models[0].TypeName));
    }

    private static string[] Lines(string rows) => System.Text.Encoding.UTF8.GetString(
        SpecWriter.Write(Read(File("a.md", English("GetThing", rows))).Product)).Split('\n');
}
