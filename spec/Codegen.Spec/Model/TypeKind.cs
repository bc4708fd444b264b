namespace Codegen.Spec;

/// <summary>What a value is, once its lists are taken off.</summary>
public enum TypeKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number of 64 bits.</summary>
    Int,

    /// <summary>A floating-point number of 64 bits.</summary>
    Float,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A structured value of which the page says nothing more.</summary>
    Object,

    /// <summary>A structured value that a <see cref="ModelSpec"/> describes.</summary>
    Model,
}
