using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Codegen.Explorer.Tests;

/// <summary>What somebody does on the page, from looking for an action to reading its reply.</summary>
public sealed class WalkTests(ServedPage served) : IClassFixture<ServedPage>
{
    [SkippableFact]
    public async Task From_a_search_to_a_reply_with_the_keyboard_alone()
    {
        await using OpenedPage opened = await served.OpenAsync();
        IPage page = opened.Page;
        await Expect(page.Locator("#count")).ToHaveTextAsync("5 actions of 3 products");
        await opened.PictureAsync("1-home");

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("state migration");
        await Expect(page.Locator("#count")).ToHaveTextAsync("1 of 5 actions");
        await opened.PictureAsync("2-search");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("GetUSMCTaskStatus");
        await Expect(page.FrameLocator("iframe").GetByText("The migration plan that the task belongs to.").First).ToBeVisibleAsync();
        await Expect(page.FrameLocator("iframe").GetByText("GetUSMCTaskStatusAsync").First).ToBeVisibleAsync();
        await opened.PictureAsync("3-docs");

        await page.GetByRole(AriaRole.Tab, new() { Name = "Docs" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.GetByLabel("PlanId")).ToBeVisibleAsync();
        await page.GetByLabel("PlanId").FocusAsync();
        await page.Keyboard.TypeAsync("plan-1");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("task 'one'");
        await Expect(page.Locator("#csharp")).ToContainTextAsync("TaskId = \"task 'one'\",");
        await Expect(page.Locator("#curl")).ToContainTextAsync(@"--data-urlencode 'TaskId=task '\''one'\'''");
        await Expect(page.Locator("#curl")).ToContainTextAsync("'Signature=");
        await opened.PictureAsync("4-filled");

        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator(".result.good")).ToContainTextAsync("RetCode 0");
        await Expect(page.Locator("tr[data-path='Data.Progress.Percentage']")).ToContainTextAsync("The share that is done, from 0 to 100.");
        await opened.PictureAsync("5-reply");
        Assert.Empty(opened.Complaints);
    }

    [SkippableFact]
    public async Task Nested_parameters_in_chinese_docs_reach_the_cloud_as_they_were_filled_in()
    {
        await using OpenedPage opened = await served.OpenAsync();
        IPage page = opened.Page;
        await page.GetByRole(AriaRole.Searchbox).FillAsync("创建 箱子");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Try it" }).ClickAsync();
        await page.GetByText("5 optional").ClickAsync();
        await page.Locator("input[name='Region']").FillAsync("cn-1");
        await page.Locator("input[name='Weight']").FillAsync("7");
        await page.Locator("select[name='Sealed']").SelectOptionAsync("true");
        await page.Locator("textarea[name='Note']").FillAsync("小心");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to Items" }).ClickAsync();
        await page.Locator("input[name='Items.0.Name']").FillAsync("杯子");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to Tags" }).ClickAsync();
        await page.Locator("input[name='Items.0.Tags.0']").FillAsync("fragile");

        await Expect(page.Locator("#curl")).ToContainTextAsync("'Items.0.Tags.0=fragile'");
        await Expect(page.Locator("#curl")).ToContainTextAsync("'Note=5bCP5b+D'");
        await Expect(page.Locator("#csharp")).ToContainTextAsync("Note = \"小心\",");
        await Expect(page.Locator("#csharp")).ToContainTextAsync("Name = \"杯子\",");
        Task<IRequest> sent = page.WaitForRequestAsync(request => request.Method == "POST");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        Assert.Contains("Items.0.Name=%E6%9D%AF%E5%AD%90", (await sent).PostData, StringComparison.Ordinal);
        await Expect(page.Locator(".result.good")).ToBeVisibleAsync();
        await Expect(page.Locator("tr[data-path='BoxId']")).ToContainTextAsync("箱子的 ID。");
        await opened.PictureAsync("6-nested");
        Assert.Empty(opened.Complaints);
    }

    [SkippableFact]
    public async Task A_wrong_key_and_a_missing_parameter_are_told_as_the_cloud_tells_them()
    {
        await using OpenedPage opened = await served.OpenAsync("#/store-api/CreateStoreBox/try");
        IPage page = opened.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(page.Locator(".result.bad")).ToContainTextAsync("Region");

        await page.Locator("#keys summary").ClickAsync();
        await page.GetByLabel("Private key").FillAsync("another");
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(page.Locator(".result.bad")).ToContainTextAsync("RetCode 171");
        await opened.PictureAsync("7-wrong-key");
    }

    [SkippableFact]
    public async Task In_the_dark_and_on_a_narrow_screen()
    {
        await using OpenedPage dark = await served.OpenAsync("#/usmc-api/GetUSMCTaskStatus", ColorScheme.Dark);
        await Expect(dark.Page.FrameLocator("iframe").GetByText("GetUSMCTaskStatusAsync").First).ToBeVisibleAsync();
        await dark.PictureAsync("8-dark");
        await dark.Page.GetByRole(AriaRole.Button, new() { Name = "Light theme" }).ClickAsync();
        await dark.Page.ReloadAsync();
        await Expect(dark.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        Assert.Empty(dark.Complaints);

        await using OpenedPage narrow = await served.OpenAsync("#/usmc-api/GetUSMCTaskStatus/try", width: 420, height: 800);
        await narrow.PictureAsync("9-narrow");
        await narrow.Page.GetByRole(AriaRole.Button, new() { Name = "Actions" }).ClickAsync();
        await narrow.Page.Locator("nav").GetByText("ListUSMCTask").ClickAsync();
        await Expect(narrow.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("ListUSMCTask");
        Assert.Empty(narrow.Complaints);
    }

    [SkippableFact]
    public async Task A_product_as_a_whole_is_shown_without_asking_anybody_else()
    {
        await using OpenedPage opened = await served.OpenAsync("reference/usmc-api");
        await Expect(opened.Page.GetByText("Look up the state of a migration task").First).ToBeVisibleAsync();
        await opened.PictureAsync("10-reference");
        Assert.Empty(opened.Complaints);
    }
}
