using System.CommandLine;
using Codegen.Docs;
using Codegen.Files;
using Codegen.Spec.Json;
using Codegen.Tool.Diff;
using Codegen.Tool.Pages;
using Codegen.Tool.Terminal;

namespace Codegen.Tool.Commands;

/// <summary><c>codegen build PAGES… --output DIR</c>: pages and overlays to specs.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var pages = new Argument<string[]>("pages")
        {
            Description = "Files and folders with pages. The folder that a page lies in names its product.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder for the specs, one file a product. It is made if need be. Overlays (PRODUCT.overlay.json) are read from it.",
            Required = true,
        };
        var check = new Option<bool>("--check") { Description = "Writes nothing. Says which specs are stale, and exits with 1 if one is." };
        var list = new Option<bool>("--list-pages") { Description = "Says of each page what became of it, and of those that are passed over why." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Prints nothing but warnings and errors." };
        var command = new CommandWithExamples(
            "build",
            "Reads pages and writes one spec a product, corrected by the overlay beside it.",
            ("codegen build docs --output specs", "Reads all pages under docs and writes specs/PRODUCT.json for each of their products."),
            ("codegen build docs/usmc-api docs/uhost-api -o specs", "Only these two products. The other specs stay as they are."),
            ("codegen build docs -o specs --check", "In CI: exits with 1 if a committed spec is not what the pages and the overlays give."))
        {
            pages,
            output,
            check,
            list,
            quiet,
        };
        command.SetAction(result => Run(
            result.GetRequiredValue(pages),
            result.GetRequiredValue(output),
            result.GetValue(check),
            result.GetValue(list),
            Screen.Of(result.InvocationConfiguration, result.GetValue(quiet))));
        return command;
    }

    private static int Run(string[] pages, string output, bool isCheck, bool isList, Screen screen)
    {
        try
        {
            IReadOnlyList<PageFile> files = PageFinder.Find(pages);
            var folder = new SpecFolder(output);
            SpecBuild build = screen.ShowProgress("Reading pages", files.Count, pageRead => SpecBuild.Read(files, folder, pageRead));
            foreach (DocDiagnostic diagnostic in build.Readings.SelectMany(reading => reading.Diagnostics))
            {
                screen.Write(diagnostic);
            }

            if (HasProblems(build, screen))
            {
                return ExitCode.Failure;
            }

            IReadOnlyList<SpecFile> specs = build.Prepare();
            if (isList)
            {
                PageReport.WriteList(screen.Output, build.Readings);
            }

            PageReport.WriteCounts(screen.Output, build.Readings);
            IReadOnlyList<string> others = folder.FindOthers(specs.Select(spec => spec.Name));
            IReadOnlyList<SpecWithoutPages> left = SpecWithoutPages.FindIn(folder, others, files.Select(file => file.Path));
            WarnOfOthers(folder, build, others.Select(folder.PathOf).Except(left.SelectMany(spec => PathsOf(spec, folder))), screen);
            if (isCheck)
            {
                return Check(pages, output, folder, specs, left, screen);
            }

            foreach (SpecWithoutPages spec in left)
            {
                screen.Warning(Message(spec));
            }

            return Write(output, folder, specs, build.Corrected, screen);
        }
        catch (UserErrorException e)
        {
            screen.Error(e);
            return ExitCode.Failure;
        }
    }

    private static bool HasProblems(SpecBuild build, Screen screen)
    {
        bool any = false;
        foreach ((string path, SpecProblem problem) in build.OverlayProblems)
        {
            screen.Write(path, problem);
            any = true;
        }

        return any;
    }

    private static IEnumerable<string> PathsOf(SpecWithoutPages spec, SpecFolder folder) =>
        spec.Overlay is null ? [spec.Path] : [spec.Path, folder.PathOf(spec.Overlay)];

    private static string Message(SpecWithoutPages spec) =>
        $"{spec.Path}: {spec.Problem}, so nothing keeps this spec up to date. Bring the pages back, delete {spec.Files}, or move it to another folder, if it is to stay as it is.";

    private static void WarnOfOthers(SpecFolder folder, SpecBuild build, IEnumerable<string> paths, Screen screen)
    {
        IReadOnlyList<StrayOverlay> strays = StrayOverlay.FindIn(folder, build.Readings.Select(reading => reading.Product.Product));
        foreach (StrayOverlay stray in strays)
        {
            screen.Warning($"{stray.Path}: {stray.Message}");
        }

        string[] others = [.. paths.Except(strays.Select(stray => stray.Path))];
        if (others.Length > 0)
        {
            screen.Warning(
                $"No action was read for {string.Join(", ", others)}. "
                + "Left as it is; delete what belongs to a product that is gone.");
        }
    }

    private static int Write(string output, SpecFolder folder, IReadOnlyList<SpecFile> specs, int overlays, Screen screen)
    {
        folder.Write(specs);
        string corrected = overlays == 0 ? string.Empty : $" {overlays} of them corrected by an overlay.";
        screen.Output.WriteLine($"{specs.Count} specs in {output}, {specs.Count(spec => !spec.IsCurrent)} of them new or changed.{corrected}");
        OverwrittenSpecs.WriteSummary(screen.Output, specs);
        return ExitCode.Success;
    }

    private static int Check(string[] pages, string output, SpecFolder folder, IReadOnlyList<SpecFile> specs, IReadOnlyList<SpecWithoutPages> left, Screen screen)
    {
        foreach (SpecWithoutPages spec in left)
        {
            screen.Error(Message(spec));
        }

        SpecFile[] stale = [.. specs.Where(spec => !spec.IsCurrent)];
        if (stale.Length == 0)
        {
            if (left.Count > 0)
            {
                return ExitCode.Findings;
            }

            screen.Output.WriteLine($"{specs.Count} specs in {output}, all of them current.");
            return ExitCode.Success;
        }

        foreach (SpecFile spec in stale)
        {
            screen.Error($"{folder.PathOf(spec.Name)} {(spec.Previous is null ? "is missing" : "is stale: the pages or its overlay have changed, or this version reads them otherwise")}.");
        }

        string line = string.Join(' ', pages.Append("--output").Append(output).Select(Quoted));
        screen.Errors.WriteLine($"{stale.Length} of {specs.Count} specs. Run 'codegen build {line}' and commit what it writes.");
        return ExitCode.Findings;
    }

    private static string Quoted(string argument) => argument.Contains(' ', StringComparison.Ordinal) ? $"\"{argument}\"" : argument;
}
