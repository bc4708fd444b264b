using System.Globalization;

namespace Codegen.Docs;

/// <summary>Something about a page that its reader should know.</summary>
/// <param name="Id">The kind: one of <see cref="DocDiagnosticIds"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What it is, and what to do.</param>
/// <param name="Path">The page's file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public sealed record DocDiagnostic(string Id, DocSeverity Severity, string Message, string Path, int Line, int Column)
{
    /// <summary>What it is about, without places and wording: it stays what it is while other files come and go. Where <see langword="null"/>, the message is that.</summary>
    public string? Subject { get; init; }

    /// <summary>The diagnostic in the form that IDEs and build logs make a link of.</summary>
    /// <returns><c>path(line,column): error CGDnnnn: message</c>.</returns>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}({1},{2}): {3} {4}: {5}",
        Path,
        Line,
        Column,
        Severity == DocSeverity.Error ? "error" : "warning",
        Id,
        Message);
}
