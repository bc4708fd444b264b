using Codegen.Docs.Dialects;
using Codegen.Docs.Linting.Checks;
using Codegen.Docs.Linting.Pages;

namespace Codegen.Docs.Linting;

/// <summary>Reads pages and finds where they contradict themselves.</summary>
public static class DocsLinter
{
    /// <summary>How often a page is looked at: when it is read as for the spec, when it is read with its places, and when it is checked.</summary>
    public const int StepsPerPage = 3;

    /// <summary>Checks pages.</summary>
    /// <param name="files">The files of one or more products, in any order: the order changes nothing.</param>
    /// <param name="stepDone">Called for each of the <see cref="StepsPerPage"/> of each page, from several threads.</param>
    /// <returns>The findings in order of path, place and rule, those of reading among them.</returns>
    public static IReadOnlyList<LintFinding> Lint(IReadOnlyCollection<PageFile> files, Action? stepDone = null)
    {
        IReadOnlyList<ProductReading> readings = DocsReader.Read(files, _ => null, finish: (spec, _) => spec, pageRead: stepDone);
        var counted = new HashSet<string>(
            readings.SelectMany(reading => reading.Pages).Where(page => page.Kind == PageKind.Action).Select(page => page.Path),
            StringComparer.Ordinal);
        var tooMuch = new HashSet<string>(
            readings.SelectMany(reading => reading.Diagnostics).Where(diagnostic => diagnostic.Id == DocDiagnosticIds.TooMuch).Select(diagnostic => diagnostic.Path),
            StringComparer.Ordinal);
        LintFinding[] reading =
        [
            .. readings.SelectMany(product => product.Diagnostics).Select(diagnostic => new LintFinding(
                ReadingRules.Of(diagnostic), diagnostic.Message, diagnostic.Path, diagnostic.Line, diagnostic.Column, diagnostic.Subject ?? diagnostic.Message)),
        ];

        LintPage[] pages = [.. files.AsParallel().Select(file => Read(file, isTooMuch: tooMuch.Contains(file.Path), stepDone))];
        var site = new DocsSite(pages);
        pages.AsParallel().ForAll(page => CheckPage(page, site, stepDone));
        foreach (ProductPages product in site.Products)
        {
            OrphanCheck.Run(product);
            ModelShapeCheck.Run(product.Pages.Where(page => page.Tables is not null && counted.Contains(page.File.Path)));
        }

        return Sort(WithoutKnown(pages.SelectMany(page => page.Findings.All), reading));
    }

    private static LintPage Read(PageFile file, bool isTooMuch, Action? stepDone)
    {
        LintPage page = isTooMuch ? LintPage.PassedOver(file) : LintPage.Read(file, Vocabulary.Default);
        stepDone?.Invoke();
        return page;
    }

    private static void CheckPage(LintPage page, DocsSite site, Action? stepDone)
    {
        LinkCheck.Run(page, site);
        if (page.Tables is not null)
        {
            ModelTableCheck.Run(page, Vocabulary.Default);
            RequestExampleCheck.Run(page, Vocabulary.Default);
            ResponseExampleCheck.Run(page, Vocabulary.Default);
        }

        stepDone?.Invoke();
    }

    /// <summary>A type that links to nowhere is one finding, not two.</summary>
    private static IEnumerable<LintFinding> WithoutKnown(IEnumerable<LintFinding> findings, LintFinding[] reading)
    {
        var known = new HashSet<(string Path, int Line)>(
            reading.Where(finding => finding.Rule.Id == DocDiagnosticIds.DanglingModel).Select(finding => (finding.Path, finding.Line)));
        return reading.Concat(findings.Where(finding => finding.Rule != LintRules.DanglingAnchor || !known.Contains((finding.Path, finding.Line))));
    }

    /// <summary>Both sides of an action read a model's table, so what is wrong with it is said twice.</summary>
    private static IReadOnlyList<LintFinding> Sort(IEnumerable<LintFinding> findings) =>
    [
        .. findings.Distinct()
            .OrderBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ];
}
