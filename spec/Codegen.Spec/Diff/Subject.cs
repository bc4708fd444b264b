namespace Codegen.Spec.Diff;

/// <summary>The part of a spec that a <see cref="Change"/> is about.</summary>
public enum Subject
{
    /// <summary>A product as a whole.</summary>
    Product,

    /// <summary>The address that calls go to.</summary>
    Endpoint,

    /// <summary>A return code.</summary>
    ErrorCode,

    /// <summary>An action as a whole.</summary>
    Action,

    /// <summary>A method that an action has besides the one that takes its request.</summary>
    Method,

    /// <summary>A field as a whole.</summary>
    Field,

    /// <summary>The type of a field.</summary>
    Type,

    /// <summary>The C# name of a model.</summary>
    Model,

    /// <summary>Whether a field is required.</summary>
    Required,

    /// <summary>Whether something should no longer be used.</summary>
    Deprecation,

    /// <summary>The values that the docs list.</summary>
    Values,

    /// <summary>What the cloud takes when a parameter is not sent.</summary>
    Default,

    /// <summary>The unit of a number.</summary>
    Unit,

    /// <summary>The least and the greatest value.</summary>
    Range,

    /// <summary>Whether a text is encoded.</summary>
    Base64,

    /// <summary>Whether a value is a secret.</summary>
    Secret,

    /// <summary>Titles, descriptions and limits.</summary>
    Words,

    /// <summary>The examples of an action.</summary>
    Examples,

    /// <summary>The order of fields or values.</summary>
    Order,
}
