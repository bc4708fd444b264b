using System.Globalization;

namespace Codegen.Runtime;

/// <summary>Waits until a call shows what is waited for.</summary>
public static class Waiter
{
    /// <summary>Repeats a call until its response fulfils a condition.</summary>
    /// <param name="call">The call, of an action that only reads. Its failures end the waiting.</param>
    /// <param name="condition">Whether the response is what is waited for.</param>
    /// <param name="options">How often and how long; the defaults if null.</param>
    /// <param name="progress">Is told every response.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The response that fulfilled the condition.</returns>
    /// <exception cref="WaitException">Time ran out; the exception holds the last response.</exception>
    public static Task<TResponse> WaitUntilAsync<TResponse>(
        Func<CancellationToken, Task<TResponse>> call,
        Func<TResponse, bool> condition,
        WaitOptions? options = null,
        IProgress<TResponse>? progress = null,
        CancellationToken cancellationToken = default)
        where TResponse : class
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(condition);
        return RepeatAsync(call, response => (condition(response), null), options ?? new WaitOptions(), progress, cancellationToken);
    }

    /// <summary>Repeats a call until its response shows one of the states that are waited for. States are compared without regard to case.</summary>
    /// <param name="call">The call, of an action that only reads. Its failures end the waiting.</param>
    /// <param name="stateOf">The state in a response.</param>
    /// <param name="targets">The states that are waited for.</param>
    /// <param name="failures">The states from which no target is reached any more.</param>
    /// <param name="options">How often and how long; the defaults if null.</param>
    /// <param name="progress">Is told every response.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The response with the state that was waited for.</returns>
    /// <exception cref="WaitException">Time ran out or a failure state was reached; the exception holds the last state and response.</exception>
    public static Task<TResponse> WaitUntilAsync<TResponse>(
        Func<CancellationToken, Task<TResponse>> call,
        Func<TResponse, string?> stateOf,
        IReadOnlyCollection<string> targets,
        IReadOnlyCollection<string>? failures = null,
        WaitOptions? options = null,
        IProgress<TResponse>? progress = null,
        CancellationToken cancellationToken = default)
        where TResponse : class
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(stateOf);
        ArgumentNullException.ThrowIfNull(targets);
        return RepeatAsync(
            call,
            response =>
            {
                var state = stateOf(response);
                if (failures?.Contains(state, StringComparer.OrdinalIgnoreCase) == true)
                    throw new WaitException($"Waited for {string.Join(" or ", targets)}, and {state} was reached.", timedOut: false, state, response);
                return (targets.Contains(state, StringComparer.OrdinalIgnoreCase), state);
            },
            options ?? new WaitOptions(),
            progress,
            cancellationToken);
    }

    private static async Task<TResponse> RepeatAsync<TResponse>(
        Func<CancellationToken, Task<TResponse>> call,
        Func<TResponse, (bool IsDone, string? State)> look,
        WaitOptions options,
        IProgress<TResponse>? progress,
        CancellationToken cancellationToken)
        where TResponse : class
    {
        options.Validate(nameof(options));
        var start = options.TimeProvider.GetTimestamp();
        using var timer = new CancellationTokenSource(options.GiveUpAfter, options.TimeProvider);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        TResponse? last = null;
        string? state = null;
        var looks = 0;
        var pause = options.Interval;
        var isLastLook = false;
        try
        {
            while (true)
            {
                // A call that ignores the token is left behind.
                last = await call(both.Token).WaitAsync(both.Token).ConfigureAwait(false);
                looks++;
                progress?.Report(last);
                (var isDone, state) = look(last);
                if (isDone) return last;
                var remaining = options.Timeout - options.TimeProvider.GetElapsedTime(start);
                if (isLastLook || remaining <= TimeSpan.Zero) throw TimeIsUp(inner: null);

                // Remembered, not measured again: a timer that fires a moment early would give another look, and another.
                isLastLook = pause >= remaining;
                await Task.Delay(isLastLook ? remaining : pause, options.TimeProvider, both.Token).ConfigureAwait(false);
                pause = options.After(pause);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (OperationCanceledException e) when (timer.IsCancellationRequested)
        {
            throw TimeIsUp(e);
        }

        WaitException TimeIsUp(Exception? inner) => new(
            string.Create(CultureInfo.InvariantCulture, $"Not reached within {options.Timeout:c}, after {looks} {(looks == 1 ? "look" : "looks")}{(state is null ? "." : $"; the last state was {state}.")}"),
            timedOut: true,
            state,
            last,
            inner);
    }
}
