using System.Collections.Immutable;

namespace Codegen.Testing.Rules;

/// <summary>What to answer, by action. A later rule stands before an earlier one.</summary>
internal sealed class RuleBook
{
    private ImmutableArray<Rule> _rules = [];

    /// <param name="Action">The action, or null for all.</param>
    /// <param name="Answer">Gives the reply; it may be called on several threads.</param>
    private sealed record Rule(string? Action, Func<FakeRequest, Reply> Answer);

    public void Add(string? action, Func<FakeRequest, Reply> answer) =>
        ImmutableInterlocked.Update(ref _rules, static (rules, rule) => rules.Insert(0, rule), new Rule(action, answer));

    /// <summary>Whether a rule names an action.</summary>
    public bool Names(string action) => _rules.Any(rule => rule.Action == action);

    /// <summary>The reply, or null when no rule has one of its own; and what the rules add to its time.</summary>
    public (Reply? Reply, TimeSpan Delay) Answer(FakeRequest request)
    {
        var delay = TimeSpan.Zero;
        foreach (var rule in _rules)
        {
            if (rule.Action is not null && rule.Action != request.Action) continue;
            var reply = rule.Answer(request) ?? throw new InvalidOperationException($"The rule for {request.Action} answered with null; answer with Reply.Default to leave it to others.");
            delay += reply.Delay;
            if (!reply.IsDefault) return (reply, delay);
        }

        return (null, delay);
    }

    /// <summary>Replies in turn; the last one stays.</summary>
    public static Func<FakeRequest, Reply> InTurn(IReadOnlyList<Reply> replies)
    {
        if (replies.Count == 0) throw new ArgumentException("Name at least one reply.", nameof(replies));
        var next = -1;
        return _ => replies[(int)Math.Min((uint)Interlocked.Increment(ref next), (uint)replies.Count - 1)];
    }
}
