using System.Diagnostics;
using System.Text;
using Codegen.Docs.Linting;
using Codegen.Docs.Tests.Fuzzing;
using Codegen.Tests.Shared;
using Xunit.Abstractions;
using static Codegen.Docs.Tests.Linting.LintPages;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests.Linting;

/// <summary>Whatever is done to a page, lint says what it says at a place of the page, and ends.</summary>
public class LintFuzzTests(ITestOutputHelper output)
{
    /// <summary>A page that hangs fails the test by this limit and not by the patience of CI. It says nothing about speed.</summary>
    private static readonly TimeSpan HangLimit = TimeSpan.FromSeconds(20);

    private static readonly byte[][] Sources =
    [
        .. new[]
        {
            Page("| **Disks.N.Size** | int | see [x](#y) |**Yes**|", "| **Disk** | [*Disk*](#disk) | |No|\n" + Model("Disk", "| **A** | int | |**Yes**|"), received: "{ \"Disk\": [ { \"A\": \"x\" }, ... ], }"),
            Page("| **Id** | string | |No|", sent: "curl 'https://api.example.com' \\\n--data '{ \"Id\": \"a\", }' -d \"B=\\\"\""),
            Page("| **Id** | string | |No|", sent: "POST /?A=1 HTTP/1.1\nHost: x\n\n{ \"Id\": [ <x>, {{y}} ] // z\n}\n&A.0.B=%41", received: "HTTP/1.1 200 OK\n\n\"{}\""),
        }.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public void Mutated_pages_are_checked_without_an_exception()
    {
        int findings = 0;
        for (int seed = 0; seed < 5_000; seed++)
        {
            findings += Check(Mutation.Of(Sources[seed % Sources.Length], TestSeed.Of(seed)), seed);
        }

        output.WriteLine($"{findings} findings");
    }

    [Fact]
    public void Examples_of_extreme_shape_are_checked_in_time()
    {
        string[] examples =
        [
            new string('{', 1_000_000),
            new string('[', 1_000_000),
            string.Concat(Enumerable.Repeat("{\"a\":", 200_000)),
            "{ \"a\": \"" + new string('x', 5_000_000) + "\" }",
            "{ \"a\": " + new string('x', 5_000_000) + " }",
            "{ " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"\"a{i}\": 1,\n")) + " }",
            "[ " + string.Concat(Enumerable.Repeat(",", 500_000)) + " ]",
            string.Concat(Enumerable.Repeat("{}\n", 100_000)),
            "https://x/?" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"&a{i}=1\n")),
            "https://x/?" + new string('&', 1_000_000),
            "curl " + string.Concat(Enumerable.Repeat("-d 'a=1' ", 20_000)),
            "curl '" + new string('\\', 1_000_000),
            "HTTP/1" + new string(' ', 1_000_000),
            "POST " + new string('x', 1_000_000) + " HTTP",
            new string(' ', 1_000_000) + "x",
            string.Concat(Enumerable.Repeat("A: b\n", 200_000)),
            "[x](#y) <" + new string('<', 100_000) + " id=" + new string(' ', 100_000),
        ];
        for (int i = 0; i < examples.Length; i++)
        {
            var watch = Stopwatch.StartNew();
            Check(Encoding.UTF8.GetBytes(Page("| **Id** | string | |No|", "| **Id** | string | |No|", examples[i], examples[i])), i);
            output.WriteLine($"{i}: {watch.ElapsedMilliseconds} ms");
        }
    }

    private static int Check(byte[] page, int seed)
    {
        Task<IReadOnlyList<LintFinding>> lint = Task.Run(() => DocsLinter.Lint([new PageFile("docs/demo-api/page.md", "demo-api", page)]));
        Assert.True(lint.Wait(HangLimit), $"{seed} hangs.");
        string[] lines = Encoding.UTF8.GetString(page).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        Assert.All(lint.Result, finding => Assert.True(
            finding.Line >= 1 && finding.Line <= lines.Length && finding.Column >= 1 && finding.Column <= lines[finding.Line - 1].Length + 1, $"{seed}: {finding}"));
        return lint.Result.Count;
    }
}
