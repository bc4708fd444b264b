using System.Diagnostics;
using System.Globalization;

namespace Codegen.Benchmarks;

/// <summary>Times two pieces of work in turn, so that whatever else the machine does meets both alike.</summary>
/// <param name="baseline">The work that the other is measured by.</param>
/// <param name="work">The work.</param>
internal sealed class Comparison(Func<int> baseline, Func<int> work)
{
    private const int WarmUps = 3;

    public string Run(int rounds)
    {
        for (int i = 0; i < WarmUps; i++)
        {
            _ = baseline() + work();
        }

        (double Baseline, double Work)[] times = [.. Enumerable.Range(0, rounds).Select(_ => (Time(baseline), Time(work)))];
        double[] ratios = [.. times.Select(time => time.Work / time.Baseline).Order()];
        return string.Format(
            CultureInfo.InvariantCulture,
            "baseline {0:F0} ms, work {1:F0} ms, ratio min {2:F2}, median {3:F2}, max {4:F2}",
            Median(times.Select(time => time.Baseline)),
            Median(times.Select(time => time.Work)),
            ratios[0],
            ratios[ratios.Length / 2],
            ratios[^1]);
    }

    private static double Time(Func<int> action)
    {
        var watch = Stopwatch.StartNew();
        _ = action();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
