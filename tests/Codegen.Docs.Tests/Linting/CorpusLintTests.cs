using Codegen.Docs.Linting;
using Codegen.Tests.Shared;
using Xunit.Abstractions;

namespace Codegen.Docs.Tests.Linting;

/// <summary>The real pages, where they are at hand.</summary>
public class CorpusLintTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Both_languages_contradict_themselves_in_the_same_places()
    {
        // Their fixed words differ and the case of anchors, so the places and the anchors do too; the contradictions do not.
        (string Rule, string Path, string Subject)[] chinese = Findings("zh");
        (string Rule, string Path, string Subject)[] english = Findings("en");

        foreach (IGrouping<string, (string Rule, string Path, string Subject)> rule in chinese.GroupBy(finding => finding.Rule))
        {
            output.WriteLine($"{rule.Key} {rule.Count()}");
        }

        Assert.InRange(chinese.Count(finding => finding.Rule == LintRules.TypeConflict.Id), 50, 500);
        Assert.Equal(chinese, english);
    }

    private static (string Rule, string Path, string Subject)[] Findings(string language)
    {
        string folder = SharedFolder.Require("corpus", language);
        PageFile[] files =
        [
            .. Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
                .Select(path => new PageFile(Path.GetRelativePath(folder, path), Path.GetFileName(Path.GetDirectoryName(path)!), File.ReadAllBytes(path))),
        ];
        return
        [
            .. DocsLinter.Lint(files)
                .Where(finding => finding.Rule.Id.StartsWith("CGL", StringComparison.Ordinal) && finding.Rule != LintRules.DanglingAnchor)
                .Select(finding => (finding.Rule.Id, finding.Path, finding.Subject)).Order(),
        ];
    }
}
