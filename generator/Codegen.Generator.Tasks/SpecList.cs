using System.Text;
using Codegen.Files;
using Microsoft.Build.Framework;

namespace Codegen.Generator.Tasks;

/// <summary>The file by which a later build, that finds nothing changed and reads no page, knows the specs of a project.</summary>
/// <remarks>
/// A line a spec: its path and the options of its pages, between bars, which the package's targets take apart. A path with a bar
/// in it would be misread, so it is refused.
/// </remarks>
internal static class SpecList
{
    private const char Separator = '|';

    private static readonly string[] Options = ["Namespace", "Products", "Actions", "Accessibility"];

    /// <summary>Writes the list. It is new even when its text is not: builds compare its time with that of the pages.</summary>
    /// <param name="path">The file.</param>
    /// <param name="specs">The specs, each with a page of its product.</param>
    /// <exception cref="UserErrorException">A path has a bar in it, or the file can't be written.</exception>
    public static void Write(string path, IEnumerable<(string Path, ITaskItem Page)> specs)
    {
        string[] lines = [.. specs.Select(spec => Line(spec.Path, spec.Page))];
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllLines(path, lines, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserErrorException.Of(e);
        }
    }

    /// <summary>Reads which specs a list has.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Their paths; none where there is no list.</returns>
    /// <exception cref="UserErrorException">The file can't be read.</exception>
    public static IReadOnlyList<string> Read(string path)
    {
        try
        {
            return File.Exists(path) ? [.. File.ReadAllLines(path).Select(line => line.Split(Separator)[0])] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserErrorException.Of(e);
        }
    }

    private static string Line(string path, ITaskItem page) => path.IndexOf(Separator) >= 0
        ? throw new UserErrorException($"The path '{path}' has a bar ({Separator}) in it. Rename the folder or set CodegenSpecFolder to another.")
        : string.Join(Separator.ToString(), Options.Select(page.GetMetadata).Prepend(path));
}
