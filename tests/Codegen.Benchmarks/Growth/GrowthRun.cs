using System.Diagnostics;
using System.Globalization;
using Codegen.Benchmarks.Generating;
using Codegen.Benchmarks.Measuring;
using Codegen.Docs;

namespace Codegen.Benchmarks.Growth;

/// <summary>A process that does one stage with more and more actions, and prints what each number of them cost.</summary>
internal static class GrowthRun
{
    /// <summary>The hidden argument with which this program is such a process; the stage follows.</summary>
    public const string Argument = "--growth";

    /// <summary>Pages to a spec.</summary>
    public const string Build = "build";

    /// <summary>The spec's text to the text of C# files. The compiler parses it as well, which is counted where it compiles.</summary>
    public const string Generate = "generate";

    /// <summary>The text of C# files to an assembly.</summary>
    public const string Compile = "compile";

    /// <summary>What takes less is done again and again until so much time has gone by, or it would be measured without the collector, which comes now and then.</summary>
    private static readonly TimeSpan ShortestTime = TimeSpan.FromSeconds(1);

    /// <summary>By then the runtime has optimised the code, or few actions would seem dear and many cheap.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    private static readonly int[] Sizes = [1, 10, 100, 1_000, 10_000];

    /// <summary>Has a process of its own do a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="settings">Variables of its environment.</param>
    /// <returns>What each number of actions cost.</returns>
    public static IReadOnlyList<GrowthPoint> Of(string stage, IEnumerable<(string Name, string Value)> settings)
    {
        string[] lines = ProcessRun.OfThis([Argument, stage], settings).Said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. lines.Select(line => line.Split(' ')).Select(parts => new GrowthPoint(int.Parse(parts[0], CultureInfo.InvariantCulture), Number(parts[1]), Number(parts[2])))];
    }

    /// <summary>Is that process.</summary>
    public static int Print(string stage)
    {
        _ = Measure(stage, 100, WarmUp);
        foreach (GrowthPoint point in Sizes.Select(actions => Measure(stage, actions, ShortestTime)))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{point.Actions} {point.Milliseconds} {point.Megabytes}"));
        }

        return 0;
    }

    private static GrowthPoint Measure(string stage, int actions, TimeSpan shortest)
    {
        PageFile[] pages = MadeUpPages.Of(actions);
        if (stage == Build)
        {
            return Timed(actions, shortest, () => DocsReader.Read(pages, _ => null));
        }

        MemoryText text = MemoryText.Of(DocsReader.Read(pages, _ => null).Single().Product);
        if (stage == Generate)
        {
            return Timed(actions, shortest, () => SpecTexts.Of([text]));
        }

        IReadOnlyList<string> sources = SpecTexts.Of([text]);
        return Timed(actions, shortest, () => CompiledSize.Of(sources));
    }

    private static GrowthPoint Timed(int actions, TimeSpan shortest, Func<object> work)
    {
        GC.Collect();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        int runs = 0;
        do
        {
            object result = work();
            runs++;
            GC.KeepAlive(result);
        }
        while (watch.Elapsed < shortest);
        double elapsed = watch.Elapsed.TotalMilliseconds;
        return new GrowthPoint(actions, elapsed / runs, (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6 / runs);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
