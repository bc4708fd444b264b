using Codegen.Benchmarks.Measuring;

namespace Codegen.Benchmarks.Reading;

/// <summary>Replies to objects, against System.Text.Json and against the least that reading can be.</summary>
internal static class ReadingSuite
{
    public static IEnumerable<Figure> Run()
    {
        var micro = Micro.Run<ReadingBenchmarks>();
        string what = FormattableString.Invariant($"read a nested reply of {SampleReplies.Small.Length:N0} bytes");
        string list = FormattableString.Invariant($"read a list of {SampleReplies.Large.Length:N0} bytes");
        return
        [
            micro.Time(what + ", time", "System.Text.Json, generated context, the same records", nameof(ReadingBenchmarks.Generated), nameof(ReadingBenchmarks.ContextOnRecords), Goal.AtMost(0.45)),
            micro.Memory(what + ", memory", "the same", nameof(ReadingBenchmarks.Generated), nameof(ReadingBenchmarks.ContextOnRecords), Goal.AtMost(0.65)),
            micro.Time(what + ", time", "the same context on mutable classes", nameof(ReadingBenchmarks.Generated), nameof(ReadingBenchmarks.ContextOnClasses), Goal.AtMost(0.65)),
            micro.Time(what + ", time", "a Utf8JsonReader that walks the tokens and makes the strings", nameof(ReadingBenchmarks.Generated), nameof(ReadingBenchmarks.TokensAndTexts), Goal.AtMost(1.5)),
            micro.Time(list + ", time", "a Utf8JsonReader that walks the tokens", nameof(ReadingBenchmarks.GeneratedList), nameof(ReadingBenchmarks.TokensOfList), Goal.AtMost(2.0)),
        ];
    }
}
