using Codegen.Docs.Actions;
using Codegen.Docs.Diagnostics;
using Codegen.Docs.Dialects;
using Codegen.Docs.ErrorCodes;
using Codegen.Docs.Markdown;
using Codegen.Docs.Markdown.Limits;
using Codegen.Docs.Products;
using Codegen.Spec;

namespace Codegen.Docs.Pages;

/// <summary>Reads a file, whatever it is.</summary>
internal static class PageReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="words">The words of the dialects.</param>
    /// <param name="known">The fields of all pages that are read together.</param>
    /// <returns>What it says; of a file that says nothing, why.</returns>
    public static ReadPage Read(PageFile file, Vocabulary words, KnownFields known)
    {
        bool isText = PageText.TryDecode(file.Content, out string text, out int badOffset);
        var diagnostics = new PageDiagnostics(file.Path, text);
        if (!isText)
        {
            diagnostics.Warning(DocDiagnosticIds.NotText, badOffset, "The file is not UTF-8 text; what stands here is lost. Save it as UTF-8.");
        }

        if (MarkdownPage.TryParse(text, out ExceededLimit? exceeded) is not { } page)
        {
            diagnostics.Warning(DocDiagnosticIds.TooMuch, exceeded!.Offset, $"The page is passed over, because {exceeded.Reason}. {exceeded.Remedy}");
            return Other(PageKind.Unreadable, exceeded.Reason);
        }

        if (TableOfContents.IsOne(file.Name))
        {
            return new ContentsFile(PageLinks.Read(page)) { File = file, Diagnostics = diagnostics.All };
        }

        int problems = diagnostics.All.Count;
        if (ActionPageReader.TryRead(page, words, diagnostics) is { } action)
        {
            ActionSpec spec = ActionBuilder.Build(file, action, known, words, diagnostics);
            return new ActionFile(spec, action.HasCommonParameters, action.Offset) { File = file, Diagnostics = diagnostics.All };
        }

        if (diagnostics.All.Count > problems)
        {
            return Other(PageKind.Unreadable, diagnostics.All[problems].Message);
        }

        if (ErrorCodeReader.Read(page, words, diagnostics) is { Count: > 0 } codes)
        {
            return new ErrorCodesFile(codes) { File = file, Diagnostics = diagnostics.All };
        }

        if (OverviewReader.IsOne(file.Name))
        {
            (string? description, string? limits) = OverviewReader.Read(page, words);
            return new OverviewFile(description, limits) { File = file, Diagnostics = diagnostics.All };
        }

        return Other(PageKind.PassedOver, ReasonToPassOver(page));

        OtherFile Other(PageKind kind, string reason) => new(kind, reason) { File = file, Diagnostics = diagnostics.All };
    }

    private static string ReasonToPassOver(MarkdownPage page) =>
        page.Sections.All(section => section.Blocks.Count == 0) ? "it is empty"
        : page.Sections.Any(section => section.Tables.Count > 0) ? "its tables are neither parameters and a reply nor return codes"
        : "it has neither parameters and a reply nor return codes";
}
