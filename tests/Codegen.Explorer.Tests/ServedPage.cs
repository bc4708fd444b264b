using Codegen.Files;
using Codegen.Runtime;
using Codegen.Spec;
using Codegen.Spec.Json;
using Codegen.Testing;
using Codegen.Tool.Serving;
using Microsoft.Playwright;

namespace Codegen.Explorer.Tests;

/// <summary>A served cloud on a free port of this machine, and a browser to look at its page with.</summary>
public sealed class ServedPage : IAsyncLifetime
{
    private ServedCloud? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the page is.</summary>
    public string Address => _server!.Address + "/";

    /// <summary>Pictures of the page lie here, for somebody to look at.</summary>
    public static string Pictures { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    /// <summary>A cloud of three products.</summary>
    internal static (IReadOnlyList<ProductSpec> Products, FakeCloud Cloud) Sample()
    {
        DirectoryInfo specs = Directory.CreateTempSubdirectory("codegen-explorer-");
        try
        {
            foreach (string spec in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "specs")))
            {
                File.Copy(spec, Path.Combine(specs.FullName, Path.GetFileName(spec)));
            }

            File.WriteAllBytes(Path.Combine(specs.FullName, "store.json"), SpecWriter.Write(SampleProduct.Spec));
            return (SpecFolder.ReadAll(specs.FullName), FakeCloud.FromSpecs(specs.FullName));
        }
        finally
        {
            specs.Delete(recursive: true);
        }
    }

    public async Task InitializeAsync()
    {
        if (Chromium.Find() is not { } browser)
        {
            return;
        }

        (IReadOnlyList<ProductSpec> products, FakeCloud cloud) = Sample();
        cloud.Accept(new Credential(ServedKey.DefaultPublicKey, ServedKey.DefaultPrivateKey));
        _server = await ServedCloud.StartAsync(cloud, new ServedSpecs(products, ServedKey.DefaultPublicKey, ServedKey.DefaultPrivateKey), port: 0, CancellationToken.None);
        _playwright = await Playwright.CreateAsync();

        // How long something may take before it is taken for broken: a machine may have much else to do.
        Assertions.SetDefaultExpectTimeout(60_000);

        // The sandbox of the browser needs rights that containers seldom give; it opens nothing but pages of this test.
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = browser, ChromiumSandbox = false, Timeout = 120_000 });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>Opens the page; the test is skipped where there is no browser.</summary>
    public async Task<OpenedPage> OpenAsync(string place = "", ColorScheme theme = ColorScheme.Light, int width = 1400, int height = 900)
    {
        Skip.If(_browser is null, "There is no Chromium on this machine's path.");
        IBrowserContext context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = theme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        context.SetDefaultTimeout(60_000);
        var opened = new OpenedPage(context, await context.NewPageAsync(), Address);
        await opened.Page.GotoAsync(Address + place);
        if (place.Length == 0 || place[0] == '#')
        {
            await Assertions.Expect(opened.Page.Locator("#count")).ToContainTextAsync("actions");
        }

        return opened;
    }
}
