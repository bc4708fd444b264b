using System.Diagnostics;
using System.Globalization;
using Codegen.Benchmarks.Generating;
using Codegen.Benchmarks.Measuring;
using Codegen.Docs;
using Codegen.Spec;

namespace Codegen.Benchmarks.Growth;

/// <summary>What more actions cost in one product: time and memory should grow as their number does.</summary>
internal static class GrowthSuite
{
    /// <summary>Where fixed costs still show, a line says nothing of growth.</summary>
    private const int SmallestFitted = 100;

    /// <summary>What takes less is done again and again until so much time has gone by, or it would be measured without the collector, which comes now and then.</summary>
    private static readonly TimeSpan ShortestTime = TimeSpan.FromSeconds(1);

    private static readonly int[] Sizes = [1, 10, 100, 1_000, 10_000];

    public static IEnumerable<Figure> Run()
    {
        _ = Measure(100);
        Dictionary<string, List<GrowthPoint>> stages = new(StringComparer.Ordinal);
        foreach ((string stage, GrowthPoint point) in Sizes.SelectMany(Measure))
        {
            if (!stages.TryGetValue(stage, out List<GrowthPoint>? points))
            {
                stages.Add(stage, points = []);
            }

            points.Add(point);
        }

        string plot = GrowthPlot.Write(stages);
        return stages.SelectMany(stage => new[]
        {
            Exponent($"{stage.Key} 100 to 10,000 actions, time", stage.Value, point => point.Milliseconds, "ms", plot),
            Exponent($"{stage.Key} 100 to 10,000 actions, memory", stage.Value, point => point.Megabytes, "MB", plot),
        });
    }

    private static List<(string Stage, GrowthPoint Point)> Measure(int actions)
    {
        Console.Error.WriteLine($"  {actions} actions");
        PageFile[] pages = MadeUpPages.Of(actions);
        ProductSpec spec = null!;
        IReadOnlyCollection<string> sources = [];
        return
        [
            ("build", Timed(actions, () => spec = DocsReader.Read(pages, _ => null).Single().Product)),
            ("generate", Timed(actions, () => sources = [.. GeneratorRun.Sources(GeneratorRun.Driver([MemoryText.Of(spec)]).RunGenerators(GeneratorRun.EmptyProject())).Values])),
            ("compile", Timed(actions, () => CompiledSize.Of(sources))),
        ];
    }

    private static GrowthPoint Timed(int actions, Func<object> work)
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
        while (watch.Elapsed < ShortestTime);
        double elapsed = watch.Elapsed.TotalMilliseconds;
        return new GrowthPoint(actions, elapsed / runs, (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6 / runs);
    }

    private static Figure Exponent(string what, IEnumerable<GrowthPoint> points, Func<GrowthPoint, double> value, string unit, string plot)
    {
        GrowthPoint[] fitted = [.. points.Where(point => point.Actions >= SmallestFitted)];
        return new Figure(
            what + ", exponent",
            "",
            Spread.Exactly(PowerLaw.Exponent(fitted.Select(point => ((double)point.Actions, value(point))))),
            Goal.AtMost(1.1),
            string.Join(", ", fitted.Select(point => string.Create(CultureInfo.InvariantCulture, $"{value(point):N0} {unit}"))) + $"; {plot}");
    }
}
