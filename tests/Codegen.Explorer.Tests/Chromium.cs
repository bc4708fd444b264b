namespace Codegen.Explorer.Tests;

/// <summary>The browser that the machine has: none is fetched. Tests that need one skip where there is none, and say so.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    /// <summary>Finds the browser.</summary>
    /// <returns>Its path, or <see langword="null"/> when there is none on the machine's path.</returns>
    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
