using Codegen.Benchmarks.Measuring;

namespace Codegen.Benchmarks.Sending;

/// <summary>Requests to signed forms.</summary>
internal static class SigningSuite
{
    private const string What = "build, encode and sign a request of 40 parameters";

    public static IEnumerable<Figure> Run()
    {
        var micro = Micro.Run<SigningBenchmarks>();
        return
        [
            micro.Time(What + ", time", "SHA-1 and URL-encoding of the same texts", nameof(SigningBenchmarks.BuildEncodeAndSign), nameof(SigningBenchmarks.HashAndEscape), Goal.AtMost(2)),
            new Figure(
                What + ", allocations",
                "",
                Spread.Exactly(Allocations.UpTo(new SigningBenchmarks().BuildEncodeAndSign)),
                Goal.AtMost(3),
                FormattableString.Invariant($"{micro.Allocated(nameof(SigningBenchmarks.BuildEncodeAndSign)):N0} bytes")),
        ];
    }
}
