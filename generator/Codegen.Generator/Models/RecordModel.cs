using Codegen.Spec;

namespace Codegen.Generator.Models;

/// <summary>A record: a request, a response, or an object within one.</summary>
internal sealed record RecordModel
{
    /// <summary>The lines of its XML documentation, in one text.</summary>
    public required string Docs { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The type's name.</summary>
    public required string Name { get; init; }

    /// <summary>The base and the interfaces, separated by commas.</summary>
    public required string Bases { get; init; }

    /// <summary>The properties in the docs' order.</summary>
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>
    /// The content of the interpolated string by which the record prints itself; <see langword="null"/> when the compiler's own
    /// printing will do.
    /// </summary>
    public string? PrintedMembers { get; init; }

    /// <summary>The classes of known values within it.</summary>
    public EquatableArray<ValuesModel> Values { get; init; }

    /// <summary>Whether its base prints itself too.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The facts of the action, in its request only.</summary>
    public ActionModel? Action { get; init; }

    /// <summary>Whether the record writes itself as parameters.</summary>
    public bool IsWritten { get; init; }

    /// <summary>The calls that write it, in the order in which parameters are signed: what is written in order need not be sorted at each call.</summary>
    public EquatableArray<string> Writes { get; init; }

    /// <summary>What a reader does with a field that it does not know; <see langword="null"/> in a record that is not read.</summary>
    public string? OtherwiseRead { get; init; }
}
