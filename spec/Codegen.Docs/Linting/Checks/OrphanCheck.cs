using Codegen.Docs.Linting.Pages;

namespace Codegen.Docs.Linting.Checks;

/// <summary>Finds the pages of a product that neither its index nor its sidebar links.</summary>
internal static class OrphanCheck
{
    public static void Run(ProductPages product)
    {
        if (!product.IsWhole)
        {
            return;
        }

        foreach (LintPage page in product.Pages.Where(page => !page.IsContents && !IsFurniture(page.File.Name) && !product.IsLinked(page)))
        {
            page.Findings.Add(
                LintRules.OrphanPage,
                page.Page.Sections.FirstOrDefault(section => section.Level > 0)?.Offset ?? 0,
                page.File.Name,
                $"Neither the index nor the sidebar of {product.Name} links the page. Link it, or remove it.");
        }
    }

    /// <summary>What the site shows without a link: the front page of a folder, and the files that frame its pages.</summary>
    private static bool IsFurniture(string name) =>
        name.StartsWith("_", StringComparison.Ordinal) || string.Equals(name, "README.md", StringComparison.OrdinalIgnoreCase);
}
