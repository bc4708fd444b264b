using System.Globalization;
using Codegen.Benchmarks.Measuring;

namespace Codegen.Benchmarks.Growth;

/// <summary>What more actions cost in one product: time and memory should grow as their number does.</summary>
internal static class GrowthSuite
{
    /// <summary>From here on fixed costs no longer show, which make the growth of all sizes look smaller.</summary>
    private const int ManyActions = 100;

    public static IEnumerable<Figure> Run()
    {
        var stages = new Dictionary<string, IReadOnlyList<GrowthPoint>>(StringComparer.Ordinal)
        {
            [GrowthRun.Build] = GrowthRun.Of(GrowthRun.Build, []),
            [GrowthRun.Generate] = GrowthRun.Of(GrowthRun.Generate, CompilerProcess.Collector),
            [GrowthRun.Compile] = GrowthRun.Of(GrowthRun.Compile, CompilerProcess.Collector),
        };
        string plot = GrowthPlot.Write(stages);
        return
        [
            .. stages.SelectMany(stage => FiguresOf(stage.Key, stage.Value, plot)),
            Time("generate with .NET's default collector", GrowthRun.Of(GrowthRun.Generate, []), goal: null, plot: null),
        ];
    }

    private static IEnumerable<Figure> FiguresOf(string stage, IReadOnlyList<GrowthPoint> points, string plot) =>
    [
        Time(stage, points, Goal.AtMost(1.1), plot),
        Exponent($"{stage}, memory", points, point => point.Megabytes, "MB", Goal.AtMost(1.1), plot: null),
        Time(stage, [.. points.Where(point => point.Actions >= ManyActions)], goal: null, plot: null),
    ];

    private static Figure Time(string stage, IReadOnlyList<GrowthPoint> points, Goal? goal, string? plot) =>
        Exponent($"{stage}, time", points, point => point.Milliseconds, "ms", goal, plot);

    private static Figure Exponent(string what, IReadOnlyList<GrowthPoint> points, Func<GrowthPoint, double> value, string unit, Goal? goal, string? plot) => new(
        string.Create(CultureInfo.InvariantCulture, $"{what}, exponent from {points[0].Actions:N0} to {points[^1].Actions:N0} actions"),
        "",
        Spread.Exactly(PowerLaw.Exponent(points.Select(point => ((double)point.Actions, value(point))))),
        goal,
        string.Create(CultureInfo.InvariantCulture, $"{string.Join("; ", points.Select(point => Shown(value(point))))} {unit}{(plot is null ? null : "; " + plot)}"));

    private static string Shown(double value) => value.ToString(value < 10 ? "0.###" : "#,##0", CultureInfo.InvariantCulture);
}
