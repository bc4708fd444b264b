namespace Codegen.Benchmarks.Growth;

/// <summary>What a number of actions cost.</summary>
/// <param name="Actions">How many.</param>
/// <param name="Milliseconds">The time.</param>
/// <param name="Megabytes">The memory that was allocated, whether it was kept or not.</param>
internal sealed record GrowthPoint(int Actions, double Milliseconds, double Megabytes);
