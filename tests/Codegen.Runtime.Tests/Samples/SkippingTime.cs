using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace Codegen.Runtime.Tests.Samples;

/// <summary>A clock that stands still, but skips every short wait as soon as it begins: no test ever sleeps. Long timers are time limits, which only fire when a test moves the clock.</summary>
internal sealed class SkippingTime() : FakeTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero))
{
    /// <summary>A timer of less than this is a wait.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(40);

    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    /// <summary>Happens while something waits.</summary>
    public Action? Waiting { get; set; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime < LongestWait)
        {
            Waits.Enqueue(dueTime);
            Waiting?.Invoke();
            Advance(dueTime);
        }

        return timer;
    }
}
