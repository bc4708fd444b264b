namespace Codegen.Docs.Dialects;

/// <summary>Which of a field's four facts a column of a table holds.</summary>
internal enum ColumnRole
{
    /// <summary>The name, or the dotted path.</summary>
    Name,

    /// <summary>The type.</summary>
    Type,

    /// <summary>The description.</summary>
    Description,

    /// <summary>Whether it must be there.</summary>
    Required,
}
