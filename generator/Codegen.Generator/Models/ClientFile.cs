using Codegen.Spec;

namespace Codegen.Generator.Models;

/// <summary>The source file of a product's client. Like <see cref="RecordFile"/>, all that its text depends on and nothing else.</summary>
internal sealed record ClientFile
{
    /// <summary>The beginning.</summary>
    public required SourceHeader Header { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The class.</summary>
    public required string Name { get; init; }

    /// <summary>The interface.</summary>
    public required string Interface { get; init; }

    /// <summary>The product's name for readers, as text for a comment.</summary>
    public required string Title { get; init; }

    /// <summary>The documented address, as a literal; <see langword="null"/> when none is documented.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The methods, one an action.</summary>
    public required EquatableArray<MethodModel> Methods { get; init; }

    /// <summary>The methods that take the required parameters; <see langword="null"/> when no action has any.</summary>
    public ShortcutsModel? Shortcuts { get; init; }
}
