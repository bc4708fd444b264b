using System.CommandLine;
using System.CommandLine.Parsing;
using Codegen.Files;
using Codegen.Spec;
using Codegen.Spec.Diff;
using Codegen.Tool.Diff;
using Codegen.Tool.Terminal;

namespace Codegen.Tool.Commands;

/// <summary><c>codegen diff OLD NEW</c>: what a change of the docs means for callers of the generated code.</summary>
internal static class DiffCommand
{
    private const string Text = "text";
    private const string Markdown = "markdown";
    private const string Json = "json";

    /// <summary>As many names of products as a message has room for.</summary>
    private const int MaxNames = 5;

    private const string Description =
        "Compares specs or pages, and says what each change means for callers of the generated code. OLD and NEW are specs, "
        + "folders of specs, or folders of pages, in any combination. Pages are built in memory: their models keep the names that "
        + "they have on the other side, and the overlays beside specs on the other side correct them.";

    public static Command Create()
    {
        var old = new Argument<string?>("OLD") { Description = "The old specs or pages.", Arity = ArgumentArity.ZeroOrOne };
        var @new = new Argument<string?>("NEW") { Description = "The new specs or pages.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format", "-f")
        {
            Description = "text, markdown for a pull request, or json with all texts and places.",
            DefaultValueFactory = _ => Text,
        }.AcceptOnlyFromAmong(Text, Markdown, Json);
        var failOn = new Option<string?>("--fail-on")
        {
            Description = "Exit with 1 when there is a change of this impact or worse.",
        }.AcceptOnlyFromAmong(ImpactNames.All);
        var show = new Option<string>("--show")
        {
            Description = "List only changes of this impact or worse. The counts are those of all.",
            DefaultValueFactory = _ => ImpactNames.Any,
        }.AcceptOnlyFromAmong(ImpactNames.All);
        var commonOnly = new Option<bool>("--common-only") { Description = "Pass over products that only one side has." };
        var current = new Option<string?>("--current-version") { Description = "The version of the old code, to name the next one by." };
        current.Validators.Add(CheckVersion);
        var rules = new Option<bool>("--rules") { Description = "Print all rules by which changes are classed, and do nothing else." };
        var command = new CommandWithExamples(
            "diff",
            Description,
            ("codegen diff specs docs", "What building the specs again would change."),
            ("codegen diff specs docs --format markdown --fail-on breaking", "In CI: for a pull request, and an exit code of 1 if callers would no longer compile."),
            ("codegen diff docs-2025 docs-2026 --common-only --show breaking", "What broke between two states of the docs."),
            ("codegen diff specs docs --current-version 1.4.2", "Names the next version."),
            ("codegen diff --rules", "All rules, and the C# that each rests on."))
        {
            old, @new, format, failOn, show, commonOnly, current, rules,
        };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(rules) && result.GetValue(@new) is null)
            {
                result.AddError("Name the old and the new specs or pages: codegen diff OLD NEW.");
            }
        });
        command.SetAction(result => result.GetValue(rules)
            ? PrintRules(result.GetRequiredValue(format), result.InvocationConfiguration.Output)
            : Run(
                result.GetRequiredValue(old)!,
                result.GetRequiredValue(@new)!,
                result.GetValue(commonOnly),
                result.GetValue(failOn),
                diff => new DiffReport(
                    diff,
                    ImpactNames.Parse(result.GetRequiredValue(show)),
                    result.GetValue(current) is { } version ? SemanticVersion.Parse(version) : null),
                result.GetRequiredValue(format),
                Screen.Of(result.InvocationConfiguration)));
        return command;
    }

    private static int Run(
        string old, string @new, bool commonOnly, string? failOn, Func<SpecDiff, DiffReport> report, string format, Screen screen)
    {
        try
        {
            SpecDiff diff = Compare(DiffSource.Open(old), DiffSource.Open(@new), commonOnly, screen);
            Write(screen, report(diff), format);
            return failOn is not null && diff.Worst >= ImpactNames.Parse(failOn) ? ExitCode.Findings : ExitCode.Success;
        }
        catch (UserErrorException e)
        {
            screen.Error(e);
            return ExitCode.Failure;
        }
    }

    private static SpecDiff Compare(DiffSource old, DiffSource @new, bool commonOnly, Screen screen)
    {
        // Written specs say how models were named; pages on the other side take the names from there. Of two folders of pages, the
        // old ones are named first, as they would have been.
        IReadOnlyList<ProductSpec> olds = old.Products(memory: @new.Specs ?? [], @new.Overlays, screen);
        IReadOnlyList<ProductSpec> news = @new.Products(memory: olds, old.Overlays, screen);
        if (commonOnly)
        {
            ProductSpec[] common = [.. olds.IntersectBy(news.Select(NameOf), NameOf)];
            return common.Length > 0
                ? SpecDiff.Between(common, news.IntersectBy(common.Select(NameOf), NameOf))
                : throw new UserErrorException(
                    $"No product is on both sides, so there is nothing to compare: '{old.Place}' has {NamesOf(olds)}, '{@new.Place}' has {NamesOf(news)}. "
                    + "Name others, or leave out --common-only to compare what only one side has.");
        }

        return olds.Count == 1 && news.Count == 1 ? SpecDiff.Between(olds[0], news[0]) : SpecDiff.Between(olds, news);
    }

    private static string NamesOf(IReadOnlyList<ProductSpec> products) => products.Count > MaxNames
        ? $"{string.Join(", ", products.Take(MaxNames).Select(NameOf))} and {products.Count - MaxNames} more"
        : string.Join(", ", products.Select(NameOf));

    private static string NameOf(ProductSpec product) => product.Product;

    private static void Write(Screen screen, DiffReport report, string format)
    {
        switch (format)
        {
            case Markdown:
                MarkdownReport.Write(screen.Output, report);
                break;
            case Json:
                JsonReport.Write(screen.Output, report);
                break;
            default:
                TextReport.Write(screen, report);
                break;
        }
    }

    private static int PrintRules(string format, TextWriter output)
    {
        switch (format)
        {
            case Markdown:
                MarkdownReport.WriteRuleTable(output, ChangeRules.All);
                break;
            case Json:
                JsonReport.WriteRules(output, ChangeRules.All);
                break;
            default:
                TextReport.WriteRules(output, ChangeRules.All);
                break;
        }

        return ExitCode.Success;
    }

    private static void CheckVersion(OptionResult result)
    {
        if (result.Tokens.Count > 0 && SemanticVersion.Parse(result.Tokens[0].Value) is null)
        {
            result.AddError($"'{result.Tokens[0].Value}' is no version of a release. Write it as 1.4.2.");
        }
    }
}
