namespace Quickstart;

/// <summary>What the quickstart shows.</summary>
internal static class Print
{
    public static void Title(string text) => Console.WriteLine($"\n== {text}");

    public static void Line(string text) => Console.WriteLine(text);
}
