using System.Text;
using Codegen.Docs.Linting;
using Codegen.Docs.Tests.Fuzzing;
using Codegen.Tests.Shared;
using Xunit.Abstractions;
using static Codegen.Docs.Tests.Linting.LintPages;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests.Linting;

/// <summary>Whatever is done to a page, lint says what it says at a place of the page, and ends.</summary>
[Collection(MeasuredTests.Name)]
public class LintFuzzTests
{
    private readonly ITestOutputHelper _output;

    private static readonly byte[][] Sources =
    [
        .. new[]
        {
            Page("| **Disks.N.Size** | int | see [x](#y) |**Yes**|", "| **Disk** | [*Disk*](#disk) | |No|\n" + Model("Disk", "| **A** | int | |**Yes**|"), received: "{ \"Disk\": [ { \"A\": \"x\" }, ... ], }"),
            Page("| **Id** | string | |No|", sent: "curl 'https://api.example.com' \\\n--data '{ \"Id\": \"a\", }' -d \"B=\\\"\""),
            Page("| **Id** | string | |No|", sent: "POST /?A=1 HTTP/1.1\nHost: x\n\n{ \"Id\": [ <x>, {{y}} ] // z\n}\n&A.0.B=%41", received: "HTTP/1.1 200 OK\n\n\"{}\""),
        }.Select(Encoding.UTF8.GetBytes),
    ];

    public LintFuzzTests(ITestOutputHelper output)
    {
        _output = output;

        // What the first page costs is not for its sake.
        Array.ForEach(Sources, source => DocsLinter.Lint([new PageFile("docs/demo-api/page.md", "demo-api", source)]));
    }

    [Fact]
    public void Mutated_pages_are_checked_without_an_exception()
    {
        int findings = 0;
        for (int seed = 0; seed < 5_000; seed++)
        {
            findings += Check(Mutation.Of(Sources[seed % Sources.Length], TestSeed.Of(seed)), $"{TestSeed.Hint} Mutation {seed}").Findings;
        }

        _output.WriteLine($"{findings} findings");
    }

    [Fact]
    public void Pages_of_extreme_shape_are_checked()
    {
        (string Name, TimeSpan Cost)[] pages = [.. ExtremePages.All().Select(page => (page.Name, Check(Encoding.UTF8.GetBytes(page.Text), page.Name).Cost))];
        foreach ((string name, TimeSpan cost) in pages.OrderByDescending(page => page.Cost).Take(20))
        {
            _output.WriteLine($"{cost.TotalMilliseconds:F0} ms: {name}");
        }
    }

    private static (int Findings, TimeSpan Cost) Check(byte[] page, string name)
    {
        (IReadOnlyList<LintFinding> findings, TimeSpan cost) = PageCost.Of(() => DocsLinter.Lint([new PageFile("docs/demo-api/page.md", "demo-api", page)]), name);
        string[] lines = Encoding.UTF8.GetString(page).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        LintFinding? astray = findings.FirstOrDefault(finding => !IsWithin(lines, finding));
        Assert.True(astray is null, $"{name}: {astray}");
        return (findings.Count, cost);
    }

    private static bool IsWithin(string[] lines, LintFinding finding) =>
        finding.Line >= 1 && finding.Line <= lines.Length && finding.Column >= 1 && finding.Column <= lines[finding.Line - 1].Length + 1;
}
