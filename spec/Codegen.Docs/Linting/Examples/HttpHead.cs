namespace Codegen.Docs.Linting.Examples;

/// <summary>The first lines of an HTTP message, which some pages copy along with its body.</summary>
internal static class HttpHead
{
    /// <summary>Finds the head: a status line, or a request line that names the protocol, or a header; then the headers behind it.</summary>
    /// <param name="text">The example.</param>
    /// <param name="target">What the request line asks for, with its place; empty when there is none.</param>
    /// <returns>Where the body starts; 0 when there is no head.</returns>
    public static int EndIn(string text, out (int Start, int Length) target)
    {
        var scan = new Scan(text);
        scan.TakeAll(char.IsWhiteSpace);
        int start = scan.At;
        target = TargetOf(text, ref scan);
        bool isHead = target.Length > 0;
        if (!isHead)
        {
            scan.At = start;
            isHead = TakeProtocol(text, ref scan);
        }

        if (!isHead)
        {
            scan.At = start;
            isHead = TakeName(text, ref scan) && scan.Take(" ");
        }

        if (!isHead || !scan.TakeLine())
        {
            target = (0, 0);
            return 0;
        }

        int end = scan.At;
        while (TakeHeader(text, ref scan))
        {
            end = scan.At;
        }

        return end;
    }

    /// <summary>What stands between the method and the protocol of a request line.</summary>
    private static (int Start, int Length) TargetOf(string text, ref Scan scan)
    {
        if (scan.TakeAll(c => c is >= 'A' and <= 'Z') is < 3 or > 7 || scan.TakeAll(IsBlank) == 0)
        {
            return (0, 0);
        }

        int start = scan.At;
        int length = scan.TakeAll(c => !char.IsWhiteSpace(c));
        return scan.TakeAll(IsBlank) > 0 && TakeProtocol(text, ref scan) ? (start, length) : (0, 0);
    }

    private static bool TakeProtocol(string text, ref Scan scan) => scan.Take("HTTP/") && scan.At < text.Length && char.IsDigit(text[scan.At]);

    private static bool TakeName(string text, ref Scan scan) =>
        scan.At < text.Length && IsLetter(text[scan.At]) && scan.TakeAll(c => IsLetter(c) || c is '-' or (>= '0' and <= '9')) > 0 && scan.Take(":");

    /// <summary>A header's value has no empty step of a path: that is an address, and no header but a body.</summary>
    private static bool TakeHeader(string text, ref Scan scan)
    {
        if (!TakeName(text, ref scan))
        {
            return false;
        }

        int start = scan.At;
        return scan.TakeLine() && text[scan.At - 2] != '/' && text.IndexOf("//", start, scan.At - start, StringComparison.Ordinal) < 0;
    }

    private static bool IsBlank(char c) => c == ' ';

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
