using Codegen.Docs.Pages;

namespace Codegen.Docs.Products;

/// <summary>What a product's index and sidebar say together: its title, and which pages count.</summary>
internal sealed class TableOfContents
{
    private const string IndexName = "index.md";
    private const string SidebarName = "_sidebar.md";

    private readonly Dictionary<string, string> _index = new(StringComparer.Ordinal);
    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sidebar = new(StringComparer.Ordinal);

    /// <summary>The product's title, from the first words of its sidebar.</summary>
    public string? Title { get; private set; }

    /// <summary>Whether a file is a table of contents.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsOne(string name) => name is IndexName or SidebarName;

    /// <summary>Adds what a table of contents says.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="contents">What it says.</param>
    public void Add(string name, PageLinks contents)
    {
        if (name == SidebarName)
        {
            _sidebar.UnionWith(contents.Links.Select(link => link.Page));
            Title ??= contents.Title;
            return;
        }

        foreach ((string page, string heading) in contents.Links.Where(link => !_index.ContainsKey(link.Page)))
        {
            _index[page] = heading;
            _headings.Add(heading);
        }
    }

    /// <summary>How well a page is placed: the index is written by hand, the sidebar lists more, and what neither links is left over.</summary>
    /// <param name="fileName">The page's file name.</param>
    /// <returns>0 in the index, 1 in the sidebar only, 2 in neither.</returns>
    public int RankOf(string fileName)
    {
        string page = PageLinks.PageOf(fileName);
        return _index.ContainsKey(page) ? 0 : _sidebar.Contains(page) ? 1 : 2;
    }

    /// <summary>The heading of the index that a page is linked under.</summary>
    /// <param name="fileName">The page's file name.</param>
    /// <returns>The heading; <see langword="null"/> when the index does not link the page, or has one heading for all.</returns>
    public string? GroupOf(string fileName) =>
        _index.TryGetValue(PageLinks.PageOf(fileName), out string? group) && group.Length > 0 && _headings.Count > 1 ? group : null;
}
