using System.Text.RegularExpressions;

namespace Codegen.Docs.Linting.Examples;

/// <summary>The first lines of an HTTP message, which some pages copy along with its body.</summary>
internal static class HttpHead
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <summary>A status line, or a request line that names the protocol, or a header; then what belongs to them.</summary>
    private static readonly Regex Lines = new(
        @"\A\s*(?:HTTP/\d\S*[^\n]*|[A-Z]{3,7} +(?<target>\S+) +HTTP/\d\S*[^\n]*|[A-Za-z][A-Za-z0-9-]*: [^\n]*)\n(?:[A-Za-z][A-Za-z0-9-]*:[^\n/]*(?:/[^\n/]+)*\n)*",
        RegexOptions.CultureInvariant,
        Timeout);

    /// <summary>Finds the head.</summary>
    /// <param name="text">The example.</param>
    /// <param name="target">What the request line asks for, with its place; empty when there is none.</param>
    /// <returns>Where the body starts; 0 when there is no head.</returns>
    public static int EndIn(string text, out (int Start, int Length) target)
    {
        Match match = Lines.Match(text);
        Group group = match.Groups["target"];
        target = group.Success ? (group.Index, group.Length) : (0, 0);
        return match.Success ? match.Length : 0;
    }
}
