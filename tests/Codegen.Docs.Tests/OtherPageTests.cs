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
