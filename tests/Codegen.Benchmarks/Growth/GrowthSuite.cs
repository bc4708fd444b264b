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
    /// <summary>From here on fixed costs no longer show, which make the growth of all sizes look smaller.</summary>
    private const int ManyActions = 100;

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
            Exponent($"{stage.Key}, time", stage.Value, point => point.Milliseconds, "ms", plot),
            Exponent($"{stage.Key}, memory", stage.Value, point => point.Megabytes, "MB", plot),
            Exponent($"{stage.Key}, time", [.. stage.Value.Where(point => point.Actions >= ManyActions)], point => point.Milliseconds, "ms", plot) with { Goal = null },
        });
    }

    private static List<(string Stage, GrowthPoint Point)> Measure(int actions)
    {
        Console.Error.WriteLine($"  {actions} actions");
        PageFile[] pages = MadeUpPages.Of(actions);
        ProductSpec spec = DocsReader.Read(pages, _ => null).Single().Product;
        MemoryText text = MemoryText.Of(spec);
        IReadOnlyList<string> sources = SpecTexts.Of([text]);
        return
        [
            ("build", Timed(actions, () => DocsReader.Read(pages, _ => null))),
            ("generate", Timed(actions, () => SpecTexts.Of([text]))),
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

    private static Figure Exponent(string what, List<GrowthPoint> points, Func<GrowthPoint, double> value, string unit, string plot) => new(
        string.Create(CultureInfo.InvariantCulture, $"{what}, exponent from {points[0].Actions:N0} to {points[^1].Actions:N0} actions"),
        "",
        Spread.Exactly(PowerLaw.Exponent(points.Select(point => ((double)point.Actions, value(point))))),
        Goal.AtMost(1.1),
        string.Join(", ", points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{value(point):G3}"))) + $" {unit}; {plot}");
}
