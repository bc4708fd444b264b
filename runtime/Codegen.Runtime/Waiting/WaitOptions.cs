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

    /// <summary>
    /// The time at whose end the last look is taken: the pause before it is cut to what is left. A look that is under way then has one
    /// <see cref="Interval"/> more, after which waiting is given up, whatever the call does. Ten minutes.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The clock, for tests.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>When even a look under way is given up: the last one begins when the time is up, and needs time of its own.</summary>
    internal TimeSpan GiveUpAfter => Timeout + Interval;

    internal TimeSpan After(TimeSpan pause) => TimeSpan.FromTicks((long)Math.Min(pause.Ticks * Growth, MaxInterval.Ticks));

    internal void Validate(string name)
    {
        if (Interval <= TimeSpan.Zero) throw new ArgumentException("Interval must be more than nothing.", name);

        // A timer takes no more than 49 days, and waiting is given up an interval later.
        if (Timeout <= TimeSpan.Zero || Timeout > TimeSpan.FromDays(30)) throw new ArgumentException("Timeout must be more than nothing and at most 30 days.", name);
        if (MaxInterval < Interval || MaxInterval > TimeSpan.FromDays(1)) throw new ArgumentException("MaxInterval must be at least Interval and at most a day.", name);
        if (!(Growth >= 1 && Growth <= 100)) throw new ArgumentException("Growth must be between 1 and 100.", name);
    }
}
