namespace Codegen.Runtime;

/// <summary>A request lacks required parameters. It was not sent.</summary>
public sealed class MissingParametersException : ArgumentException
{
    /// <summary>Names what is missing.</summary>
    public MissingParametersException(ApiAction action, IReadOnlyList<string> parameters)
        : base($"{action} requires {string.Join(", ", parameters)}.{Hint(parameters)}")
    {
        Action = action;
        Parameters = parameters;
    }

    /// <summary>The action whose request it is.</summary>
    public ApiAction Action { get; }

    /// <summary>The full names of all that is missing, such as <c>Disks.1.Size</c>.</summary>
    public IReadOnlyList<string> Parameters { get; }

    private static string Hint(IReadOnlyList<string> parameters) =>
        parameters.Any(p => p is "Region" or "Zone" or "ProjectId") ? " Region, Zone and ProjectId can also be set in the client's or the call's options." : "";
}
