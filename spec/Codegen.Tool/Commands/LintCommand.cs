using System.CommandLine;
using Codegen.Docs;
using Codegen.Docs.Linting;
using Codegen.Files;
using Codegen.Tool.Lint;
using Codegen.Tool.Terminal;

namespace Codegen.Tool.Commands;

/// <summary><c>codegen lint PAGES…</c>: where pages contradict themselves.</summary>
internal static class LintCommand
{
    private const string Never = "never";

    private static readonly Argument<string[]> Pages = new("pages")
    {
        Description = "Files and folders with pages. The folder that a page lies in names its product.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Format = Choice("--format", "How to print the findings.", "text", "json", "sarif");

    private static readonly Option<string> Level = Choice("--level", "Leave out findings below this level: error is an action that is lost, warning is what misleads, note is worth knowing.", "note", "warning", "error");

    private static readonly Option<string> FailOn = Choice("--fail-on", "Exit with 1 when there is a finding of this level or above.", "warning", "note", "error", Never);

    private static readonly Option<string[]> Rules = new("--rule") { Description = "Show the findings of this rule only. May be given several times.", HelpName = "id" };

    private static readonly Option<string[]> Ignored = new("--ignore") { Description = "Leave out the findings of this rule. May be given several times.", HelpName = "id" };

    private static readonly Option<bool> ListRules = new("--list-rules") { Description = "Print all rules, what they mean and what to do, and nothing else." };

    public static Command Create()
    {
        var command = new CommandWithExamples(
            "lint",
            "Reads pages and shows where they contradict themselves: examples and tables, links, models, tables of contents.",
            ("codegen lint docs", "All findings, and how many there are of each kind."),
            ("codegen lint docs --level warning --ignore CGL0007", "Without notes, and without one kind of finding."),
            ("codegen lint docs --format sarif --fail-on never > lint.sarif", "For code scanning; run it at the root of the sources."),
            ("codegen lint --list-rules", "All rules, what they mean and what to do."))
        {
            Pages, Format, Level, FailOn, Rules, Ignored, ListRules,
        };
        command.SetAction(result => Run(result, Screen.Of(result.InvocationConfiguration)));
        return command;
    }

    private static int Run(ParseResult arguments, Screen screen)
    {
        try
        {
            if (arguments.GetValue(ListRules))
            {
                LintText.WriteRules(screen.Output, LintRules.All);
                return ExitCode.Success;
            }

            RuleFilter filter = FilterIn(arguments);
            IReadOnlyList<PageFile> files = PageFinder.Find(PagesIn(arguments));
            LintSeverity least = SeverityOf(arguments.GetValue(Level)!);
            IReadOnlyList<LintFinding> findings = screen.ShowProgress(
                "Checking pages", files.Count * DocsLinter.StepsPerPage, stepDone => DocsLinter.Lint(files, stepDone));
            var report = new LintReport(files.Count, [.. findings.Where(finding => finding.Rule.Severity >= least && filter.Shows(finding.Rule))]);
            Print(screen, report, filter, arguments.GetValue(Format)!);
            string failOn = arguments.GetValue(FailOn)!;
            return failOn != Never && report.Findings.Any(finding => finding.Rule.Severity >= SeverityOf(failOn)) ? ExitCode.Findings : ExitCode.Success;
        }
        catch (UserErrorException e)
        {
            screen.Error(e);
            return ExitCode.Failure;
        }
    }

    private static void Print(Screen screen, LintReport report, RuleFilter filter, string format)
    {
        switch (format)
        {
            case "json":
                LintJson.Write(screen.Output, report);
                break;
            case "sarif":
                LintSarif.Write(screen.Output, report, [.. LintRules.All.Where(filter.Shows)], Environment.CurrentDirectory);
                break;
            default:
                LintText.Write(screen, report);
                break;
        }
    }

    private static string[] PagesIn(ParseResult arguments) => arguments.GetValue(Pages) is { Length: > 0 } pages
        ? pages
        : throw new UserErrorException("There are no pages to check. Name the folder that they lie in: 'codegen lint PAGES'.");

    private static RuleFilter FilterIn(ParseResult arguments)
    {
        var filter = new RuleFilter(arguments.GetValue(Rules) ?? [], arguments.GetValue(Ignored) ?? []);
        return filter.FirstUnknown(LintRules.All) is { } unknown
            ? throw new UserErrorException($"There is no rule '{unknown}'. 'codegen lint --list-rules' prints them all.")
            : filter;
    }

    private static LintSeverity SeverityOf(string level) => Enum.Parse<LintSeverity>(level, ignoreCase: true);

    private static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
