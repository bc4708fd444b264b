using System.Globalization;

namespace Codegen.Docs;

/// <summary>Something about a page that its reader should know. A warning in any case: the spec is written without what it is about.</summary>
/// <param name="Id">The kind: one of <see cref="DocDiagnosticIds"/>.</param>
/// <param name="Message">What it is, and what to do.</param>
/// <param name="Path">The page's file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public sealed record DocDiagnostic(string Id, string Message, string Path, int Line, int Column)
{
    /// <summary>What it is about, without places and wording: it stays what it is while other files come and go. Where <see langword="null"/>, the message is that.</summary>
    public string? Subject { get; init; }

    /// <summary>The diagnostic in the form that IDEs and build logs make a link of.</summary>
    /// <returns><c>path(line,column): warning CGDnnnn: message</c>.</returns>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}({1},{2}): warning {3}: {4}",
        Path,
        Line,
        Column,
        Id,
        Message);
}
