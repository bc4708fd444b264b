using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Codegen.Explorer.Tests;

/// <summary>What holds for the page whatever somebody does on it.</summary>
public sealed class PageTests(ServedPage served) : IClassFixture<ServedPage>
{
    [SkippableTheory]
    [InlineData("")]
    [InlineData("#/store-api")]
    [InlineData("#/store-api/CreateStoreBox")]
    [InlineData("#/store-api/CreateStoreBox/try")]
    public async Task Nothing_that_the_docs_say_becomes_a_part_of_the_page(string place)
    {
        await using OpenedPage opened = await served.OpenAsync(place);
        await Expect(opened.Page.Locator("nav").GetByText("仓库 Store")).ToBeVisibleAsync();
        if (place.EndsWith("Box", StringComparison.Ordinal))
        {
            await Expect(opened.Page.FrameLocator("iframe").GetByText("创建一个新的箱子").First).ToBeVisibleAsync();
        }

        Assert.Empty(opened.Complaints);
        Assert.Equal(0, await opened.Page.Locator("img, main script").CountAsync());
    }

    [SkippableTheory]
    [InlineData("", ColorScheme.Light)]
    [InlineData("#/store-api/CreateStoreBox/try", ColorScheme.Light)]
    [InlineData("#/store-api/CreateStoreBox/try", ColorScheme.Dark)]
    public async Task Axe_finds_nothing_that_keeps_anybody_out(string place, ColorScheme theme)
    {
        await using OpenedPage opened = await served.OpenAsync(place, theme);
        await Expect(opened.Page.Locator("nav details").First).ToBeVisibleAsync();

        AxeResult result = await opened.Page.RunAxe();

        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(found => $"{found.Id}: {found.Help} {string.Join(' ', found.Nodes.Select(node => node.Html))}")));
    }

    [SkippableFact]
    public async Task The_page_signs_the_documented_example_as_the_docs_do()
    {
        await using OpenedPage opened = await served.OpenAsync();

        string[][] signed = await opened.Page.EvaluateAsync<string[][]>(
            """
            async () => (await import('/explorer/signing.js')).signed(
                [['Region', 'cn-bj2'], ['Limit', '10'], ['Action', 'DescribeUHostInstance']],
                { publicKey: 'someone@example.com1296235120854146120', privateKey: '46f09bb9fab4f12dfc160dae12273d5332b5debe' })
            """);

        Assert.Equal(["Signature", "4201919d267504385deb93af19e0197870fed36b"], signed[^1]);
    }

    [SkippableFact]
    public async Task The_private_key_is_stored_nowhere_and_shown_nowhere()
    {
        await using OpenedPage opened = await served.OpenAsync("#/store-api/CreateStoreBox/try");
        await opened.Page.Locator("#keys summary").ClickAsync();
        await opened.Page.GetByLabel("Private key").FillAsync("very-private");
        await Expect(opened.Page.Locator("#curl")).ToContainTextAsync("Signature=");

        Assert.DoesNotContain("very-private", await opened.Page.EvaluateAsync<string>("() => JSON.stringify([localStorage, sessionStorage, document.cookie, location.href]) + document.body.textContent"), StringComparison.Ordinal);
    }
}
