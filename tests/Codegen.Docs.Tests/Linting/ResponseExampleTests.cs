using Codegen.Docs.Linting;
using static Codegen.Docs.Tests.Linting.LintPages;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests.Linting;

/// <summary>Response examples against tables.</summary>
public class ResponseExampleTests
{
    [Fact]
    public void Example_and_table_that_agree_are_no_finding()
    {
        const string Rows = "| **Id** | string | |**Yes**|\n| **Size** | int | |No|\n| **Ratio** | float | |No|\n| **On** | bool | |No|\n"
            + "| **Any** | object | |No|\n| **Ids** | array[string] | |No|\n| **Disk** | [*Disk*](#disk) | |No|\n| **Disks** | array[[*Disk*](#disk)] | |No|\n";
        const string Example = """
            {
              "RetCode": 0, "Action": "GetThingResponse", "Message": "", "Id": "a", "Size": 42.0, "Ratio": 1, "On": true,
              "Any": { "x": [1] }, "Ids": ["a", null], "Disk": { "Size": 1 }, "Disks": [ { "Size": null } ]
            }
            """;

        Assert.Empty(Lint(Page("", Rows + Model("Disk", "| **Size** | int | |No|"), received: Example)));
    }

    [Theory]
    [InlineData("int", "\"abc\"")]
    [InlineData("int", "1.5")]
    [InlineData("int", "99999999999999999999")]
    [InlineData("int", "true")]
    [InlineData("int", "[1, 2]")]
    [InlineData("float", "\"abc\"")]
    [InlineData("float", "1e999")]
    [InlineData("bool", "2")]
    [InlineData("bool", "\"yes\"")]
    [InlineData("string", "{}")]
    [InlineData("string", "[\"a\", \"b\"]")]
    [InlineData("array[string]", "{}")]
    [InlineData("[*Disk*](#disk)", "\"abc\"")]
    [InlineData("[*Disk*](#disk)", "7")]
    [InlineData("[*Disk*](#disk)", "[{\"A\": 1}, {\"A\": 1}]")]
    public void What_cannot_be_read_is_a_conflict(string type, string value) =>
        Assert.Contains("CGL0001 " + value, LintValue(type, value));

    [Theory]
    [InlineData("string", "5")]
    [InlineData("string", "true")]
    [InlineData("string", "[\"a\"]")]
    [InlineData("string", "[]")]
    [InlineData("int", "\"5\"")]
    [InlineData("int", "\"\"")]
    [InlineData("float", "\"1.5\"")]
    [InlineData("bool", "1")]
    [InlineData("bool", "\"False\"")]
    [InlineData("object", "\"text\"")]
    [InlineData("array[string]", "\"a\"")]
    [InlineData("array[string]", "\"\"")]
    [InlineData("[*Disk*](#disk)", "\"\"")]
    [InlineData("[*Disk*](#disk)", "[]")]
    [InlineData("[*Disk*](#disk)", "[{\"A\": 1}]")]
    public void What_reads_without_loss_is_a_note(string type, string value) =>
        Assert.Equal(["CGL0002 " + value], LintValue(type, value));

    [Fact]
    public void A_conflict_names_the_row_as_well()
    {
        LintFinding finding = Only(Page("", "| **Size** | int | |No|", received: "{ \"RetCode\": 0,\n  \"Size\": \"big\" }"));

        Assert.Equal(
            (LintRules.TypeConflict, "response:Size", "'Size' is int in the table, but the example shows the text \"big\", which can't be read as one. Correct the type, or the example."),
            (finding.Rule, finding.Subject, finding.Message));
        Assert.Equal((27, 3), (finding.Related!.Line, finding.Related.Column));
    }

    [Fact]
    public void A_mistake_in_every_item_is_one_finding_at_the_first() => Assert.Equal(
        ["CGL0001 \"a\" }, { \"A\": \"b\" } ]"],
        Lint(Page("", "| **Disks** | array[[*Disk*](#disk)] | |No|\n" + Model("Disk", "| **A** | int | |No|"), received: "{ \"RetCode\": 0, \"Disks\": [ { \"A\":\n\"a\" }, { \"A\": \"b\" } ]\n}")));

    [Theory]
    [InlineData("\"New\": 1 }", "CGL0003 \"New\": 1 }")]
    [InlineData("\"Disk\": { \"A\": 1,\n\"New\": { \"B\": 2 } } }", "CGL0003 \"New\": { \"B\": 2 } } }")]
    [InlineData("\"disk\": { \"A\": 1 } }", "CGL0006 \"disk\": { \"A\": 1 } }")]
    [InlineData("\"Retcode\": 0 }", "CGL0006 \"Retcode\": 0 }")]
    public void A_field_that_no_table_has_is_shown_at_its_name(string members, string expected) =>
        Assert.Equal([expected], Lint(Page("", "| **Disk** | [*Disk*](#disk) | |No|\n" + Model("Disk", "| **A** | int | |No|"), received: "{ \"RetCode\": 0, \"Disk\": null,\n" + members)));

