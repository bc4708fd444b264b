using System.Globalization;

namespace Codegen.Benchmarks.Measuring;

/// <summary>What a figure has to reach.</summary>
/// <param name="Limit">The figure.</param>
/// <param name="IsLeast">Whether more is better.</param>
/// <param name="Unit">What is counted; empty for a ratio.</param>
internal sealed record Goal(double Limit, bool IsLeast, string Unit)
{
    public static Goal AtMost(double limit, string unit = "") => new(limit, IsLeast: false, unit);

    public static Goal AtLeast(double limit, string unit = "") => new(limit, IsLeast: true, unit);

    public bool HoldsFor(double figure) => IsLeast ? figure >= Limit : figure <= Limit;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsLeast ? "≥" : "≤")} {Limit:0.###} {Unit}").TrimEnd();
}
