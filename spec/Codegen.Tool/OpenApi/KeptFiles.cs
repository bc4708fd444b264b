using Codegen.Files;
using Codegen.Spec.Json;
using Codegen.Spec.Overlays;

namespace Codegen.Tool.OpenApi;

/// <summary>Keeps specs and overlays from being overwritten: the names that a spec has chosen and the corrections of an overlay stand nowhere else.</summary>
internal static class KeptFiles
{
    /// <summary>Looks at the files in whose places documents are to be written.</summary>
    /// <param name="paths">The places.</param>
    /// <exception cref="UserErrorException">A spec or an overlay is there, or what is there can't be read.</exception>
    public static void Check(IEnumerable<string> paths)
    {
        try
        {
            foreach (string path in paths.Where(File.Exists))
            {
                if (KindOf(path) is { } kind)
                {
                    throw new UserErrorException($"'{path}' is {kind}, and the OpenAPI document would be written over it. Name another file or folder with --output.");
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserErrorException.Of(e);
        }
    }

    private static string? KindOf(string path)
    {
        // An overlay is known by its name alone, wherever it is read.
        if (path.EndsWith(Overlay.FileExtension, StringComparison.OrdinalIgnoreCase))
        {
            return "an overlay";
        }

        byte[] content = File.ReadAllBytes(path);
        return SpecReader.IsSpec(content) || SpecReader.ReadWithoutExamples(content).Product is not null ? "a spec" : null;
    }
}
