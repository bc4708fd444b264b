using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Codegen.Benchmarks.Measuring;

/// <summary>What BenchmarkDotNet measured of the methods of one class, by their names.</summary>
internal sealed class Micro
{
    private readonly Dictionary<string, BenchmarkReport> _reports;

    private Micro(Summary summary) =>
        _reports = summary.Reports.ToDictionary(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name, StringComparer.Ordinal);

    /// <summary>Runs all methods of a class in this process: one that is built for each would take minutes, and the work brings its own warm-up.</summary>
    public static Micro Run<T>() => new(BenchmarkRunner.Run<T>(new ManualConfig()
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.DontLogOutput).WithWarmupCount(8).WithIterationCount(15))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddLogger(NullLogger.Instance)
        .WithOptions(ConfigOptions.DisableOptimizationsValidator)));

    /// <summary>The times of one method over the median time of another.</summary>
    public Figure Time(string what, string against, string work, string peer, Goal goal)
    {
        double unit = Median(peer);
        IReadOnlyList<double> times = Times(work);
        return new Figure(
            what,
            against,
            Spread.Of(times.Select(time => time / unit)),
            goal,
            string.Create(CultureInfo.InvariantCulture, $"{Median(work) / 1000:G4} µs to {unit / 1000:G4} µs"));
    }

    /// <summary>The bytes that one method allocates over those of another.</summary>
    public Figure Memory(string what, string against, string work, string peer, Goal goal) => new(
        what,
        against,
        Spread.Exactly((double)Allocated(work) / Allocated(peer)),
        goal,
        string.Create(CultureInfo.InvariantCulture, $"{Allocated(work):N0} to {Allocated(peer):N0} bytes"));

    public long Allocated(string method) => _reports[method].GcStats.GetBytesAllocatedPerOperation(_reports[method].BenchmarkCase) ?? 0;

    private double Median(string method) => Spread.Of(Times(method)).Median;

    private IReadOnlyList<double> Times(string method) => _reports[method].ResultStatistics?.OriginalValues
        ?? throw new InvalidOperationException($"{method} was not measured.");
}
