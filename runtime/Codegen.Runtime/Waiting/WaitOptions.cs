namespace Codegen.Runtime;

/// <summary>How often and how long to look.</summary>
public sealed record WaitOptions
{
    /// <summary>The pause after the first look. Two seconds.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>What a pause is multiplied by to get the next. 1.5; with 1 all are equal.</summary>
    public double Growth { get; init; } = 1.5;

    /// <summary>The longest pause. 30 seconds.</summary>
    public TimeSpan MaxInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The time after which waiting is given up, whatever the call does. The last look is taken one <see cref="Interval"/> before. Ten minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The clock, for tests.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal TimeSpan After(TimeSpan pause) => TimeSpan.FromTicks((long)Math.Min(pause.Ticks * Growth, MaxInterval.Ticks));

    /// <summary>The pause before the next look: a last look is taken an interval before the time is up. Null if that is over.</summary>
    internal TimeSpan? PauseWithin(TimeSpan remaining, TimeSpan pause)
    {
        var untilLastLook = remaining - Interval;
        if (untilLastLook <= TimeSpan.Zero) return null;
        return pause < untilLastLook ? pause : untilLastLook;
    }

    internal void Validate(string name)
    {
        if (Interval <= TimeSpan.Zero) throw new ArgumentException("Interval must be more than nothing.", name);

        // A timer takes no more than 49 days.
        if (Timeout <= TimeSpan.Zero || Timeout > TimeSpan.FromDays(30)) throw new ArgumentException("Timeout must be more than nothing and at most 30 days.", name);
        if (MaxInterval < Interval || MaxInterval > TimeSpan.FromDays(1)) throw new ArgumentException("MaxInterval must be at least Interval and at most a day.", name);
        if (!(Growth >= 1 && Growth <= 100)) throw new ArgumentException("Growth must be between 1 and 100.", name);
    }
}
