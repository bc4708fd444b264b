namespace Codegen.Testing;

/// <summary>A call as a rule sees it: checked, with its values as they were sent, secrets included. It prints none of them.</summary>
public sealed class FakeRequest
{
    internal FakeRequest(string action, IReadOnlyDictionary<string, string> parameters)
    {
        Action = action;
        Parameters = parameters;
    }

    /// <summary>The action that is called.</summary>
    public string Action { get; }

    /// <summary>All parameters, flat: lists as <c>name.0</c>, objects as <c>name.Field</c>.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; }

    /// <summary>A parameter's value.</summary>
    /// <param name="parameter">Its flat name, such as <c>Disks.0.Size</c>.</param>
    /// <returns>The value, or null when it was not sent.</returns>
    public string? this[string parameter] => Parameters.GetValueOrDefault(parameter);

    /// <summary>The action's name.</summary>
    public override string ToString() => Action;
}
