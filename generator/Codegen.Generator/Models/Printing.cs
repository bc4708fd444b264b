namespace Codegen.Generator.Models;

/// <summary>How much of a property's value its record prints.</summary>
internal enum Printing
{
    /// <summary>All of it, as the compiler makes every record print.</summary>
    Value,

    /// <summary>The kind of JSON that it is: nothing tells what is within, and there may be secrets.</summary>
    Kind,

    /// <summary>Nothing: it is a secret.</summary>
    Mask,
}
