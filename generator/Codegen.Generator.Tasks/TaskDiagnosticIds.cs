namespace Codegen.Generator.Tasks;

/// <summary>What a build can say beside the diagnostics of pages (CGDnnnn) and of specs (CGSnnnn).</summary>
/// <remarks>
/// In the package's targets are CGB0001, that a project names neither pages nor specs, CGB0006, that it can't compile the clients,
/// and CGB0011, that its frameworks name different pages.
/// </remarks>
internal static class TaskDiagnosticIds
{
    /// <summary>The pages or the specs can't be read or written.</summary>
    public const string Failure = "CGB0002";

    /// <summary>The pages of a product describe no action.</summary>
    public const string NoAction = "CGB0003";

    /// <summary>A committed spec is not what the pages give, and the build may not write it.</summary>
    public const string Stale = "CGB0004";

    /// <summary>The project names pages or specs that do not exist.</summary>
    public const string NotFound = "CGB0005";

    /// <summary>An item has an option that is not known, but like one that is.</summary>
    public const string UnknownOption = "CGB0007";

    /// <summary>An overlay is of no product.</summary>
    public const string StrayOverlay = "CGB0008";

    /// <summary>A spec has no pages any more.</summary>
    public const string NoPages = "CGB0009";

    /// <summary>Files that share their options are named with different ones.</summary>
    public const string OtherOptions = "CGB0010";
}
