namespace Codegen.Spec;

/// <summary>A parameter of a request or a field of a reply: a row of a table.</summary>
public sealed record FieldSpec
{
    /// <summary>The name as it is sent or received.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The name of the property in C#, where a correction gives it another than <see cref="Name"/>; <see langword="null"/> elsewhere.
    /// What is sent and received keeps <see cref="Name"/>.
    /// </summary>
    public string? CSharpName { get; init; }

    /// <summary>The type.</summary>
    public required TypeSpec Type { get; init; }

    /// <summary>Whether the page says that the field must be sent or is always returned.</summary>
    public bool Required { get; init; }

    /// <summary>What the page says of the field, as clean text.</summary>
    public string? Description { get; init; }

    /// <summary>What the docs say of its end, when the field should no longer be used; <see langword="null"/> while it is current.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The values that the docs list, in their order. Others may exist: the cloud adds values without telling.</summary>
    public EquatableArray<ValueSpec> Values { get; init; }

    /// <summary>What the cloud takes when the parameter is not sent, in the docs' words.</summary>
    public string? Default { get; init; }

    /// <summary>The unit of a number, in the docs' words: <c>GB</c>, <c>Mbps</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The least value that the docs allow.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The greatest value that the docs allow.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Whether the text is sent or returned encoded as base64.</summary>
    public bool Base64 { get; init; }

    /// <summary>Whether the value is a secret, which no log may show.</summary>
    public bool Secret { get; init; }
}
