using Codegen.Docs.Diagnostics;
using Codegen.Docs.Pages;
using Codegen.Spec;

namespace Codegen.Docs.Products;

/// <summary>Puts together what the files of one product say.</summary>
internal sealed class ProductReader
{
    private readonly TableOfContents _contents = new();
    private readonly List<DocDiagnostic> _diagnostics = [];
    private readonly List<PageAccount> _accounts = [];

    private ProductReader()
    {
    }

    /// <summary>Puts a product together.</summary>
    /// <param name="product">The product as published.</param>
    /// <param name="pages">Its files, in any order.</param>
    /// <param name="finish">Makes the spec of what the pages say.</param>
    /// <returns>The product with an account of its files.</returns>
    public static ProductReading Read(string product, IEnumerable<ReadPage> pages, Func<ProductSpec, ProductSpec> finish) =>
        new ProductReader().ReadAll(product, [.. pages.OrderBy(page => page.File.Path, StringComparer.Ordinal)], finish);

    private ProductReading ReadAll(string product, ReadPage[] pages, Func<ProductSpec, ProductSpec> finish)
    {
        _diagnostics.AddRange(pages.SelectMany(page => page.Diagnostics));
        foreach (ContentsFile file in pages.OfType<ContentsFile>())
        {
            _contents.Add(file.File.Name, file.Contents);
            Account(file, PageKind.Contents);
        }

        foreach (OtherFile file in pages.OfType<OtherFile>())
        {
            Account(file, file.Kind, file.Reason);
        }

        ActionSpec[] actions =
        [
            .. pages.OfType<ActionFile>()
                .GroupBy(page => page.Action.Name, StringComparer.OrdinalIgnoreCase)
                .Select(same => Choose([.. same]))
                .Select(page => page.Action with { Group = _contents.GroupOf(page.File.Name) })
                .OrderBy(action => action.Name, StringComparer.Ordinal),
        ];
        OverviewFile? overview = Overview(pages);
        var spec = new ProductSpec
        {
            Product = product,
            Title = _contents.Title,
            Description = overview?.Description,
            Limits = overview?.Limits,
            Endpoint = Endpoint(actions),
            Actions = actions.ToEquatableArray(),
            ErrorCodes = ErrorCodes(pages),
        };
        return new ProductReading(
            finish(spec),
            [.. _accounts.OrderBy(account => account.Path, StringComparer.Ordinal)],
            [.. _diagnostics.OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Line)]);
    }

    private OverviewFile? Overview(ReadPage[] pages)
    {
        OverviewFile[] files = [.. pages.OfType<OverviewFile>()];
        foreach (OverviewFile file in files)
        {
            Account(file, PageKind.Overview);
        }

        return files.FirstOrDefault();
    }

    private EquatableArray<ErrorCodeSpec> ErrorCodes(ReadPage[] pages)
    {
        ErrorCodesFile[] files = [.. pages.OfType<ErrorCodesFile>()];
        foreach (ErrorCodesFile file in files)
        {
            Account(file, PageKind.ErrorCodes);
        }

        return files.SelectMany(file => file.Codes).GroupBy(code => code.Code).Select(same => same.First()).OrderBy(code => code.Code).ToEquatableArray();
    }

    private ActionFile Choose(ActionFile[] pages)
    {
        ActionFile[] ranked =
        [
            .. pages.OrderBy(page => _contents.RankOf(page.File.Name))
                .ThenBy(page => page.HasCommonParameters ? 0 : 1)
                .ThenBy(page => page.File.Name, StringComparer.Ordinal),
        ];
        ActionFile winner = ranked[0];
        Account(winner, PageKind.Action);
        foreach (ActionFile other in ranked.Skip(1))
        {
            string reason = $"{winner.File.Name} describes {winner.Action.Name} too, and {Reason(winner, other)}";
            Account(other, PageKind.OtherPageOfAction, reason);
            _diagnostics.Add(AtTitle(other) with { Message = $"The page does not count: {reason}. Remove the page that is out of date.", Subject = other.Action.Name });
        }

        return winner;
    }

    /// <summary>Decodes the page once more to count its lines: such pages are few.</summary>
    private static DocDiagnostic AtTitle(ActionFile page)
    {
        _ = PageText.TryDecode(page.File.Content, out string text, out _);
        return new PageDiagnostics(page.File.Path, text).At(page.TitleOffset, DocDiagnosticIds.SeveralPages);
    }

    private string Reason(ActionFile winner, ActionFile other) =>
        _contents.RankOf(winner.File.Name) < _contents.RankOf(other.File.Name) ? "the table of contents prefers it"
        : winner.HasCommonParameters != other.HasCommonParameters ? "it has the form of today's pages"
        : "its name comes first";

    /// <summary>The address that most examples call; single pages are copied from elsewhere now and then.</summary>
    private static string? Endpoint(IEnumerable<ActionSpec> actions) => actions
        .Select(action => ExampleAddress.In(action.Examples.Request))
        .OfType<string>()
        .GroupBy(address => address, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    private void Account(ReadPage page, PageKind kind, string? reason = null) => _accounts.Add(new PageAccount(page.File.Path, kind, reason));
}