    [Theory]
    [InlineData("No", "{ \"RetCode\": 0 }", "CGL0004 **Size** | int | |No|")]
    [InlineData("No", "{ \"RetCode\": 0, \"Size\": null }", null)]
    [InlineData("**Yes**", "{ \"RetCode\": 0 }", "CGL0005 { \"RetCode\": 0 }")]
    [InlineData("**Yes**", "{ \"RetCode\": 0, \"Size\": 1 }", null)]
    [InlineData("**Yes**", "{ \"RetCode\": 160 }", null)]
    public void A_declared_field_should_be_shown(string required, string example, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Lint(Page("", $"| **Size** | int | |{required}|", received: example)));

    [Fact]
    public void Of_an_object_that_no_example_shows_nothing_is_missed()
    {
        string rows = "| **Disks** | array[[*Disk*](#disk)] | |No|\n" + Model("Disk", "| **A** | int | |**Yes**|\n| **B** | int | |No|");

        Assert.Empty(Lint(Page("", rows, received: "{ \"RetCode\": 0, \"Disks\": [] }")));
        Assert.Empty(Lint(Page("", rows, received: "{ \"RetCode\": 0, \"Disks\": [ {} ] }")));
        Assert.Equal(
            ["CGL0004 **B** | int | |No|", "CGL0005 { \"A\": null } ] }"],
            Lint(Page("", rows.Replace("**A** | int | |**Yes**", "**A** | int | |No", StringComparison.Ordinal)
                .Replace("| **B**", "| **C** | int | |**Yes**|\n| **B**", StringComparison.Ordinal), received: "{ \"RetCode\": 0, \"Disks\": [ { \"C\": 1 },\n{ \"A\": null } ] }")));
    }

    [Fact]
    public void A_row_of_a_model_is_found_by_its_path()
    {
        string rows = "| **Disks** | array[[*Disk*](#disk)] | |No|\n" + Model("Disk", "| **A** | int | |No|\n| **Backup.Day** | int | |No|\n| **Backup.Hour** | int | |No|");

        Assert.Equal(["CGL0004 **Backup.Hour** | int | |No|"], Lint(Page("", rows, received: "{ \"RetCode\": 0, \"Disks\": [ { \"A\": 1, \"Backup\": { \"Day\": 1 } } ] }")));
        Assert.Equal(["CGL0004 **Backup.Day** | int | |No|"], Lint(Page("", rows, received: "{ \"RetCode\": 0, \"Disks\": [ { \"A\": 1 } ] }")));
    }

    [Theory]
    [InlineData("GetThingResponse", false)]
    [InlineData("GetOtherResponse", true)]
    [InlineData("GetThing", true)]
    public void An_example_of_another_action_was_copied(string action, bool isFound) =>
        Assert.Equal(isFound ? [$"CGL0011 \"{action}\" }}"] : [], Lint(Page("", "", received: $"{{ \"RetCode\": 0, \"Action\": \"{action}\" }}")));

    [Theory]
    [InlineData("{}", "CGL0018 {}")]
    [InlineData("{ \"Action\": \"GetThingResponse\" }", "CGL0018 { \"Action\": \"GetThingResponse\" }")]
    [InlineData("{ \"Data\": { \"RetCode\": 0 } }", "CGL0018 { \"Data\": { \"RetCode\": 0 } }")]
    [InlineData("{ \"RetCode\": 0 }", null)]
    [InlineData("{ \"RetCode\": 230 }", null)]
    [InlineData("{ \"Retcode\": 0 }", "CGL0006 \"Retcode\": 0 }")]
    [InlineData("{ ... }", "CGL0010 ... }")]
    public void Every_reply_has_a_return_code(string example, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Lint(Page("", "", received: example)).Where(finding => !finding.StartsWith("CGL0003", StringComparison.Ordinal)));

    [Fact]
    public void Every_example_is_checked_not_only_the_first() => Assert.Equal(
        ["CGL0003 \"New\": 1 }"],
        Lint(Page("", "| **Size** | int | |No|", received: "{ \"RetCode\": 0, \"Size\": 1 }") + "\n```json\n{ \"RetCode\": 0, \"New\": 1 }\n```\n"));

    [Fact]
    public void Windows_line_ends_move_nothing() => Assert.Equal(
        ["CGL0001 \"big\" }"],
        Lint(Page("", "| **Size** | int | |No|", received: "{ \"RetCode\": 0,\n  \"Size\": \"big\" }").ReplaceLineEndings("\r\n")));

    private static string[] LintValue(string type, string value) => Lint(Page(
        "", $"| **Field** | {type} | |No|\n| **Other** | [*Disk*](#disk) | |No|\n" + Model("Disk", "| **A** | int | |No|"), received: $"{{ \"RetCode\": 0, \"Other\": null, \"Field\":\n{value}\n}}"));
}
