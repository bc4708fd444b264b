using System.Text;

namespace Codegen.Docs.Tests.Fuzzing;

/// <summary>Pages that someone could make to keep a reader busy: little that is right, and a lot of one thing.</summary>
/// <remarks>
/// Each shape comes in two sizes. The smaller one is just within the length that a page may have, so that nothing but the shape
/// itself can stop the reader; the other is twice as long.
/// </remarks>
internal static class ExtremePages
{
    private const string Head = "# A - GetThing\n\n### Request Parameters\n\n| Name | Type | Description |\n|---|---|---|\n";
    private const string Tail = "\n\n### Response Field\n\n| Name | Type | Description |\n|---|---|---|\n";

    private static readonly int[] Sizes = [148_000, 300_000];

    /// <summary>What is put again and again into a cell, into a paragraph, on lines, on paragraphs and on rows of their own.</summary>
    private static readonly string[] Pieces =
    [
        "[", "![", "[](", "[a](", "[a]: b ", "`", "`a``b", "*a ", "**a _b ", "_a ", "~~", "<a ", "<", "a<?", "a<!X", "<!--", "&amp;", "\\", "\\|", "|", "| a",
        "<br>", "\"", "http://a.b ", "枚举值：A,", "枚举值：a;", "枚举值:>a", "取值范围：[1-", "默认default", "base64 ", "【待下线", "单位unit", "[\"a\"", "[\"", "deprecated. ", "a-", "-> ",
    ];

    /// <summary>What lines begin with.</summary>
    private static readonly string[] Markers = ["> ", "- ", "1. ", "- > ", "- - - * ", "#", "=", "~", "`", "    - ", "\t"];

    /// <summary>All pages.</summary>
    /// <returns>The pages, each with what is extreme about it.</returns>
    public static IEnumerable<(string Name, string Text)> All() =>
        Sizes.SelectMany(size => Repeated(size).Concat(Nested(size)).Concat(Tables(size)).Concat(Rows(size)).Concat(Models(size)).Concat(Examples(size)).Select(page => ($"{page.Name} of {size}", page.Text)))
            .Concat(Long());

    private static IEnumerable<(string Name, string Text)> Repeated(int size)
    {
        foreach (string piece in Pieces)
        {
            yield return ($"cell {piece}", Head + "| A | string | " + Repeat(piece, size - 200) + " |" + Tail);
            yield return ($"paragraph {piece}", Repeat(piece, size - 200) + "\n\n" + Head + Tail);
            yield return ($"lines {piece}", Repeat(piece + "\n", Math.Min(size, 19_900 * (piece.Length + 1)) - 200) + "\n\n" + Head + Tail);
            yield return ($"long cells {piece}", Head + Repeat($"| A | string | {Repeat(piece, 8_000)} |\n", size - 8_400) + Tail);
            yield return ($"rows {piece}", Head + Repeat($"| A | string | {piece} |\n", size - 200) + Tail);
        }
    }

    private static IEnumerable<(string Name, string Text)> Nested(int size)
    {
        foreach (string marker in Markers)
        {
            yield return ($"line {marker}", Repeat(marker, size - 200) + "x\n" + Head + Tail);
            yield return ($"lines {marker}", Repeat(Repeat(marker, 90) + "x\n", size - 200) + Head + Tail);
        }

        yield return ("blank lines in lists", string.Concat(Enumerable.Range(0, 60).Select(depth => new string(' ', 2 * depth) + "- a\n")) + new string('\n', 19_500) + Head + Tail + new string(' ', size - 25_000));
        yield return ("lines in quotes", new string('>', 90) + Repeat("a\n", 39_000) + Head + Tail);
        yield return ("declarations", Repeat("<!X ", 1_000) + Repeat("a ", size - 1_500) + "\n\n" + Head + Tail);
        yield return ("brackets", Repeat("[", 256) + Repeat("[](", 7_000) + Repeat("a ", size - 8_000) + "\n\n" + Head + Tail);
        yield return ("emphasis", Repeat("*a _", 31_900) + Repeat("a ", size - 33_000) + "\n\n" + Head + Tail);
        yield return ("headings", Repeat("# a\n", 19_900 * 4) + Head + Tail);
        yield return ("title", "# " + Repeat("【待下线(", size - 200) + " - GetThing\n\n" + Head + Tail);
    }

