using Codegen.Docs;
using Codegen.Files;
using Codegen.Spec.Diff;
using Codegen.Spec.Json;
using Microsoft.Build.Framework;

namespace Codegen.Generator.Tasks;

/// <summary>Brings a project's specs up to date with its pages, as <c>codegen build</c> does. Writes only what changes.</summary>
public sealed class UpdateSpecs : Microsoft.Build.Utilities.Task
{
    /// <summary>The project's file: paths below its folder are shown from there.</summary>
    [Required]
    public string Project { get; set; } = string.Empty;

    /// <summary>The pages: <c>ApiDocs</c> of the project. Their metadata says what is generated from the spec of their product.</summary>
    [Required]
    public ITaskItem[] Pages { get; set; } = [];

    /// <summary>The folder of the specs and of their overlays, whole path. It is made if need be.</summary>
    [Required]
    public string SpecFolder { get; set; } = string.Empty;

    /// <summary>The file that remembers which specs these pages give: see <see cref="SpecList"/>. Written last, when all is well.</summary>
    [Required]
    public string ListFile { get; set; } = string.Empty;

    /// <summary>Whether a spec that is not current is an error, and nothing is written: for builds that may not change sources.</summary>
    public bool CheckOnly { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            IReadOnlyList<PageFile> pages = PageFinder.Find(Pages.Select(page => page.GetMetadata("FullPath")));
            Update(pages, new SpecFolder(SpecFolder));
        }
        catch (UserErrorException e) when (e.Place is var (file, problem))
        {
            Report(file, problem);
        }
        catch (UserErrorException e)
        {
            Error(TaskDiagnosticIds.Failure, SpecFolder, e.Message);
        }

        return !Log.HasLoggedErrors;
    }

    private void Update(IReadOnlyList<PageFile> pages, SpecFolder folder)
    {
        SpecBuild build = SpecBuild.Read(pages, folder);
        foreach (DocDiagnostic diagnostic in build.Readings.SelectMany(reading => reading.Diagnostics))
        {
            Report(diagnostic);
        }

        foreach ((string path, SpecProblem problem) in build.OverlayProblems)
        {
            Report(path, problem);
        }

        if (Log.HasLoggedErrors)
        {
            return;
        }

        IReadOnlyList<SpecFile> specs = build.Prepare();
        WarnOfNothing(build);
        WarnOfStrays(build, folder);
        if (CheckOnly)
        {
            Check(folder, specs);
        }
        else
        {
            folder.Write(specs);
            Announce(folder, specs);
        }

        if (!Log.HasLoggedErrors)
        {
            SpecList.Write(ListFile, specs.Select(spec => (folder.PathOf(spec.Name), PageOf(spec.Product.Product))));
        }
    }

    private ITaskItem PageOf(string product) => Pages.First(page => PageFinder.ProductOf(page.GetMetadata("FullPath")) == product);

    private void WarnOfNothing(SpecBuild build)
    {
        foreach (ProductReading reading in build.Readings.Where(reading => reading.Product.Actions.Count == 0))
        {
            Warning(
                TaskDiagnosticIds.NoAction,
                Path.GetDirectoryName(reading.Pages[0].Path)!,
                $"No page of '{reading.Product.Product}' describes an action, so nothing is generated for it. "
                + "A page of an action has its name in the title, '# Title - Action', and a table of request parameters.");
        }
    }

    /// <summary>Specs of no page here are for <see cref="CheckSpecFolder"/>, which is asked also when no page has changed.</summary>
    private void WarnOfStrays(SpecBuild build, SpecFolder folder)
    {
        foreach (StrayOverlay stray in StrayOverlay.FindIn(folder, build.Readings.Select(reading => reading.Product.Product)))
        {
            Warning(TaskDiagnosticIds.StrayOverlay, stray.Path, stray.Message);
        }
    }

    private void Check(SpecFolder folder, IReadOnlyList<SpecFile> specs)
    {
        foreach (SpecFile spec in specs.Where(spec => !spec.IsCurrent))
        {
            Error(
                TaskDiagnosticIds.Stale,
                folder.PathOf(spec.Name),
                $"The spec {(spec.Previous is null ? "is missing" : "is stale: the pages or its overlay have changed, or this version reads them otherwise")}. "
                + "Build without CodegenCheckSpecs and commit what that writes.");
        }
    }

    private void Announce(SpecFolder folder, IReadOnlyList<SpecFile> specs)
    {
        foreach (SpecFile spec in specs.Where(spec => !spec.IsCurrent))
        {
            string actions = $"{spec.Product.Actions.Count} action{(spec.Product.Actions.Count == 1 ? string.Empty : "s")}";
            Log.LogMessage(MessageImportance.High, "{0}", $"{Shown(folder.PathOf(spec.Name))}: {(spec.Previous is null ? "new" : "changed")}, {actions}");
            if (spec.Previous is not null)
            {
                foreach (string line in DiffSummary.Of(SpecDiff.Between(spec.Previous, spec.Product)))
                {
                    Log.LogMessage(MessageImportance.High, "{0}", "  " + line);
                }
            }
        }
    }

    /// <summary>The path as seen from the project, where it lies below it.</summary>
    private string Shown(string path)
    {
        string project = Path.GetDirectoryName(Project) + Path.DirectorySeparatorChar;
        return path.StartsWith(project, StringComparison.Ordinal) ? path.Substring(project.Length).Replace('\\', '/') : path;
    }

    private void Report(DocDiagnostic diagnostic) =>
        Warning(diagnostic.Id, diagnostic.Path, diagnostic.Message, diagnostic.Line, diagnostic.Column);

    private void Report(string path, SpecProblem problem)
    {
        if (problem.Severity == SpecSeverity.Error)
        {
            Error(problem.Id, path, problem.Message, problem.Line + 1, problem.Column + 1);
        }
        else
        {
            Warning(problem.Id, path, problem.Message, problem.Line + 1, problem.Column + 1);
        }
    }

    // The texts are of pages and may hold braces: they are arguments, never formats.
    private void Error(string id, string file, string message, int line = 0, int column = 0) =>
        Log.LogError(null, id, null, file, line, column, 0, 0, "{0}", message);

    private void Warning(string id, string file, string message, int line = 0, int column = 0) =>
        Log.LogWarning(null, id, null, file, line, column, 0, 0, "{0}", message);
}
