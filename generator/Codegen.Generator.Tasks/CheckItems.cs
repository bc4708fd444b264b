using Codegen.Spec.Naming;
using Microsoft.Build.Framework;

namespace Codegen.Generator.Tasks;

/// <summary>Says which pages and specs a project names that do not exist: else a mistyped name would generate nothing, silently.</summary>
/// <remarks>A name that means no file is an error, at its line. A pattern that matches none is a warning, as what it waits for may come.</remarks>
public sealed class CheckItems : Microsoft.Build.Utilities.Task
{
    private const string PagesKind = "ApiDocs";
    private const string SpecsKind = "ApiSpec";

    private static readonly string[] Options = ["Namespace", "Products", "Actions", "Accessibility"];

    /// <summary>The project's file.</summary>
    [Required]
    public string Project { get; set; } = string.Empty;

    /// <summary>The pages that were found: <c>ApiDocs</c>.</summary>
    public ITaskItem[] Pages { get; set; } = [];

    /// <summary>The specs that were found: <c>ApiSpec</c>.</summary>
    public ITaskItem[] Specs { get; set; } = [];

    /// <summary>The folder that the specs of the pages are going to be in, whole path.</summary>
    [Required]
    public string SpecFolder { get; set; } = string.Empty;

    /// <summary>Whether something was said: then nothing more general has to be.</summary>
    [Output]
    public bool HasSaid { get; private set; }

    private string Folder => Path.GetDirectoryName(Project)!;

    /// <inheritdoc/>
    public override bool Execute()
    {
        IReadOnlyList<NamedItem> named = NamedItem.In(Project, PagesKind, SpecsKind);
        foreach (NamedItem item in named.Where(item => item is { IsAlways: true, IsComputed: false } && FilePattern.IsPattern(item.Include)))
        {
            CheckPattern(item);
        }

        // What several files share is said once.
        foreach (IGrouping<(int, int), NamedItem> same in named.GroupBy(item => (item.Line, item.Column)))
        {
            CheckOptions(same.First());
        }

        CheckFiles(PagesKind, Pages, named);
        CheckFiles(SpecsKind, Specs, named);
        foreach (string problem in SharedOptions.OfProducts(Pages, Options).Concat(SharedOptions.OfSpecs(Specs, Options)))
        {
            Log.LogWarning(null, TaskDiagnosticIds.OtherOptions, null, Project, 0, 0, 0, 0, "{0}", problem);
        }

        return !Log.HasLoggedErrors;
    }

    private void CheckPattern(NamedItem item)
    {
        var pattern = new FilePattern(item.Include, Folder);
        ITaskItem[] found = item.Kind == PagesKind ? Pages : Specs;
        if (Array.Exists(found, file => pattern.Matches(PathOf(file))) || (item.Kind == SpecsKind && IsMadeByBuild(pattern.Folder)))
        {
            return;
        }

        HasSaid = true;
        string what = Directory.Exists(pattern.Folder) ? string.Empty : $", as there is no folder '{pattern.Folder}'";
        string toDo = item.Kind == PagesKind
            ? "Put the pages there, those of a product in a folder of its name, or correct the pattern."
            : "Make specs with 'codegen build PAGES --output FOLDER', or correct the pattern.";
        Log.LogWarning(null, TaskDiagnosticIds.NotFound, null, Project, item.Line, item.Column, 0, 0, "{0}", $"{item.Kind} '{item.Include}' matches no file{what}. {toDo}");
    }

    /// <summary>An item may have any metadata, for whatever reads it: only what is like an option and none is a mistake.</summary>
    private void CheckOptions(NamedItem item)
    {
        foreach (string name in item.Metadata.Where(name => !Options.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            if (NearestNames.Meant(name, Options) is { } option)
            {
                Log.LogWarning(
                    null, TaskDiagnosticIds.UnknownOption, null, Project, item.Line, item.Column, 0, 0, "{0}", $"{item.Kind} has no option '{name}', so it is passed over. Write '{option}', if that is meant.");
            }
        }
    }

    private void CheckFiles(string kind, ITaskItem[] items, IReadOnlyList<NamedItem> named)
    {
        // Of files that one name means, the first tells all.
        var told = new HashSet<NamedItem?>();
        foreach (ITaskItem item in items)
        {
            if (ProblemOf(kind, item) is { } problem && PlaceOf(kind, item, named) is var place && (place is null || told.Add(place)))
            {
                HasSaid = true;
                Log.LogError(null, TaskDiagnosticIds.NotFound, null, Project, place?.Line ?? 0, place?.Column ?? 0, 0, 0, "{0}", $"{kind} '{item.ItemSpec}' {problem}");
            }
        }
    }

    private NamedItem? PlaceOf(string kind, ITaskItem item, IReadOnlyList<NamedItem> named) => named.FirstOrDefault(place =>
        place.Kind == kind && (IsSame(place.Include, item.ItemSpec) || (FilePattern.IsPattern(place.Include) && new FilePattern(place.Include, Folder).Matches(PathOf(item)))));

    private string? ProblemOf(string kind, ITaskItem item)
    {
        string path = PathOf(item);
        bool isPages = kind == PagesKind;
        if (Directory.Exists(path))
        {
            return $"is a folder. Name the files in it: <{kind} Include=\"{item.ItemSpec.TrimEnd('/', '\\')}{(isPages ? "/**/*.md" : "/*.json")}\" />.";
        }

        if (!isPages && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return "is a page and no spec. Name pages with ApiDocs: the build makes their specs.";
        }

        if (File.Exists(path) || (!isPages && IsMadeByBuild(Path.GetDirectoryName(path)!)))
        {
            return null;
        }

        return isPages
            ? "does not exist. Correct the path, or name all pages of a folder: <ApiDocs Include=\"docs/**/*.md\" />."
            : $"does not exist. Make it with 'codegen build PAGES --output {Path.GetDirectoryName(item.ItemSpec)}', or correct the path.";
    }

    /// <summary>In the folder where this build puts specs, one may be that is not there yet.</summary>
    private bool IsMadeByBuild(string folder) => Pages.Length > 0 && IsSame(folder, SpecFolder);

    private static string PathOf(ITaskItem item) => item.GetMetadata("FullPath");

    private static bool IsSame(string path, string other) => Normal(path) == Normal(other);

    private static string Normal(string path) => path.Replace('\\', '/').TrimEnd('/');
}
