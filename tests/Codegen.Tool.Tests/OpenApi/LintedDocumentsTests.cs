using System.Diagnostics;
using Codegen.Spec;

namespace Codegen.Tool.Tests.OpenApi;

/// <summary>
/// The linters that people run over OpenAPI documents, by their own recommended rules. They are programs of npm, which not every
/// machine has: <c>npm install --global @redocly/cli @stoplight/spectral-cli</c>.
/// </summary>
public sealed class LintedDocumentsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("codegen-openapi-");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableTheory]
    [InlineData("redocly", "lint", "--extends=recommended")]
    [InlineData("spectral", "lint", "--quiet", "--fail-severity=error", "--ruleset", "spectral.yaml")]
    public async Task Find_no_error(string linter, params string[] arguments) =>
        await AssertNoError(linter, arguments, [("shop.json", Documents.TextOf(Shop.Product)), ("all.json", Documents.TextOf(Shop.Product, Shop.Other))]);

    [SkippableTheory]
    [InlineData("redocly", "lint", "--extends=recommended")]
    [InlineData("spectral", "lint", "--quiet", "--fail-severity=error", "--ruleset", "spectral.yaml")]
    public async Task Find_no_error_in_all_products(string linter, params string[] arguments)
    {
        ProductSpec[] products = CorpusDocuments.Products;
        await AssertNoError(
            linter, arguments, [.. products.Select(product => (product.Product + ".json", Documents.TextOf(product))), ("all.json", Documents.TextOf(products))]);
    }

    private async Task AssertNoError(string linter, string[] arguments, IReadOnlyList<(string Name, string Text)> documents)
    {
        string program = Find(linter);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "spectral.yaml"), "extends: [\"spectral:oas\"]\n");
        foreach ((string name, string text) in documents)
        {
            await File.WriteAllTextAsync(Path.Combine(_folder.FullName, name), text);
        }

        var start = new ProcessStartInfo(program, [.. arguments, .. documents.Select(document => document.Name)])
        {
            WorkingDirectory = _folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,

            // Neither is to look for a newer version, or to tell anybody that it was run.
            Environment = { ["REDOCLY_TELEMETRY"] = "off", ["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true", ["NO_COLOR"] = "1" },
        };
        using var process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        string said = await output + errors;
        Assert.True(process.ExitCode == 0, said[..Math.Min(said.Length, 4000)]);
    }

    private static string Find(string linter)
    {
        string? found = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, linter), Path.Combine(folder, linter + ".cmd") })
            .FirstOrDefault(File.Exists);
        Skip.If(found is null, $"There is no '{linter}' on this machine's path. npm has it.");
        return found!;
    }
}
