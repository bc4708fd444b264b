using Codegen.Docs;

namespace Codegen.Tool.Pages;

/// <summary>Says what became of the files among the pages: how many of each kind there are, or of each file by itself.</summary>
internal static class PageReport
{
    private static readonly (PageKind Kind, string Many, string One)[] Kinds =
    [
        (PageKind.Action, "describe an action", "describes an action"),
        (PageKind.OtherPageOfAction, "describe an action that a better placed page describes too", "describes an action that another page describes too"),
        (PageKind.Contents, "are tables of contents", "is a table of contents"),
        (PageKind.Overview, "are front pages of products", "is the front page of its product"),
        (PageKind.ErrorCodes, "list return codes", "lists return codes"),
        (PageKind.Unreadable, "look like an action's and could not be read", "looks like an action's and could not be read"),
        (PageKind.PassedOver, "are about something else", "is about something else"),
    ];

    /// <summary>Writes how many there are of each kind, and why how many were passed over.</summary>
    /// <param name="report">Takes the lines.</param>
    /// <param name="readings">What was read.</param>
    public static void WriteCounts(TextWriter report, IReadOnlyList<ProductReading> readings)
    {
        PageAccount[] pages = [.. readings.SelectMany(reading => reading.Pages)];
        report.WriteLine($"{pages.Length} pages of {readings.Count} products:");
        foreach ((PageKind kind, string text, _) in Kinds)
        {
            report.WriteLine($"{pages.Count(page => page.Kind == kind),6} {text}");
        }

        // Of the others a diagnostic or the spec tells; of these nothing else does.
        foreach (IGrouping<string?, PageAccount> same in pages.Where(page => page.Kind == PageKind.PassedOver)
            .GroupBy(page => page.Reason, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal))
        {
            report.WriteLine($"{same.Count(),13} {same.Key}");
        }
    }

    /// <summary>Writes what became of each file, one a line.</summary>
    /// <param name="report">Takes the lines.</param>
    /// <param name="readings">What was read.</param>
    public static void WriteList(TextWriter report, IEnumerable<ProductReading> readings)
    {
        foreach (PageAccount page in readings.SelectMany(reading => reading.Pages).OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            string what = Kinds.Single(known => known.Kind == page.Kind).One;
            report.WriteLine($"{page.Path}: {what}{(page.Reason is { } reason ? ": " + reason : string.Empty)}");
        }
    }
}
