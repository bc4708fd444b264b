using Codegen.Docs.Linting.Pages;

namespace Codegen.Docs.Linting.Checks;

/// <summary>Follows the links of a page: to its own headings, to pages and to their headings.</summary>
internal static class LinkCheck
{
    public static void Run(LintPage page, DocsSite site)
    {
        foreach (PageLink link in PageLink.In(page.Page))
        {
            if (link.Page.Length == 0)
            {
                if (link.Folder.Length == 0 && link.Anchor.Length > 0)
                {
                    CheckAnchor(page, page, link);
                }

                continue;
            }

            ProductPages? product = site.Find(link.Folder.Length == 0 ? page.File.Product : link.Folder);
            if (product is null || !product.IsWhole)
            {
                continue;
            }

            if (product.Find(link.Page) is { } target)
            {
                CheckAnchor(page, target, link);
            }
            else
            {
                string near = product.FindNear(link.Page) is { } other ? $" There is '{other}', which differs by case." : string.Empty;
                page.Findings.Add(LintRules.DanglingLink, link.Place, link.Url, $"The link leads to '{link.Url}', but {product.Name} has no page '{link.Page}'.{near}");
            }
        }
    }

    private static void CheckAnchor(LintPage page, LintPage target, PageLink link)
    {
        if (target.IsRead && !target.Anchors.Has(link.Anchor))
        {
            string where = ReferenceEquals(page, target) ? "the page" : target.File.Name;
            page.Findings.Add(LintRules.DanglingAnchor, link.Place, link.Url, $"The link leads to '#{link.Anchor}', but {where} has no such heading.");
        }
    }
}
