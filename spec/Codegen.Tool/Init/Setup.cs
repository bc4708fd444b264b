using System.Text;
using System.Xml.Linq;
using Codegen.Files;

namespace Codegen.Tool.Init;

/// <summary>The changes that give a project its clients. Nothing is written until all of them are known.</summary>
internal sealed class Setup
{
    /// <summary>The file for the first call where the project has a program of its own, or is no program.</summary>
    public const string CallBesideProgram = "FirstCall.cs.txt";

    private const string Package = "Codegen.Generator";
    private const string CentralFile = "Directory.Packages.props";
    private const string Program = "Program.cs";

    /// <summary>What "dotnet new console" writes, which may make way.</summary>
    private const string TemplateCall = "Console.WriteLine(\"Hello, World!\");";

    private readonly List<(string Path, string Text)> _files = [];

    /// <summary>The files that are written, in their order.</summary>
    public IEnumerable<string> Files => _files.Select(file => file.Path);

    /// <summary>Adds the project's lines.</summary>
    /// <param name="project">The project.</param>
    /// <param name="pages">The item that names the pages.</param>
    /// <param name="version">The version of the package.</param>
    /// <exception cref="UserErrorException">The file with the central versions can't be read.</exception>
    public void AddLines(ProjectFile project, XElement pages, string version)
    {
        ProjectFile? central = CentralVersions(project.Folder);
        var items = new List<XElement> { pages };
        if (!project.RefersTo(Package))
        {
            items.Insert(0, new XElement("PackageReference", new XAttribute("Include", Package), central is null ? new XAttribute("Version", version) : null));
            if (central is not null && !central.HasVersionOf(Package))
            {
                _files.Add((central.Path, central.With([new XElement("PackageVersion", new XAttribute("Include", Package), new XAttribute("Version", version))])));
            }
        }

        _files.Add((project.Path, project.With(items)));
    }

    /// <summary>Adds the first call: in place of a template's program, or beside what is there.</summary>
    /// <param name="project">The project.</param>
    /// <param name="program">The call.</param>
    /// <returns>Whether it is what the project runs.</returns>
    /// <exception cref="UserErrorException">The program that is there can't be read.</exception>
    public bool AddCall(ProjectFile project, string program)
    {
        string path = Path.Combine(project.Folder, Program);
        bool isRun = File.Exists(path) ? IsTemplate(TextOf(path)) : !project.IsLibrary;

        // Beside a program it is not compiled, as a project has one only, nor in a library, which has none. It is there to be copied from.
        _files.Add((isRun ? path : Path.Combine(project.Folder, CallBesideProgram), program));
        return isRun;
    }

    /// <summary>Writes all files.</summary>
    /// <exception cref="UserErrorException">One can't be written. None was, unless the system refuses to rename; the program makes way last.</exception>
    public void Write() => FileReplacement.Write([.. _files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text)))]);

    private static string TextOf(string path)
    {
        try
        {
            WholeFile.Check(path);
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserErrorException.Of(e);
        }
    }

    private static bool IsTemplate(string program) =>
        program.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("//", StringComparison.Ordinal)) is var lines && lines.SequenceEqual([TemplateCall]);

    private static ProjectFile? CentralVersions(string folder)
    {
        for (DirectoryInfo? above = new(folder); above is not null; above = above.Parent)
        {
            string path = Path.Combine(above.FullName, CentralFile);
            if (File.Exists(path))
            {
                ProjectFile central = ProjectFile.Find(path);
                return central.IsTrue("ManagePackageVersionsCentrally") ? central : null;
            }
        }

        return null;
    }
}
