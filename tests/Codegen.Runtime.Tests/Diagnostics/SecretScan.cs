using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text;
using Codegen.Runtime.Tests.Parameters;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Diagnostics;

/// <summary>Looks for secrets in all that the process traces, measures, throws, prints and, through <see cref="Recorder"/>, logs.</summary>
internal sealed class SecretScan : IDisposable
{
    private readonly string[] _secrets;
    private readonly ConcurrentDictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _leaks = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _measurements = new();
    private readonly TextWriter _out = Console.Out;
    private readonly TextWriter _error = Console.Error;

    [ThreadStatic]
    private static bool _looking;

    public SecretScan(params string[] secrets)
    {
        _secrets = [.. secrets.Concat(secrets.Select(s => WebUtility.UrlEncode(s))).Concat(secrets.Select(Uri.EscapeDataString)).Distinct()];
        _activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => Look("trace", $"{a.DisplayName} {a.StatusDescription} {string.Join(';', a.TagObjects)} {string.Join(';', a.Baggage)} {string.Join(';', a.Events.SelectMany(e => e.Tags))}"),
        };
        ActivitySource.AddActivityListener(_activities);
        _measurements.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _measurements.SetMeasurementEventCallback<double>((i, _, tags, _) => LookAtTags(i, tags));
        _measurements.SetMeasurementEventCallback<long>((i, _, tags, _) => LookAtTags(i, tags));
        _measurements.SetMeasurementEventCallback<int>((i, _, tags, _) => LookAtTags(i, tags));
        _measurements.Start();
        AppDomain.CurrentDomain.FirstChanceException += Thrown;
        Console.SetOut(new Tee(this, _out));
        Console.SetError(new Tee(this, _error));
    }

    /// <summary>The scan of the whole run, begun before the first test.</summary>
    public static SecretScan OfRun { get; private set; } = null!;

    public IReadOnlyCollection<string> Leaks => _leaks;

    [ModuleInitializer]
    internal static void Begin() => OfRun = new SecretScan(
        StubCloud.Secret, SecretTests.Password, SecretTests.Token, SecretTests.Custom, Base64TextTests.Plain, Base64TextTests.Encoded, "env-private", "env-token", "sts-token-1");

    public int Seen(string kind) => _seen.GetValueOrDefault(kind);

    public void Look(string kind, string text)
    {
        _seen.AddOrUpdate(kind, 1, static (_, n) => n + 1);
        foreach (var secret in _secrets)
        {
            if (text.Contains(secret, StringComparison.Ordinal)) _leaks.Enqueue($"{kind}: {text}");
        }
    }

    public void Dispose()
    {
        Console.SetOut(_out);
        Console.SetError(_error);
        AppDomain.CurrentDomain.FirstChanceException -= Thrown;
        _activities.Dispose();
        _measurements.Dispose();
    }

    private void Thrown(object? sender, FirstChanceExceptionEventArgs e)
    {
        // A message that throws must not be asked for again.
        if (_looking) return;
        _looking = true;
        try
        {
            for (var exception = e.Exception; exception is not null; exception = exception.InnerException)
                Look("exception", $"{exception.Message} {(exception as ServiceException)?.ServiceMessage} {string.Join(';', exception.Data.Values.Cast<object?>())}");
        }
        finally
        {
            _looking = false;
        }
    }

    private void LookAtTags(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) => Look("measurement", $"{instrument.Name} {string.Join(';', tags.ToArray())}");

    private sealed class Tee(SecretScan scan, TextWriter inner) : TextWriter
    {
        private readonly StringBuilder _line = new();

        public override Encoding Encoding => inner.Encoding;

        public override void Write(char value)
        {
            inner.Write(value);
            lock (_line)
            {
                _line.Append(value);
                if (value != '\n') return;
                scan.Look("print", _line.ToString());
                _line.Clear();
            }
        }
    }
}
