namespace Codegen.Benchmarks.Measuring;

/// <summary>One row of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Against">What the figure is a ratio to, or empty.</param>
/// <param name="Value">The figure.</param>
/// <param name="Goal">What it has to reach, or null where it only informs.</param>
/// <param name="Behind">The measurements that the figure comes from, in words.</param>
internal sealed record Figure(string What, string Against, Spread Value, Goal? Goal, string Behind)
{
    public bool Holds => Goal is null || Goal.HoldsFor(Value.Median);
}
