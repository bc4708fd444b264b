using Codegen.Docs.Dialects;
using Codegen.Docs.Markdown;

namespace Codegen.Docs.Pages;

/// <summary>Reads a product's front page.</summary>
internal static class OverviewReader
{
    private const string FileName = "README.md";

    /// <summary>Whether a file is a front page.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsOne(string name) => string.Equals(name, FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a front page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">The words of the dialects.</param>
    /// <returns>What the product's API is for, and what limits its use.</returns>
    public static (string? Description, string? Limits) Read(MarkdownPage page, Vocabulary words) => (
        Join(page.Sections.Where(section => section.Level <= 1)),
        Join(page.Sections.Where(section => section.Level > 1 && words.Section(section.Heading) == SectionRole.Limits)));

    private static string? Join(IEnumerable<MarkdownSection> sections) =>
        string.Join("\n\n", sections.SelectMany(section => section.Paragraphs())) is { Length: > 0 } text ? text : null;
}
