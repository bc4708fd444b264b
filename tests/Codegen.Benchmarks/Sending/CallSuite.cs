using Codegen.Benchmarks.Measuring;

namespace Codegen.Benchmarks.Sending;

/// <summary>Whole calls over a stub of the network, against other HTTP clients.</summary>
internal static class CallSuite
{
    private const string What = "a call over a stub handler";
    private const string Refit = "the same through Refit 16, generated context";
    private const string NSwag = "the same through NSwag 14's client";

    public static IEnumerable<Figure> Run()
    {
        var micro = Micro.Run<CallBenchmarks>();
        return
        [
            micro.Time(What + ", time", Refit, nameof(CallBenchmarks.Generated), nameof(CallBenchmarks.Refit16), Goal.AtMost(0.45)),
            micro.Memory(What + ", memory", Refit, nameof(CallBenchmarks.Generated), nameof(CallBenchmarks.Refit16), Goal.AtMost(0.65)),
            micro.Time(What + ", time", NSwag, nameof(CallBenchmarks.Generated), nameof(CallBenchmarks.NSwag14), Goal.AtMost(0.6)),
            micro.Memory(What + ", memory", NSwag, nameof(CallBenchmarks.Generated), nameof(CallBenchmarks.NSwag14), Goal.AtMost(0.65)),
        ];
    }
}