    private static IEnumerable<(string Name, string Text)> Tables(int size)
    {
        foreach (int columns in new[] { 20, 500, 2_000, 20_000 })
        {
            foreach (string row in new[] { "|a", "|`a", "|`a`", "|*a", "|<br>", "|[a](b)", "|\\|", "|" })
            {
                string head = Repeat("|a", 2 * columns) + "|\n" + Repeat("|-", 2 * columns) + "|\n";
                string full = Repeat(row, columns * row.Length) + "|\n";
                yield return ($"short rows {row} of {columns}", head + Repeat(row + "\n", size - head.Length - 300) + "\n" + Head + Tail);
                yield return ($"rows {row} of {columns}", head + Repeat(full, Math.Max(1, size - head.Length - full.Length - 300)) + "\n" + Head + Tail);
                yield return ($"odd backtick, rows {row} of {columns}", head + "|`" + Repeat(full, Math.Max(1, size - head.Length - full.Length - 300)) + "\n" + Head + Tail);
            }
        }
    }

    private static IEnumerable<(string Name, string Text)> Rows(int size)
    {
        yield return ("rows", Head + Number(i => $"| A{i} | int | x |\n", size - 300) + Tail);
        yield return ("unusable rows", Head + Number(i => $"| A b{i} | int | x |\n", size - 300) + Tail);
        yield return ("unknown types", Head + Number(i => $"| A{i} | what | x |\n", size - 300) + Tail);
        yield return ("fields in fields", Head + Number(i => $"| A{i}.B.C.D.E.F.G.H.I.J.K.L.M.O.P | int | x |\n", size - 300) + Tail);
        yield return ("fields in fields within their limit", Head + Number(i => $"| A{i}.B.C.D.E.F.G.H.I.J.K.L.M.O.P | int | x |\n", 65_000) + Tail + new string(' ', size - 66_000));
        yield return ("fields in a field", Head + Number(i => $"| A.B{i}.C | int | x |\n", size - 300) + Tail);
        yield return ("path", Head + "| " + Repeat("A.", size - 300) + "A | int | x |" + Tail);
        yield return ("lists of lists", Head + "| A | " + Repeat("array[", size - 300) + " | x |" + Tail);
        yield return ("return codes", "| Error Code | Message |\n|---|---|\n" + Number(i => $"| x{i} | try again later |\n", size - 300));
        yield return ("links", Repeat("[a](#b)\n", size - 300) + Head + Tail);
        yield return ("anchors", Repeat("<a id=b name ", size - 300) + Head + Tail);
        yield return ("anchor", "[a](#b" + Repeat("-1", size - 300) + "x) id=\n\n" + Head + Tail);
    }

    private static IEnumerable<(string Name, string Text)> Models(int size)
    {
        yield return ("a chain of models", Head + Tail + "| X | [*M0*](#m0) | x |\n\n" + Number(i => $"#### M{i}\n\n| Name | Type |\n|---|---|\n| X | [*M{i + 1}*](#m{i + 1}) |\n\n", size - 300));
        yield return ("models that nothing links", Head + Tail + Number(i => $"\n#### M{i}\n\n| Name | Type |\n|---|---|\n| X | int |\n", size - 300));
        yield return ("models of one name", Head + Tail + Repeat("\n#### M\n\n| Name | Type |\n|---|---|\n| X | int |\n", size - 300));
        yield return ("arrays and models", Head + Number(i => $"| A{i} | array | x |\n", (size - 400) / 2) + Tail + Number(i => $"\n#### M{i}\n\n| Name | Type |\n|---|---|\n| X | int |\n", (size - 400) / 2));
    }

