using Codegen.Files;
using Microsoft.Build.Framework;

namespace Codegen.Generator.Tasks;

/// <summary>Says which specs have no pages any more: else the clients of a product would vanish with its pages, silently.</summary>
/// <remarks>
/// It is asked in every build, also in those that read no page. A folder within the project's own belongs to the project; one
/// elsewhere may hold specs of other projects, and only those count that this project's builds made.
/// </remarks>
public sealed class CheckSpecFolder : Microsoft.Build.Utilities.Task
{
    /// <summary>The project's file.</summary>
    [Required]
    public string Project { get; set; } = string.Empty;

    /// <summary>The pages: <c>ApiDocs</c> of the project.</summary>
    [Required]
    public ITaskItem[] Pages { get; set; } = [];

    /// <summary>The specs that the project names itself: <c>ApiSpec</c>. Their clients are generated, with pages or without.</summary>
    public ITaskItem[] Specs { get; set; } = [];

    /// <summary>The folder of the specs, whole path.</summary>
    [Required]
    public string SpecFolder { get; set; } = string.Empty;

    /// <summary>The file that remembers which specs the pages give: see <see cref="SpecList"/>.</summary>
    [Required]
    public string ListFile { get; set; } = string.Empty;

    /// <summary>The file that remembers which specs builds of this project made: see <see cref="SpecMemory"/>.</summary>
    [Required]
    public string MemoryFile { get; set; } = string.Empty;

    /// <summary>Whether what the pages do not give is an error: for builds that may not change sources.</summary>
    public bool CheckOnly { get; set; }

    private bool IsShared => !SpecFolder.StartsWith(Path.GetDirectoryName(Project) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            foreach (SpecWithoutPages spec in Find())
            {
                Say(spec);
            }
        }
        catch (UserErrorException e)
        {
            Log.LogError(null, TaskDiagnosticIds.Failure, null, SpecFolder, 0, 0, 0, 0, "{0}", e.Message);
        }

        return !Log.HasLoggedErrors;
    }

    private IEnumerable<SpecWithoutPages> Find()
    {
        var folder = new SpecFolder(SpecFolder);
        IReadOnlyList<string> made = SpecList.Read(ListFile);
        var memory = new SpecMemory(MemoryFile);
        memory.Add(made);

        var named = new HashSet<string>(Specs.Select(spec => spec.GetMetadata("FullPath")), StringComparer.OrdinalIgnoreCase);
        return SpecWithoutPages
            .FindIn(folder, folder.FindOthers(made.Select(path => Path.GetFileName(path))), Pages.Select(page => page.GetMetadata("FullPath")))
            .Where(spec => !named.Contains(spec.Path) && (!IsShared || memory.Has(spec.Path)));
    }

    private void Say(SpecWithoutPages spec)
    {
        string message = $"{spec.Problem}, so its client is no longer generated. Bring the pages back, delete {spec.Files}, or name it as ApiSpec: then it is generated from as it is.";
        if (CheckOnly)
        {
            Log.LogError(null, TaskDiagnosticIds.NoPages, null, spec.Path, 0, 0, 0, 0, "{0}", message);
        }
        else
        {
            Log.LogWarning(null, TaskDiagnosticIds.NoPages, null, spec.Path, 0, 0, 0, 0, "{0}", message);
        }
    }
}
