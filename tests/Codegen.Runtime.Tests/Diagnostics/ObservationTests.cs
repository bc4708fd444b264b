using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Diagnostics;

public sealed class ObservationTests : IDisposable
{
    private readonly StubCloud _cloud = new();
    private readonly Recorder _log = new();
    private readonly ConcurrentQueue<Activity> _activities = new();
    private readonly ConcurrentQueue<(string Name, double Value, Dictionary<string, object?> Tags)> _measurements = new();
    private readonly ActivityListener _activityListener;
    private readonly MeterListener _meterListener = new();

    // Other tests call at the same time; this action is ours alone.
    private readonly ApiAction _action = new("observed-api", "Observed" + Guid.NewGuid().ToString("N"), ActionKind.Read);

    private string Method => "observed-api/" + _action.Name;

    public ObservationTests()
    {
        _activityListener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == RuntimeTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = _activities.Enqueue,
        };
        ActivitySource.AddActivityListener(_activityListener);
        _meterListener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == RuntimeTelemetry.MeterName) listener.EnableMeasurementEvents(instrument);
        };
        _meterListener.SetMeasurementEventCallback<double>((i, value, tags, _) => Measured(i, value, tags));
        _meterListener.SetMeasurementEventCallback<long>((i, value, tags, _) => Measured(i, value, tags));
        _meterListener.SetMeasurementEventCallback<int>((i, value, tags, _) => Measured(i, value, tags));
        _meterListener.Start();
    }

    [Fact]
    public async Task A_call_and_each_of_its_tries_are_seen()
    {
        _cloud.Answers("""{"RetCode":153,"Message":"slow down"}""").Answers("<html>", HttpStatusCode.BadGateway)
            .Answers("""{"RetCode":0}""", more: r => r.Headers.Add("X-UCLOUD-REQUEST-UUID", "req-9"));
        using var client = _cloud.Client(o => o.LoggerFactory = _log);
        await client.CallAsync(_action);

        var call = Assert.Single(_activities, a => a.DisplayName == Method);
        Assert.Equal((ActivityKind.Client, ActivityStatusCode.Unset), (call.Kind, call.Status));
        Assert.Equal(("ucloud", Method, "0"), (call.GetTagItem("rpc.system.name"), call.GetTagItem("rpc.method"), call.GetTagItem("rpc.status_code")));
        Assert.Equal(("api.example.com", 443), (call.GetTagItem("server.address"), call.GetTagItem("server.port")));
        var tries = _activities.Where(a => a.ParentSpanId == call.SpanId).ToList();
        Assert.Equal([null, 1, 2], tries.Select(t => t.GetTagItem("http.request.resend_count")));
        Assert.Equal([200, 502, 200], tries.Select(t => t.GetTagItem("http.response.status_code")));
        Assert.Equal(["153", "502", null], tries.Select(t => t.GetTagItem("error.type")));
        Assert.Equal(["153", null, "0"], tries.Select(t => t.GetTagItem("rpc.status_code")));
        Assert.Equal("req-9", tries[2].GetTagItem("codegen.request_id"));
        Assert.All(tries, t => Assert.Equal(("POST", ActivityKind.Client), (t.DisplayName, t.Kind)));
        Assert.All(tries, t => Assert.Equal(
            ("POST", "https://api.example.com/", "api.example.com", 443),
            (t.GetTagItem("http.request.method"), t.GetTagItem("url.full"), t.GetTagItem("server.address"), t.GetTagItem("server.port"))));
        Assert.All(_activities.Where(a => a.DisplayName == Method), a => Assert.Matches(@"^\d+\.\d+\.\d+$", a.Source.Version));

        Assert.Equal([3.0], Values("codegen.client.call.attempts"));
        Assert.Equal([1.0], Values("codegen.client.throttles"));
        Assert.Equal(["153", "502"], Mine("codegen.client.failures").Select(m => m.Tags["error.type"]));
        Assert.Equal(["153", null], Mine("codegen.client.failures").Select(m => m.Tags.GetValueOrDefault("rpc.status_code")));
        Assert.All(Mine("codegen.client.throttles"), m => Assert.Equal("ucloud", m.Tags["rpc.system.name"]));
        Assert.Equal(_cloud.Time.Waits.Sum(w => w.TotalSeconds), Values("rpc.client.call.duration").Single(), 6);
        Assert.Equal([2, 2, 1], _log.Messages.Select(m => m.Id));
    }

    [Fact]
    public async Task A_failed_call_and_a_cancelled_one_say_so()
    {
        using var source = new CancellationTokenSource();
        _cloud.Answers("""{"RetCode":8000,"Message":"broken"}""").Answers(async token =>
        {
            await source.CancelAsync();
            token.ThrowIfCancellationRequested();
            return new HttpResponseMessage();
        }).Takes(TimeSpan.FromMinutes(4)).Answers("[]").Fails(new HttpRequestException("reset"));
        using var client = _cloud.Client(o =>
        {
            o.LoggerFactory = _log;
            o.MaxRetries = 0;
        });
        await Assert.ThrowsAsync<ServiceException>(() => client.CallAsync(_action));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CallAsync(_action, cancellationToken: source.Token));
        await Assert.ThrowsAsync<TransportException>(() => client.CallAsync(_action));
        await Assert.ThrowsAsync<ResponseFormatException>(() => client.CallAsync(_action));
        await Assert.ThrowsAsync<TransportException>(() => client.CallAsync(_action));
        await Assert.ThrowsAsync<CredentialException>(() => client.WithOptions(new CallOptions { Credentials = new CredentialChain() }).CallAsync(_action));
        Assert.Equal(
            ["8000", "cancelled", "timeout", "unreadable", "connection", "CredentialException"],
            Mine("rpc.client.call.duration").Select(m => m.Tags["error.type"]));
        Assert.Empty(Mine("codegen.client.throttles"));
        Assert.Equal([3, 4, 3, 3, 3, 3], _log.Messages.Select(m => m.Id));
        Assert.All(_activities.Where(a => a.DisplayName == Method), a => Assert.Equal(ActivityStatusCode.Error, a.Status));
        Assert.Equal(["8000", null, null, null, null, null], _activities.Where(a => a.DisplayName == Method).Select(a => a.GetTagItem("rpc.status_code")));
    }

    [Fact]
    public void Measurements_state_their_units_and_what_they_are()
    {
        var instruments = new ConcurrentQueue<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == RuntimeTelemetry.MeterName) instruments.Enqueue(instrument);
            },
        };
        listener.Start();

        Assert.Equal(
            [
                ("codegen.client.call.attempts", "{attempt}"), ("codegen.client.failures", "{attempt}"), ("codegen.client.throttles", "{attempt}"), ("rpc.client.call.duration", "s"),
            ],
            instruments.Select(i => (i.Name, i.Unit!)).Order());
        Assert.All(instruments, i => Assert.NotEmpty(i.Description!));

        // A call may take all of its three minutes: the conventions' bounds end at ten seconds.
        var duration = Assert.IsType<Histogram<double>>(instruments.Single(i => i.Name == "rpc.client.call.duration"));
        Assert.Equal((0.005, 180.0), (duration.Advice!.HistogramBucketBoundaries![0], duration.Advice.HistogramBucketBoundaries[^1]));
    }

    public void Dispose()
    {
        _activityListener.Dispose();
        _meterListener.Dispose();
        _log.Dispose();
        _cloud.Dispose();
    }

    private void Measured(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measurements.Enqueue((instrument.Name, value, tags.ToArray().ToDictionary(t => t.Key, t => t.Value)));

    private IEnumerable<(string Name, double Value, Dictionary<string, object?> Tags)> Mine(string name) =>
        _measurements.Where(m => m.Name == name && Equals(m.Tags["rpc.method"], Method));

    private IEnumerable<double> Values(string name) => Mine(name).Select(m => m.Value);
}
