namespace Codegen.Tool.Terminal;

/// <summary>What a stream can show besides text.</summary>
/// <param name="IsTerminal">Whether somebody looks at it, so that a line may be written over.</param>
/// <param name="HasColours">Whether it knows the escape sequences of colours, and its user wants them.</param>
/// <param name="Width">How many characters a line has room for.</param>
internal sealed record ScreenAbilities(bool IsTerminal, bool HasColours, int Width)
{
    private const int UsualWidth = 80;

    /// <summary>A file, a pipe, a log.</summary>
    public static ScreenAbilities None { get; } = new(IsTerminal: false, HasColours: false, UsualWidth);

    /// <summary>What the process's own error stream can show.</summary>
    /// <returns>The abilities.</returns>
    public static ScreenAbilities OfErrorStream() =>
        From(Console.IsErrorRedirected, OperatingSystem.IsWindows(), Environment.GetEnvironmentVariable, WidthOfConsole);

    /// <summary>Concludes from the surroundings.</summary>
    /// <param name="isRedirected">Whether the stream goes elsewhere than to a console.</param>
    /// <param name="isWindows">Whether the console is one of Windows, where not every one knows escape sequences.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="width">Measures the console.</param>
    /// <returns>The abilities.</returns>
    public static ScreenAbilities From(bool isRedirected, bool isWindows, Func<string, string?> variable, Func<int> width)
    {
        string? kind = variable("TERM");
        if (isRedirected || string.Equals(kind, "dumb", StringComparison.Ordinal))
        {
            return None;
        }

        // https://no-color.org: any value but an empty one.
        bool isWanted = string.IsNullOrEmpty(variable("NO_COLOR"));
        bool isKnown = !isWindows || kind is not null || variable("WT_SESSION") is not null || variable("ANSICON") is not null;
        return new ScreenAbilities(IsTerminal: true, isWanted && isKnown, width());
    }

    private static int WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth is > 0 and int width ? width : UsualWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return UsualWidth;
        }
    }
}
