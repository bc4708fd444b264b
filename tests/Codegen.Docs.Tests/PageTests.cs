using Codegen.Docs.Actions;
using Codegen.Docs.Dialects;
using Codegen.Spec;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests;

/// <summary>Which pages are an action's, in which words, and what they say around their tables.</summary>
public class PageTests
{
    private const string Chinese = """
        # 做一件事 - DoThing

        ## 简介

        做**一件**事。

        更多内容见[文档](api/demo-api/other)。

        ## 使用方法

        - 浏览器

        ### 公共参数

        | 参数名 | 类型 | 描述信息 | 必填 |
        |:---|:---|:---|:---|
        | **Action** | string | 当前 API 为 `DoThing` | **Yes** |

        ### 请求参数

        | 参数名 | 类型 | 描述信息 | 必填 |
        |:---|:---|:---|:---|
        | **Zone** | string | 可用区 |**Yes**|

        ### 响应字段

        | 字段名 | 类型 | 描述信息 | 必填 |
        |:---|:---|:---|:---|
        | **RetCode** | int | 返回码 |**Yes**|
        | **Ids** | array[string] | 标识 |No|

        ### 请求示例

        ```
        https://api.example.cn/?Action=DoThing
        ```
        """;

    private const string Older = """
        ---
        title: DoThing
        parent: Demo
        ---
        # Do a thing - DoThing
        ## Brief introduction
        Does a thing.

        ### Common parameters

        | Parameter Name | Type | Description | Required |
        | --- | --- | --- | --- |
        | Action | string | The API is DoThing | Yes |

        ### Request parameters

        | Parameter Name | Type | Description | Required |
        | --- | --- | --- | --- |
        | Zone | string | The zone | Yes |

        ### Response field

        | Field Name | Type | Description | Required |
        | --- | --- | --- | --- |
        | RetCode | int | A code | Yes |
        | Ids | array[string] | The ids | No |

        ### Example request

        ```
        https://api.example.com?Action=DoThing
        ```
        """;

    private const string Legacy = """
        # 做一件事-DoThing

        做一件事

        # Request Parameters
        |Parameter name|Type|Description|Required|
        |---|---|---|---|
        |Zone|string|可用区|**Yes**|

        # Response Elements
        |Parameter name|Type|Description|Required|
        |---|---|---|---|
        |RetCode|int|返回码|**Yes**|
        |Ids|array[string]|标识|No|

        # Request Example
        ```
        https://api.example.cn/?Action=DoThing
        ```
        """;

    [Theory]
    [InlineData(Chinese)]
    [InlineData(Older)]
    [InlineData(Legacy)]
    public void Every_dialect_says_the_same(string page)
    {
        (ActionSpec action, IReadOnlyList<DocDiagnostic> diagnostics) = ReadPage(page);

        Assert.Equal("DoThing", action.Name);
        Assert.Equal("Zone:string!", Show(action.Request));
        Assert.Equal("Ids:string[]", Show(action.Response));
        Assert.Contains("?Action=DoThing", action.Examples.Request!, StringComparison.Ordinal);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Lines_end_in_any_of_the_usual_ways(string end)
    {
        string page = English("GetThing", "| **A** | int | |No|", "| **B** | whatever | |No|").ReplaceLineEndings("\n");

        (ActionSpec action, IReadOnlyList<DocDiagnostic> diagnostics) = ReadPage(page.Replace("\n", end, StringComparison.Ordinal));

        Assert.Equal(("A:int", "B:string"), (Show(action.Request), Show(action.Response)));
        Assert.Equal(ReadPage(page).Diagnostics, diagnostics);
    }

    [Fact]
    public void The_overview_is_clean_text_with_its_paragraphs()
    {
        (ActionSpec action, _) = ReadPage(Chinese);

        Assert.Equal("做一件事", action.Title);
        Assert.Equal("做一件事。\n\n更多内容见[文档](api/demo-api/other)。", action.Description);
        Assert.Equal("page.md", action.Page);
    }

    [Fact]
    public void Windows_line_ends_change_nothing() =>
        Assert.Equal(ReadPage(Chinese).Action, ReadPage(Chinese.ReplaceLineEndings("\r\n")).Action);

    [Theory]
    [InlineData("View Task Status - GetUSMCTaskStatus", "View Task Status", "GetUSMCTaskStatus")]
    [InlineData("发送短信-SendSms", "发送短信", "SendSms")]
    [InlineData("获取列表 — ListThings", "获取列表", "ListThings")]
    [InlineData("DescribeThing", null, "DescribeThing")]
    [InlineData("pre-paid things - GetThing", "pre-paid things", "GetThing")]
    [InlineData("About things", "About things", null)]
    [InlineData("Things - an overview", "Things - an overview", null)]
    [InlineData("使用 API", "使用 API", null)]
    public void A_title_ends_in_the_action(string heading, string? text, string? action) =>
        Assert.Equal(new ActionTitle(text, action), ActionTitle.Parse(heading));

    [Fact]
    public void A_title_without_the_action_leaves_it_to_the_common_parameters()
    {
        (ActionSpec action, _) = ReadPage(Chinese.Replace("# 做一件事 - DoThing", "# 做一件事", StringComparison.Ordinal));

        Assert.Equal(("DoThing", "做一件事"), (action.Name, action.Title));
    }

    [Fact]
    public void A_page_about_something_else_is_passed_over()
    {
        ProductReading reading = Read(File("about.md", "# About\n\n| Kind | Use |\n|---|---|\n| a | b |\n"));

        Assert.Equal(
            new PageAccount("docs/demo-api/about.md", PageKind.PassedOver, "its tables are neither parameters and a reply nor return codes"),
            Assert.Single(reading.Pages));
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("# Thing\n\n### Request Parameters\n\n### Response Field\n", "CGD0002", 1)]
    [InlineData("\n# A - GetThing\n\n### Response Field\n", "CGD0003", 4)]
    public void A_page_that_looks_like_an_action_s_and_is_none_gets_a_diagnostic(string page, string id, int line)
    {
        ProductReading reading = Read(File("broken.md", page));

        Assert.Equal(PageKind.Unreadable, Assert.Single(reading.Pages).Kind);
        DocDiagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal((id, line), (diagnostic.Id, diagnostic.Line));
    }

    [Fact]
    public void What_stands_under_unknown_words_is_said_with_those_that_are_known()
    {
        Assert.EndsWith("Call it '请求参数' or 'Request Parameters'.", Assert.Single(Read(File("a.md", "# A - GetThing\n\n### Response Field\n")).Diagnostics).Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "call the column of names '参数名' or 'Parameter Name', and that of types '类型' or 'Type'.",
            Assert.Single(ReadPage(English("GetThing", "", "\n| What | Kind |\n|---|---|\n| **A** | int |")).Diagnostics).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_said_and_the_rest_is_read()
    {
        byte[] bytes = [.. System.Text.Encoding.UTF8.GetBytes(English("GetThing", "| **A** | int | x |No|")), 0xFF, 0xFE];
        ProductReading reading = Read(new PageFile("docs/demo-api/page.md", "demo-api", bytes));

        Assert.Equal("CGD0001", Assert.Single(reading.Diagnostics).Id);
        Assert.Equal("A:int", Show(Assert.Single(reading.Product.Actions).Request));
    }

    [Fact]
    public void No_word_of_the_dialects_means_two_things() => Assert.NotNull(Vocabulary.Default.Section("Request  PARAMETERS："));
}
