using Codegen.Docs.Actions;
using Codegen.Docs.Diagnostics;
using Codegen.Docs.Dialects;
using Codegen.Docs.Markdown;
using Codegen.Docs.Pages;
using Codegen.Docs.Products;

namespace Codegen.Docs.Linting.Pages;

/// <summary>A page with what the checks need of it: read by the readers that the spec is read with, places kept.</summary>
internal sealed class LintPage
{
    private readonly Lazy<PageAnchors> _anchors;

    private LintPage(PageFile file, MarkdownPage page, PageFindings findings, ActionTables? tables)
    {
        File = file;
        Page = page;
        Findings = findings;
        Tables = tables;
        _anchors = new Lazy<PageAnchors>(() => new PageAnchors(page));
    }

    public PageFile File { get; }

    public MarkdownPage Page { get; }

    public PageFindings Findings { get; }

    /// <summary>The page's action; <see langword="null"/> when it is about something else or can't be read.</summary>
    public ActionTables? Tables { get; }

    /// <summary>The page's headings, as links name them.</summary>
    public PageAnchors Anchors => _anchors.Value;

    /// <summary>Whether the page was read: what it has is not known of one that was passed over.</summary>
    public bool IsRead { get; private init; } = true;

    public bool IsContents => TableOfContents.IsOne(File.Name);

    /// <summary>Reads a page.</summary>
    /// <param name="file">The file.</param>
    /// <param name="words">The words of the dialects.</param>
    /// <returns>The page, no finding in it yet.</returns>
    public static LintPage Read(PageFile file, Vocabulary words)
    {
        PageText.TryDecode(file.Content, out string text, out _);

        if (MarkdownPage.TryParse(text, out _) is not { } page)
        {
            return PassedOver(file);
        }

        // What reading finds is reported by reading the product; here it would be said again.
        var heard = new PageDiagnostics(file.Path, text);
        ActionPage? action = TableOfContents.IsOne(file.Name) ? null : ActionPageReader.TryRead(page, words, heard);
        return new LintPage(file, page, new PageFindings(file.Path, text), action is null ? null : new ActionTables(page, action, words, heard));
    }

    /// <summary>A page that can't be read, which reading the product reports: nothing is found in it, and not for want of looking.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The page, without a word in it.</returns>
    public static LintPage PassedOver(PageFile file) =>
        new(file, MarkdownPage.Empty, new PageFindings(file.Path, string.Empty), tables: null) { IsRead = false };
}
