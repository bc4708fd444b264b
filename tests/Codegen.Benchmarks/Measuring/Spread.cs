namespace Codegen.Benchmarks.Measuring;

/// <summary>The least, the middle and the greatest of what was measured: a wide spread says that the machine was noisy.</summary>
internal sealed record Spread(double Min, double Median, double Max)
{
    public static Spread Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return new Spread(sorted[0], sorted[sorted.Length / 2], sorted[^1]);
    }

    /// <summary>A figure that has no noise, such as a number of bytes.</summary>
    public static Spread Exactly(double value) => new(value, value, value);
}