    private static IEnumerable<(string Name, string Text)> Examples(int size)
    {
        foreach (string piece in new[] { "{", "[", "{\"a\":", ",", "{}\n", "//\n", "/*", "\"", "\\", "...", "a ", "a\n", "1", "}", "]", ":", "A: b\n", "HTTP/1 ", " " })
        {
            yield return ($"examples {piece}", Example(Repeat(piece, size / 2 - 300), Repeat(piece, size / 2 - 300)));
            yield return ($"examples {{ {piece}", Example("{" + Repeat(piece, size / 2 - 300), "{" + Repeat(piece, size / 2 - 300)));
        }

        foreach (string piece in new[] { "&", "&a=1\n", "\na", "\n ", "%41", "?", "a=1" })
        {
            yield return ($"form {piece}", Example("https://x/?a=" + Repeat(piece, size - 500), "{}"));
        }

        foreach (string piece in new[] { "-d 'a=1' ", "\\", " ", "'" })
        {
            yield return ($"command {piece}", Example("curl " + Repeat(piece, size - 500), "{}"));
        }

        foreach (string piece in new[] { " ", "x", "x HTTP/", "/", "/a" })
        {
            yield return ($"message {piece}", Example("POST " + Repeat(piece, size - 500) + " HTTP", "{}"));
            yield return ($"headers {piece}", Example("A: b\nC:" + Repeat(piece, size - 500) + " HTTP", "{}"));
        }

        int part = (size - 600) / 4;
        yield return ("members and rows", Head + Number(i => $"| A{i} | int | x |\n", part) + Tail + Number(i => $"| A{i} | int | x |\n", part)
            + ExampleOf("b=c" + Number(i => $"&B{i}=1", part), "{" + Number(i => $"\"B{i}\":1,", part) + "}"));
        yield return ("objects and rows", Head + Tail + "| M | array[[M](#M)] | x |\n\n#### M\n\n| Name | Type | Required |\n|---|---|---|\n" + Number(i => $"| A{i} | int | Yes |\n", 2 * part)
            + ExampleOf("a=b", "{\"M\":[" + Repeat("{\"A1\":1},", 2 * part) + "]}"));
        yield return ("objects in objects", Head + Tail + "| M | [M](#M) | x |\n\n#### M\n\n| Name | Type |\n|---|---|\n| M | [M](#M) |\n" + ExampleOf("a=b", Repeat(Repeat("{\"M\":", 300) + "1\n", 4 * part)));
        yield return ("examples", Head + Tail + Repeat("### Response Example\n\n```\n{}\n```\n\n### Request Example\n\n```\na=1\n```\n\n", size - 300));
    }

    /// <summary>Ten million characters on one line.</summary>
    private static IEnumerable<(string Name, string Text)> Long()
    {
        const int Length = 10_000_000;
        yield return ("a long line", new string('a', Length));
        yield return ("a long cell", Head + "| A | string | " + new string('x', Length) + " |" + Tail);
        yield return ("a long example", Example(new string('{', Length), new string('{', Length)));
    }

    private static string Example(string sent, string received) => Head + "| Id | string | x |" + Tail + "| Id | string | x |\n" + ExampleOf(sent, received);

    private static string ExampleOf(string sent, string received) => $"\n### Request Example\n\n```\n{sent}\n```\n\n### Response Example\n\n```\n{received}\n```\n";

    private static string Repeat(string piece, int length) => Number(_ => piece, length);

    /// <summary>As many pieces as reach a length.</summary>
    private static string Number(Func<int, string> piece, int length)
    {
        var text = new StringBuilder(length + 100);
        for (int i = 0; text.Length < length; i++)
        {
            text.Append(piece(i));
        }

        return text.ToString();
    }
}
