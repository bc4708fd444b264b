namespace Codegen.Docs;

/// <summary>The kinds of diagnostics that pages can get.</summary>
public static class DocDiagnosticIds
{
    /// <summary>The file is not UTF-8 text.</summary>
    public const string NotText = "CGD0001";

    /// <summary>The page documents an action, but which one can't be told.</summary>
    public const string NoActionName = "CGD0002";

    /// <summary>The page documents an action, but its parameters or its reply can't be found.</summary>
    public const string NoTables = "CGD0003";

    /// <summary>A table's columns can't be told apart.</summary>
    public const string UnknownColumns = "CGD0004";

    /// <summary>A row without a name, or with a name that is no path.</summary>
    public const string UnusableRow = "CGD0005";

    /// <summary>A type that no dialect knows; it is read as a string.</summary>
    public const string UnknownType = "CGD0006";

    /// <summary>A type refers to a model that the page does not have; it is read as an object.</summary>
    public const string DanglingModel = "CGD0007";

    /// <summary>Two rows of one name; the first counts.</summary>
    public const string DuplicateRow = "CGD0008";

    /// <summary>A row says that a name is a plain value, another that it contains fields; the fields count.</summary>
    public const string ValueWithFields = "CGD0009";

    /// <summary>The column "required" says neither yes nor no; it is read as no.</summary>
    public const string UnknownAnswer = "CGD0010";

    /// <summary>Several pages describe one action; one of them counts.</summary>
    public const string SeveralPages = "CGD0011";

    /// <summary>The page is larger, or has more of something, than can be read in a bounded time; it is passed over.</summary>
    public const string TooMuch = "CGD0012";

    /// <summary>A row has more or fewer cells than its table has columns.</summary>
    public const string RowLength = "CGD0013";

    /// <summary>Lines that are written as rows but belong to no table; their fields are missing.</summary>
    public const string LooseRows = "CGD0014";
}
