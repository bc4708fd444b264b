namespace Codegen.Spec.Json;

/// <summary>The kinds of problem that a spec file can have.</summary>
public static class SpecProblemIds
{
    /// <summary>The file is not JSON.</summary>
    public const string NotJson = "CGS0001";

    /// <summary>The file is JSON of another kind, or of a newer version of the format.</summary>
    public const string WrongFormat = "CGS0002";

    /// <summary>A property is missing, or has another type than the format says.</summary>
    public const string WrongValue = "CGS0003";

    /// <summary>A property that the format does not know.</summary>
    public const string UnknownProperty = "CGS0004";

    /// <summary>A type that is neither known nor a model of the same side of the action.</summary>
    public const string UnknownType = "CGS0005";

    /// <summary>Two things of one name.</summary>
    public const string Duplicate = "CGS0006";

    /// <summary>A name that can't be used in C#.</summary>
    public const string UnusableName = "CGS0007";

    /// <summary>Models of one type name and different shapes.</summary>
    public const string ShapesDiffer = "CGS0008";

    /// <summary>A parameter that the client sets itself.</summary>
    public const string ProtocolParameter = "CGS0009";
}
