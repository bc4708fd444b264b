using System.Diagnostics;
using System.Globalization;

namespace Codegen.Benchmarks.Measuring;

/// <summary>Times two pieces of work in turn, so that whatever else the machine does meets both alike.</summary>
/// <param name="baseline">The work that the other is measured by.</param>
/// <param name="work">The work.</param>
internal sealed class Comparison(Func<object?> baseline, Func<object?> work)
{
    /// <summary>Runs both in turn.</summary>
    /// <param name="rounds">How many times each is timed.</param>
    /// <param name="warmUps">How many times each runs before that.</param>
    /// <returns>The ratio of the work to the baseline, pair by pair, and the times that it comes from.</returns>
    public (Spread Ratio, string Behind) Run(int rounds, int warmUps = 3)
    {
        for (int i = 0; i < warmUps; i++)
        {
            _ = Time(baseline) + Time(work);
        }

        (double Baseline, double Work)[] times = [.. Enumerable.Range(0, rounds).Select(_ => (Time(baseline), Time(work)))];
        string behind = string.Create(
            CultureInfo.InvariantCulture,
            $"{Spread.Of(times.Select(time => time.Work)).Median:G4} ms to {Spread.Of(times.Select(time => time.Baseline)).Median:G4} ms");
        return (Spread.Of(times.Select(time => time.Work / time.Baseline)), behind);
    }

    private static double Time(Func<object?> action)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        object? result = action();
        double elapsed = watch.Elapsed.TotalMilliseconds;
        GC.KeepAlive(result);
        return elapsed;
    }
}
