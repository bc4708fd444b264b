namespace Codegen.Testing;

/// <summary>How a fake cloud behaves.</summary>
public sealed class FakeCloudOptions
{
    /// <summary>What made-up values depend on: the same seed, the same replies.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// Whether what was created can be described and deleted. An action that creates, one that lists and one that deletes
    /// belong together when their names have the same noun and the id that the first replies with is a field of what the
    /// second lists and a parameter of the third.
    /// </summary>
    public bool KeepsState { get; init; } = true;

    /// <summary>The clock for delays and for the times of recorded calls.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How many calls are recorded; of more, the oldest are forgotten. With 0, none is.</summary>
    public int MaxRecordedCalls { get; init; } = 10_000;

    /// <summary>Names of parameters that carry secrets, besides those that the spec or their names give away.</summary>
    public ISet<string> SensitiveParameters { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Is told of every call when its answer is known, on the thread of the call.</summary>
    public Action<ReceivedCall>? OnCall { get; init; }
}
