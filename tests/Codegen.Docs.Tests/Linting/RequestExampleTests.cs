using static Codegen.Docs.Tests.Linting.LintPages;

namespace Codegen.Docs.Tests.Linting;

/// <summary>Request examples against tables.</summary>
public class RequestExampleTests
{
    private const string Rows = "| **Id** | string | |No|\n| **Size** | int | |No|\n| **On** | bool | |No|\n| **Ids.N** | string | |No|\n| **Any** | object | |No|\n"
        + "| **Disks.N.Size** | int | |No|\n| **Disks.N.Backup.Day** | int | |No|";

    [Theory]
    [InlineData("https://api.example.com/?Action=GetThing\n&Id=a&Size=1\n&On=True\n&Ids.0=a&Ids.N=b\n&Disks.0.Size=5\n&Disks.10.Backup.Day=1")]
    [InlineData("https://api.example.com/?Action=GetThing&Size=&PublicKey=x&Signature=y&SecurityToken=z&Any.x.0=1&Id=100%25%26")]
    [InlineData("GET https://api.example.com/?Action=GetThing&Size=1")]
    [InlineData("Action=GetThing&Size=1")]
    [InlineData("Action=GetThing\nSize=1\nId=a")]
    [InlineData("{ \"Action\": \"GetThing\", \"Size\": 1, \"On\": \"true\", \"Ids\": [\"a\"], \"Ids.1\": \"b\", \"Disks\": [ { \"Size\": \"5\", \"Backup\": { \"Day\": 1 } } ], \"Any\": {} }")]
    [InlineData("curl 'https://api.example.com' \\\n--header 'Content-Type: application/json' \\\n--data '{\n  \"Action\": \"GetThing\", \"Size\": 1 }'")]
    [InlineData("curl -X POST \"https://api.example.com/?Action=GetThing\" -d \"Size=1&Id=a\" --data-urlencode=On=true -v")]
    [InlineData("$ curl https://api.example.com -d \"{\\\"Action\\\": \\\"GetThing\\\", \\\"Size\\\": 1}\"")]
    public void Every_form_of_request_is_read(string example) => Assert.Empty(Lint(Page(Rows, sent: example)));

    [Theory]
    [InlineData("https://api.example.com/?Action=GetThing\n&New=1", "CGL0007 New=1")]
    [InlineData("https://api.example.com/?Action=GetThing&Disks.0.New=1", "CGL0007 Disks.0.New=1")]
    [InlineData("Action=GetThing\nNew=1", "CGL0007 New=1")]
    [InlineData("{ \"Disks\": [ {\n\"New\": 1 } ] }", "CGL0007 \"New\": 1 } ] }")]
    [InlineData("curl 'https://api.example.com' --data '{\n\"New\": 1 }'", "CGL0007 \"New\": 1 }'")]
    [InlineData("curl https://api.example.com -d \"{\\\"Id\\\": \\\"a\\\", \\\"New\\\": 1}\"", "CGL0007 \"New\\\": 1}\"")]
    [InlineData("curl https://api.example.com --data=New=1", "CGL0007 New=1")]
    [InlineData("https://api.example.com/?Action=GetThing\n&size=1", "CGL0006 size=1")]
    [InlineData("https://api.example.com/?Action=GetOther\n&Size=1", "CGL0011 Action=GetOther")]
    public void What_the_table_lacks_is_found_at_its_name(string example, string expected) => Assert.Equal([expected], Lint(Page(Rows, sent: example)));

    [Theory]
    [InlineData("Size=big")]
    [InlineData("Size=1.5")]
    [InlineData("On=yes")]
    [InlineData("Ids=a")]
    [InlineData("Size.0=1")]
    [InlineData("Size.Unit=1")]
    [InlineData("Disks.0=1")]
    [InlineData("Disks.Size=1")]
    public void What_a_client_of_the_declared_type_cannot_send_is_a_conflict(string parameter) =>
        Assert.Equal(["CGL0008 " + parameter], Lint(Page(Rows, sent: "https://api.example.com/?Action=GetThing\n&" + parameter)));

    [Theory]
    [InlineData("https://api.example.com/?Action=GetThing", "CGL0009 https://api.example.com/?Action=GetThing")]
    [InlineData("https://api.example.com/?Action=GetThing&Id=", null)]
    [InlineData("https://api.example.com/?Action=GetThing&id=5", "CGL0006 id=5")]
    public void A_required_parameter_should_be_sent(string example, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Lint(Page("| **Id** | string | |**Yes**|", sent: example)));

    [Fact]
    public void Parameters_that_the_page_lists_as_common_need_no_row_of_their_own() => Assert.Empty(Lint(
        Page(sent: "https://api.example.com/?Action=GetThing&Trace=1").Replace("### Request Parameters", "| **Trace** | string | |No|\n\n### Request Parameters", StringComparison.Ordinal)
            .Replace("`GetThing`. | **Yes** |\n\n|", "`GetThing`. | **Yes** |\n|", StringComparison.Ordinal)));
}
