using Codegen.Spec;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests;

/// <summary>What Markdown does in a cell must come out as its reader sees it.</summary>
public class TableCellTests
{
    [Theory]
    [InlineData(@"echo a \| base64", "echo a | base64")]
    [InlineData(@"`a \| b`", "`a | b`")]
    [InlineData("one<br />two<br/><br>three", "one\ntwo\nthree")]
    [InlineData("Type:<ul><li>normal: one</li><li>ha: two</li></ul>", "Type:\n- normal: one\n- ha: two")]
    [InlineData("<p>one</p><p>two</p>", "one\ntwo")]
    [InlineData("see [the *list*](https://example.com/list#zones)", "see [the list](https://example.com/list#zones)")]
    [InlineData("**bold** and *slanted*", "bold and slanted")]
    [InlineData("5 &lt; 6 &amp; 7 &gt; 6", "5 < 6 & 7 > 6")]
    [InlineData("put <token> here", "put <token> here")]
    [InlineData("<font color='red'>red</font>", "red")]
    [InlineData("<https://example.com/a>", "https://example.com/a")]
    [InlineData(@"snake\_case and 2\*3", "snake_case and 2*3")]
    [InlineData("two   spaces", "two spaces")]
    [InlineData("> not a quote", "> not a quote")]
    [InlineData("[1-65535] [a] (b)", "[1-65535] [a] (b)")]
    [InlineData("单位：GB。默认值：20", "单位：GB。默认值：20")]
    public void A_description_is_clean_text(string cell, string text) => Assert.Equal(text, Describe(cell));

    [Fact]
    public void An_empty_description_is_none() => Assert.Null(Describe(""));

    [Fact]
    public void An_odd_backtick_takes_no_other_row()
    {
        (ActionSpec action, _) = ReadPage(English("GetThing", """
            | **First** | string | an odd ` backtick |No|
            | **Second** | int | none |**Yes**|
            | **Third** | string | another ` one |No|
            """));

        Assert.Equal("First:string Second:int! Third:string", Show(action.Request));
        Assert.Equal("an odd ` backtick", action.Request.Fields[0].Description);
    }

    [Theory]
    [InlineData("| A | string | text |No|")]
    [InlineData("|A|string|text|No|")]
    [InlineData("| **A** | `string` | text | No |")]
    [InlineData("| [A](#a) | *string* | text | no |")]
    [InlineData("| A | String | text | | extra |")]
    [InlineData("| A | string |")]
    public void A_row_is_read_however_it_is_laid_out(string row) => Assert.Equal("A:string", Show(ReadPage(English("GetThing", row)).Action.Request));

    [Fact]
    public void Columns_are_found_by_their_heads()
    {
        const string Page = """
            # GetThing

            # Request Parameters
            | Required | Description | Type | Name |
            |---|---|---|---|
            | Yes | What it is. | int | Size |

            # Response Elements
            | Name | Type |
            |---|---|
            | Id | string |
            """;

        (ActionSpec action, _) = ReadPage(Page);

        Assert.Equal("Size:int!", Show(action.Request));
        Assert.Equal("What it is.", action.Request.Fields[0].Description);
        Assert.Equal("Id:string", Show(action.Response));
    }

    private static string? Describe(string cell) => ReadPage(English("GetThing", $"| **A** | string | {cell} |No|")).Action.Request.Fields[0].Description;
}
