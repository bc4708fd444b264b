using Codegen.Docs.Pages;
using Codegen.Docs.Products;

namespace Codegen.Docs.Linting.Pages;

/// <summary>The pages of one product.</summary>
internal sealed class ProductPages
{
    private readonly TableOfContents _contents = new();
    private readonly Dictionary<string, LintPage> _byName = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _namesIgnoringCase = new(StringComparer.OrdinalIgnoreCase);

    public ProductPages(string name, IEnumerable<LintPage> pages)
    {
        Name = name;
        Pages = [.. pages.OrderBy(page => page.File.Path, StringComparer.Ordinal)];
        LintPage[] contents = [.. Pages.Where(page => page.IsContents)];
        IsWhole = contents.Length > 0 && contents.All(page => page.IsRead);
        foreach (LintPage page in Pages)
        {
            string pageName = PageLinks.PageOf(page.File.Name);
            _byName[pageName] = page;
            if (!_namesIgnoringCase.ContainsKey(pageName))
            {
                _namesIgnoringCase.Add(pageName, pageName);
            }

            if (page.IsContents)
            {
                _contents.Add(page.File.Name, PageLinks.Read(page.Page));
            }
        }
    }

    public string Name { get; }

    public IReadOnlyList<LintPage> Pages { get; }

    /// <summary>Whether a table of contents is among the pages: without one that could be read, what it links is not known.</summary>
    public bool IsWhole { get; }

    public bool IsLinked(LintPage page) => _contents.RankOf(page.File.Name) < 2;

    public LintPage? Find(string name) => _byName.TryGetValue(name, out LintPage? page) ? page : null;

    /// <summary>A page whose name differs by case alone.</summary>
    public string? FindNear(string name) => _namesIgnoringCase.TryGetValue(name, out string? near) ? near : null;
}
