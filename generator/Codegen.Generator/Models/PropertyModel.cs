namespace Codegen.Generator.Models;

/// <summary>A property of a record.</summary>
internal sealed record PropertyModel
{
    /// <summary>The lines of its XML documentation, in one text.</summary>
    public required string Docs { get; init; }

    /// <summary>Why it should no longer be used, as a literal; <see langword="null"/> while it should.</summary>
    public string? Obsolete { get; init; }

    /// <summary>How much of its value the record prints.</summary>
    public Printing Printing { get; init; }

    /// <summary>Whether whoever makes the record has to set it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The type, as it is written.</summary>
    public required string Type { get; init; }

    /// <summary>The name, as it is written.</summary>
    public required string Name { get; init; }

    /// <summary>The expression of its value when nobody sets it; <see langword="null"/> when that is the type's default.</summary>
    public string? Initial { get; init; }

    /// <summary>How it is read; <see langword="null"/> in a request.</summary>
    public ReadModel? Read { get; init; }
}
