namespace Codegen.Testing;

/// <summary>A call that the fake cloud received, without its secrets.</summary>
public sealed class ReceivedCall
{
    internal ReceivedCall(DateTimeOffset time, string? product, string action, IReadOnlyDictionary<string, string> parameters, string outcome)
    {
        Time = time;
        Product = product;
        Action = action;
        Parameters = parameters;
        Outcome = outcome;
    }

    /// <summary>When it came.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>The product as published, such as <c>usmc-api</c>; null when no spec has the action.</summary>
    public string? Product { get; }

    /// <summary>The action; empty when none was named.</summary>
    public string Action { get; }

    /// <summary>The parameters, flat. Values of secrets are <c>***</c>, and the signature is left out.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; }

    /// <summary>What became of it: <c>ok</c>, <c>RetCode 230: …</c>, <c>HTTP 503</c> or the fault.</summary>
    public string Outcome { get; }

    /// <summary>A parameter's value.</summary>
    /// <param name="parameter">Its flat name, such as <c>Disks.0.Size</c>.</param>
    /// <returns>The value, <c>***</c> for a secret, or null when it was not sent.</returns>
    public string? this[string parameter] => Parameters.GetValueOrDefault(parameter);

    /// <summary>The call in a line: <c>GetUSMCTaskStatus PlanId=plan-1 TaskId=task-1 → ok</c>.</summary>
    public override string ToString()
    {
        var parameters = Parameters
            .Where(parameter => parameter.Key is not ("Action" or "PublicKey"))
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
            .Select(parameter => $" {parameter.Key}={parameter.Value}");
        return OneLine($"{(Action.Length == 0 ? "(no action)" : Action)}{string.Concat(parameters)} → {Outcome}");
    }

    // What a stranger sends must not write lines of its own into a log.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '␣' : c));
}
