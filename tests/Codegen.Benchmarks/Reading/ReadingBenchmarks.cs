using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Codegen.Benchmarks.Peers;
using Codegen.Benchmarks.Sample;
using Codegen.Runtime.Responses;

namespace Codegen.Benchmarks.Reading;

#pragma warning disable CA1822 // BenchmarkDotNet calls instances.
#pragma warning disable CA1515 // It also wants them public.

/// <summary>A reply that lies in memory, to objects.</summary>
public class ReadingBenchmarks
{
    [Benchmark]
    public object Generated() => ReplyInterpreter.ReadObject<DescribeInstanceResponse>(SampleReplies.Small, out _);

    [Benchmark]
    public object? ContextOnRecords() => JsonSerializer.Deserialize(SampleReplies.Small, PeerJson.Default.RecordReply);

    [Benchmark]
    public object? ContextOnClasses() => JsonSerializer.Deserialize(SampleReplies.Small, PeerJson.Default.ClassReply);

    [Benchmark]
    public int TokensAndTexts() => TokenWalk.Texts(SampleReplies.Small);

    [Benchmark]
    public object GeneratedList() => ReplyInterpreter.ReadObject<DescribeInstanceResponse>(SampleReplies.Large, out _);

    [Benchmark]
    public int TokensOfList() => TokenWalk.Tokens(SampleReplies.Large);
}
