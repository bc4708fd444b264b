namespace Codegen.Spec.Naming;

/// <summary>Writes identifiers that are words of the language.</summary>
/// <remarks>The lists are kept here and not asked of the compiler: what is generated must not depend on the compiler's version.</remarks>
public static class Keywords
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",

        // No specification has these, but the compiler does.
        "__arglist", "__makeref", "__reftype", "__refvalue",
    };

    /// <summary>Words that the language reserves in some places. A local variable may stand in any of them.</summary>
    private static readonly HashSet<string> Contextual = new(StringComparer.Ordinal)
    {
        "add", "alias", "allows", "and", "args", "ascending", "async", "await", "by", "descending", "dynamic", "equals",
        "extension", "field", "file", "from", "get", "global", "group", "init", "into", "join", "let", "managed", "nameof",
        "nint", "not", "notnull", "nuint", "on", "or", "orderby", "partial", "record", "remove", "required", "scoped", "select",
        "set", "unmanaged", "value", "var", "when", "where", "with", "yield",
    };

    /// <summary>Whether an identifier is a word that the language reserves everywhere.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <returns><see langword="true"/> when it needs an <c>@</c> wherever it stands.</returns>
    public static bool IsReserved(string identifier) => Reserved.Contains(identifier);

    /// <summary>An identifier as a member's name is written.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <returns>The identifier, after an <c>@</c> where it needs one.</returns>
    public static string EscapeMember(string identifier) => Reserved.Contains(identifier) ? "@" + identifier : identifier;

    /// <summary>An identifier as a local variable's or parameter's name is written.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <returns>The identifier, after an <c>@</c> where it may need one.</returns>
    public static string EscapeLocal(string identifier) =>
        Reserved.Contains(identifier) || Contextual.Contains(identifier) ? "@" + identifier : identifier;
}
