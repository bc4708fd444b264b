namespace Codegen.Docs.Dialects;

/// <summary>Which fact about an error a column of a table holds.</summary>
internal enum ErrorColumn
{
    /// <summary>The return code.</summary>
    Code,

    /// <summary>What it means.</summary>
    Message,
}
