using BenchmarkDotNet.Attributes;
using Codegen.Benchmarks.Peers;
using Codegen.Benchmarks.Sample;
using Codegen.Runtime;
using Refit;

namespace Codegen.Benchmarks.Sending;

#pragma warning disable CA1515 // BenchmarkDotNet wants them public.
#pragma warning disable CA1001 // They live as long as the process.

/// <summary>A whole call without a socket: request, signature, form, reply of 3 KB, objects.</summary>
public class CallBenchmarks
{
    private static readonly Uri Endpoint = new("https://127.0.0.1/");

    private readonly SampleClient _client = new(new ApiClient(new ApiClientOptions { Credentials = SampleRequest.Credential, Endpoint = Endpoint }, new StubHandler()));

    private readonly IRefitSample _refit = RestService.For<IRefitSample>(
        new HttpClient(new StubHandler()) { BaseAddress = Endpoint },
        new RefitSettings(new SystemTextJsonContentSerializer(new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = PeerJson.Default })));

    private readonly NSwagCall _nswag = NSwagCall.Create(new HttpClient(new StubHandler()));


    [Benchmark]
    public Task Generated() => _client.DescribeInstanceAsync(SampleRequest.Describe);

    [Benchmark]
    public Task Refit16() => _refit.DescribeAsync(Signed());

    /// <summary>It signs as the other does, and sends what its document says instead.</summary>
    [Benchmark]
    public Task NSwag14()
    {
        _ = Signed();
        return _nswag.RunAsync();
    }

    private static SortedDictionary<string, string> Signed() => PlainSignature.Describe(SampleRequest.Credential.PublicKey, SampleRequest.Credential.PrivateKey);
}
