using Codegen.Spec;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests;

/// <summary>Pages that are no action's, and what stands around the tables of those that are.</summary>
public class OtherPageTests
{
    [Fact]
    public void A_page_of_return_codes_is_read()
    {
        ProductReading reading = Read(
            File("error_code.md", """
                #### Codes

                | 错误码 | 中文 |
                |---|---|
                | 7006 | 关闭失败，请稍后重试。 |
                | 7005 | 余额不足，请充值后重试。 | |
                | 7006 | again |
                | x | no code |
                """),
            File("more_codes.md", """
                | Error Code | Message | Description |
                |---|---|---|
                | 43002 | DBFindError | Busy, try again later. |
                """));

        Assert.Equal(
            [
                new ErrorCodeSpec(7005, "余额不足，请充值后重试。"),
                new ErrorCodeSpec(7006, "关闭失败，请稍后重试。", TryAgain: true),
                new ErrorCodeSpec(43002, "DBFindError: Busy, try again later.", TryAgain: true),
            ],
            reading.Product.ErrorCodes);
        Assert.All(reading.Pages, page => Assert.Equal(PageKind.ErrorCodes, page.Kind));
        Assert.Equal(("CGD0005", 8), (Assert.Single(reading.Diagnostics).Id, reading.Diagnostics[0].Line));
    }

    [Theory]
    [InlineData("错误码|错误描述")]
    [InlineData("错误代码|说明")]
    [InlineData("状态码|含义")]
    [InlineData("Error code|Meaning")]
    [InlineData("RetCode|英文|中文描述")]
    public void Return_codes_are_called_in_several_ways(string head)
    {
        ProductReading reading = Read(File("error_code.md", $"# Codes\n\n|{head}|\n|---|---|---|\n|7005|No funds.|\n"));
        Assert.Equal([new ErrorCodeSpec(7005, "No funds.")], reading.Product.ErrorCodes);
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("7005", true)]
    [InlineData("de", false)]
    public void Codes_without_a_column_that_says_what_they_mean_are_told(string code, bool isTold)
    {
        ProductReading reading = Read(File("error_code.md", $"# Codes\n\n|Code|Whatever|\n|---|---|\n|{code}|x|\n"));
        Assert.Empty(reading.Product.ErrorCodes);
        Assert.Equal(
            isTold ? ["CGD0004: The table has codes, but none of its columns 'Code', 'Whatever' is known to say what they mean; it is passed over. If it lists return codes, call that column '中文' or 'Message'."] : [],
            reading.Diagnostics.Select(diagnostic => diagnostic.Id + ": " + diagnostic.Message));
    }

    [Theory]
    [InlineData("参数|数据类型|备注|是否必选", true)]
    [InlineData("Field|Data Type|Remarks|Mandatory", true)]
    [InlineData("Parameter Name|Type|Description|Optional", false)]
    public void Columns_are_called_in_several_ways_and_others_are_told(string head, bool areKnown)
    {
        string page = English("GetThing", "| **Size** | int | How large. |**Yes**|").Replace("Parameter Name | Type | Description Information | Required", head.Replace("|", " | ", StringComparison.Ordinal), StringComparison.Ordinal);
        ProductReading reading = Read(File("get_thing.md", page));
        FieldSpec size = Assert.Single(reading.Product.Actions[0].Request.Fields);
        Assert.Equal(("How large.", areKnown), (size.Description, size.Required));
        Assert.Equal(areKnown ? [] : ["CGD0004"], reading.Diagnostics.Where(diagnostic => diagnostic.Message.Contains("'Optional'", StringComparison.Ordinal)).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void The_front_page_says_what_the_product_is_and_its_limits()
    {
        ProductReading reading = Read(File("README.md", "# Demo API\n\nWelcome.\n\n## Usage Limits\n\nAsk [us](https://example.com/ask) for more.\n\n## Reading on\n\nElsewhere.\n"));

        Assert.Equal(("Welcome.", "Ask [us](https://example.com/ask) for more."), (reading.Product.Description, reading.Product.Limits));
        Assert.Equal(PageKind.Overview, Assert.Single(reading.Pages).Kind);
    }

    [Fact]
    public void The_index_groups_the_actions()
    {
        ProductReading reading = Read(
            File("index.md", "# Index\n\n## Disks\n\n|API|Description|\n|---|---|\n|[GetDisk](api/demo-api/get_disk)|x|\n\n## Hosts\n\n- [GetHost](get_host.md)\n"),
            File("get_disk.md", English("GetDisk")),
            File("get_host.md", English("GetHost")),
            File("get_other.md", English("GetOther")));

        Assert.Equal(["Disks", "Hosts", null], reading.Product.Actions.Select(action => action.Group));
    }

    [Fact]
    public void One_heading_for_all_is_no_group()
    {
        ProductReading reading = Read(
            File("index.md", "# Index\n\n## API\n\n- [GetDisk](get_disk)\n"), File("get_disk.md", English("GetDisk")));

        Assert.Null(Assert.Single(reading.Product.Actions).Group);
    }

    [Fact]
    public void What_stands_beside_the_tables_is_kept()
    {
        string page = English("GetThing", "| **A** | int | x |No|\n\n?> Mind the *gap*.")
            .Replace("## Definition", "## Usage Limits\n\nTen a day.\n\n- One an hour.\n\n## Definition", StringComparison.Ordinal);

        (ActionSpec action, _) = ReadPage(page);

        Assert.Equal(("Does a thing.\n\nMind the gap.", "Ten a day.\n\nOne an hour."), (action.Description, action.Limits));
    }

    [Fact]
    public void The_end_of_an_action_is_in_its_title_or_its_overview()
    {
        (ActionSpec marked, _) = ReadPage(English("GetThing").Replace("# Do a thing", "# 【待下线】Do a thing", StringComparison.Ordinal));
        (ActionSpec told, _) = ReadPage(English("GetThing").Replace("Does a thing.", "Does a thing. This action is deprecated, use GetOther.", StringComparison.Ordinal));

        Assert.Equal(("Do a thing", "待下线"), (marked.Title, marked.Deprecated));
        Assert.Equal(("Do a thing", "This action is deprecated, use GetOther."), (told.Title, told.Deprecated));
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("# Glossary\n", "it is empty")]
    [InlineData("# About\n\nWords.\n", "it has neither parameters and a reply nor return codes")]
    [InlineData("| A | B |\n|---|---|\n| 1 | 2 |\n", "its tables are neither parameters and a reply nor return codes")]
    public void A_page_is_passed_over_for_a_reason(string page, string reason) =>
        Assert.Equal(new PageAccount("docs/demo-api/page.md", PageKind.PassedOver, reason), Assert.Single(Read(File("page.md", page)).Pages));
}
