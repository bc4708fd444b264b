namespace Codegen.Runtime.Retries;

/// <summary>Whether and when a failed call is tried again.</summary>
internal static class RetryPolicy
{
    /// <summary>The wait before the next try; null to give up.</summary>
    /// <param name="failure">What the last try ended with.</param>
    /// <param name="call">The call, whose last try is recorded already.</param>
    /// <param name="jitter">Draws from 0 to 1.</param>
    public static TimeSpan? DelayBeforeNext(Exception? failure, Call call, Func<double> jitter)
    {
        if (failure is not ApiException e || !MayRepeat(e.Repeatability, call.Action.Kind)) return null;
        var retriesDone = call.Attempts.Count - 1;
        if (retriesDone >= call.Settings.MaxRetries) return null;
        var delay = Backoff(retriesDone, call.Settings, jitter);
        if (e.RetryAfter > delay) delay = e.RetryAfter.Value;

        // A wait that outlasts the deadline would only hide the failure behind a timeout.
        return delay < call.Remaining ? delay : null;
    }

    private static bool MayRepeat(Repeatability repeatability, ActionKind kind) => repeatability switch
    {
        Repeatability.NotCarriedOut => true,
        Repeatability.Unknown => kind == ActionKind.Read,
        _ => false,
    };

    // Full jitter: clients that failed together come back apart.
    private static TimeSpan Backoff(int retriesDone, ClientSettings settings, Func<double> jitter)
    {
        var bound = Math.Min(settings.RetryBaseDelay.Ticks * Math.Pow(2, Math.Min(retriesDone, 40)), settings.RetryMaxDelay.Ticks);
        return TimeSpan.FromTicks((long)(bound * jitter()));
    }
}
