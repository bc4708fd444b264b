using Codegen.Runtime.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Codegen.Runtime;

/// <summary>
/// Keeps a temporary credential and fetches the next one before it ends: one fetch at a time, and while the old one
/// still holds nobody waits for it.
/// </summary>
public sealed class RefreshingCredentialProvider : ICredentialProvider
{
    private static readonly TimeSpan MaxAhead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(30);

    // After a failed refresh, and after a source had nothing, it is left alone for a while.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Func<CancellationToken, Task<Credential?>> _fetch;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
#pragma warning disable MA0158 // .NET 8 has no System.Threading.Lock.
    private readonly object _lock = new();
#pragma warning restore MA0158
    private State _state = new(Credential: null, RefreshAt: DateTimeOffset.MinValue);
    private Task<Credential?>? _refresh;

    /// <summary>Keeps what a function fetches.</summary>
    /// <param name="fetch">Fetches a credential, or null if there is none here. Is given 30 seconds, and never runs twice at the same time if it heeds its token.</param>
    /// <param name="timeProvider">The clock; the system's if null.</param>
    /// <param name="loggerFactory">Where a failed refresh is reported while the old credential still holds.</param>
    public RefreshingCredentialProvider(Func<CancellationToken, Task<Credential?>> fetch, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        _fetch = fetch;
        _time = timeProvider ?? TimeProvider.System;
        _logger = (loggerFactory ?? NullLoggerFactory.Instance).CreateLogger(RuntimeTelemetry.LoggerCategoryName);
    }

    private sealed record State(Credential? Credential, DateTimeOffset RefreshAt);

    /// <summary>The refresh that is under way, or the last one.</summary>
    internal Task Refreshing => Volatile.Read(ref _refresh) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        var state = Volatile.Read(ref _state);
        if (now < state.RefreshAt && Usable(state, now)) return new(state.Credential);
        var refresh = StartRefresh(now);
        return Volatile.Read(ref _state).Credential is { } current && current.HoldsAt(now)
            ? new(current)
            : new(refresh.WaitAsync(cancellationToken));
    }

    // Having nothing is an answer too, until it is time to ask again; having something that ended is none.
    private static bool Usable(State state, DateTimeOffset now) => state.Credential is null || state.Credential.HoldsAt(now);

    private Task<Credential?> StartRefresh(DateTimeOffset now)
    {
        lock (_lock)
        {
            if (_refresh is { IsCompleted: false }) return _refresh;
            if (now < _state.RefreshAt && Usable(_state, now)) return Task.FromResult(_state.Credential);

            // Not on the caller's thread: the fetch may block before it awaits, and the lock must not last as long.
            return _refresh = Task.Run(RefreshAsync);
        }
    }

    private async Task<Credential?> RefreshAsync()
    {
        var old = Volatile.Read(ref _state).Credential;
        try
        {
            using var timeout = new CancellationTokenSource(FetchTimeout, _time);
            var fetched = await GiveUpAtAsync(Task.Run(() => _fetch(timeout.Token), CancellationToken.None), timeout.Token).ConfigureAwait(false);

            // A source that had one and has none any more is out of order: that takes nothing away from what still holds.
            if (fetched is null && old is not null) throw new CredentialException($"The source of {old} has no credential any more.");
            Volatile.Write(ref _state, new State(fetched, RefreshTimeOf(fetched)));
            if (fetched is not null) LogMessages.CredentialRefreshed(_logger, fetched);
            return fetched;
        }
        catch (Exception e)
        {
            if (old is null || !old.HoldsAt(_time.GetUtcNow()))
                throw e as CredentialException ?? new CredentialException($"The credential could not be fetched: {FailureText.Of(e)}", e);
            Volatile.Write(ref _state, new State(old, _time.GetUtcNow() + Pause));
            LogMessages.CredentialRefreshFailed(_logger, old, FailureText.Of(e));
            return old;
        }
    }

    /// <summary>A fetch that does not heed its token, or blocks before it awaits, would else be waited for as long as the process lives.</summary>
    private static async Task<Credential?> GiveUpAtAsync(Task<Credential?> fetch, CancellationToken timeout)
    {
        try
        {
            return await fetch.WaitAsync(timeout).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!fetch.IsCompleted)
        {
            // Nobody is left to hear how it ends.
            _ = fetch.ContinueWith(static ended => ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw;
        }
    }

    private DateTimeOffset RefreshTimeOf(Credential? credential)
    {
        var now = _time.GetUtcNow();
        if (credential is null) return now + Pause;
        if (credential.ExpiresAt is not { } end) return DateTimeOffset.MaxValue;
        var ahead = TimeSpan.FromTicks(Math.Min((end - now).Ticks / 4, MaxAhead.Ticks));
        return end - ahead;
    }
}
