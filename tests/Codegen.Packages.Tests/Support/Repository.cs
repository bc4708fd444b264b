using System.Runtime.CompilerServices;

namespace Codegen.Packages.Tests.Support;

/// <summary>The sources that these tests were compiled from.</summary>
internal static class Repository
{
    /// <summary>The root.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../.."));

    /// <summary>A file or folder.</summary>
    /// <param name="path">Its path below the root.</param>
    public static string At(string path) => Path.Combine(Root, path);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
