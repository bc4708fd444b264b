using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Codegen.Runtime.Tests.Diagnostics;

/// <summary>Keeps all that is logged.</summary>
internal sealed class Recorder : ILoggerFactory, ILogger
{
    private readonly SemaphoreSlim _logged = new(0);
    private readonly ConcurrentQueue<(LogLevel Level, int Id, string Text)> _messages = new();

    public IReadOnlyCollection<(LogLevel Level, int Id, string Text)> Messages => _messages;

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        SecretScan.OfRun.Look("log", $"{formatter(state, exception)} {exception} {string.Join(';', state as IEnumerable<KeyValuePair<string, object?>> ?? [])}");
        _messages.Enqueue((logLevel, eventId.Id, formatter(state, exception)));
        _logged.Release();
    }

    public async Task WaitForAsync(int id, int count = 1)
    {
        while (_messages.Count(m => m.Id == id) < count) Assert.True(await _logged.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    public void Dispose() => _logged.Dispose();
}
