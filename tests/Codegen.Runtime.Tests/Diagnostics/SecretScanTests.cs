using System.Diagnostics;
using System.Diagnostics.Metrics;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Diagnostics;

/// <summary>Runs after all else: xunit keeps what must not run in parallel for the end.</summary>
[CollectionDefinition(nameof(SecretScanTests), DisableParallelization = true)]
[Collection(nameof(SecretScanTests))]
public sealed class SecretScanTests
{
    private static readonly string[] Kinds = ["log", "trace", "measurement", "exception", "print"];

    [Theory]
    [InlineData("trace")]
    [InlineData("measurement")]
    [InlineData("exception")]
    [InlineData("print")]
    public void A_leak_is_found(string kind)
    {
        const string secret = "leak-me-0123456789";
        using var scan = new SecretScan(secret);
        using var source = new ActivitySource("leaky");
        using var meter = new Meter("leaky");
        switch (kind)
        {
            case "trace":
                source.StartActivity("x")!.SetTag("t", "a " + secret).Stop();
                break;
            case "measurement":
                meter.CreateCounter<long>("c").Add(1, KeyValuePair.Create("t", (object?)secret));
                break;
            case "exception":
                Assert.NotNull(Record.Exception(Fail));
                break;
            case "print":
                Console.WriteLine("a " + secret);
                break;
        }

        static void Fail() => throw new InvalidOperationException("x", new IOException(secret));
        Assert.Contains(scan.Leaks, l => l.StartsWith(kind, StringComparison.Ordinal));
    }

    [Fact]
    public void A_leak_is_found_encoded_too()
    {
        using var scan = new SecretScan("a+b/c=");
        scan.Look("log", "x=a%2Bb%2Fc%3D");
        Assert.Single(scan.Leaks);
    }

    [Fact]
    public async Task Nothing_that_the_run_let_be_seen_holds_a_secret()
    {
        // Makes one of everything, so that this states something even when it runs alone.
        using var log = new Recorder();
        using var cloud = new StubCloud().Answers("""{"RetCode":8000,"Message":"no"}""");
        using var client = cloud.Client(o => o.LoggerFactory = log);
        await Assert.ThrowsAsync<ServiceException>(() => client.CallAsync("X"));
        Console.WriteLine($"Scanned for secrets: {string.Join(", ", Kinds.Select(k => $"{SecretScan.OfRun.Seen(k)} of {k}"))}");
        Assert.All(Kinds, k => Assert.True(SecretScan.OfRun.Seen(k) > 0, k));
        Assert.Empty(SecretScan.OfRun.Leaks);
    }
}
