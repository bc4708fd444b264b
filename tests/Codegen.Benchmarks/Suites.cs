using Codegen.Benchmarks.Generating;
using Codegen.Benchmarks.Growth;
using Codegen.Benchmarks.Measuring;
using Codegen.Benchmarks.Pages;
using Codegen.Benchmarks.Reading;
using Codegen.Benchmarks.Sending;
using Codegen.Benchmarks.Serving;
using Codegen.Benchmarks.Starting;

namespace Codegen.Benchmarks;

/// <summary>All that is measured, by name.</summary>
internal static class Suites
{
    private static readonly Dictionary<string, Func<IEnumerable<Figure>>> All = new(StringComparer.Ordinal)
    {
        ["pages"] = ReadingPages.Run,
        ["build"] = BuildProcess.Run,
        ["generate"] = AgainstNSwag.Generating,
        ["edits"] = IncrementalRuns.Run,
        ["compile"] = AgainstNSwag.Compiling,
        ["sizes"] = Sizes.Run,
        ["memory"] = CompilerMemory.Run,
        ["reading"] = ReadingSuite.Run,
        ["signing"] = SigningSuite.Run,
        ["loopback"] = LoopbackCalls.Run,
        ["calls"] = CallSuite.Run,
        ["start"] = FirstReplies.Run,
        ["serve"] = FakeCloudAgainstKestrel.Run,
        ["growth"] = GrowthSuite.Run,
    };

    /// <summary>Measures the suites of the given names, or all, and prints one table.</summary>
    /// <returns>0, or 1 where a name is unknown or a goal does not hold.</returns>
    public static int Run(string[] names)
    {
        if (names.FirstOrDefault(name => !All.ContainsKey(name)) is { } unknown)
        {
            Console.Error.WriteLine($"There is no suite '{unknown}'. There are: {string.Join(", ", All.Keys)}.");
            return 1;
        }

        var figures = new List<Figure>();
        foreach (string name in names.Length > 0 ? names : [.. All.Keys])
        {
            Console.Error.WriteLine($"{name} …");
            figures.AddRange(All[name]());
        }

        Console.WriteLine(FigureTable.Of(figures));
        return figures.TrueForAll(figure => figure.Holds) ? 0 : 1;
    }
}
