namespace Codegen.Spec;

/// <summary>What the pages of one product say: the content of one spec file.</summary>
/// <remarks>
/// Location-free and comparable by value, like everything it holds: two files with the same meaning are equal models, so an
/// edit that changes no meaning recomputes nothing. A place in the file is found when it is needed, from a JSON path
/// (see <see cref="Json.SpecProblem"/>).
/// </remarks>
public sealed record ProductSpec
{
    /// <summary>The version of the format that this library writes, and the newest that it reads.</summary>
    public const int FormatVersion = 1;

    /// <summary>The name of the first property of every spec file. It tells a spec from other JSON and gives the version.</summary>
    public const string FormatProperty = "codegenSpec";

    /// <summary>The product as published: the name of its pages' folder, for example <c>usmc-api</c>.</summary>
    public required string Product { get; init; }

    /// <summary>The product's title from its table of contents, or <see langword="null"/> when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>What the product's overview says, as clean text.</summary>
    public string? Description { get; init; }

    /// <summary>What the product's overview says of limits, as clean text.</summary>
    public string? Limits { get; init; }

    /// <summary>The address that the pages' examples call, as an absolute URL, or <see langword="null"/> when none does.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The actions in ordinal order of their names.</summary>
    public EquatableArray<ActionSpec> Actions { get; init; }

    /// <summary>The return codes that the product's pages list, in ascending order.</summary>
    public EquatableArray<ErrorCodeSpec> ErrorCodes { get; init; }
}
