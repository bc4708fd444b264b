using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Codegen.Spec.Json;

/// <summary>Parses a file of JSON that people review and edit. Whatever the bytes are, the answer is problems at their places, never an exception.</summary>
internal static class JsonText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Parses a file.</summary>
    /// <param name="utf8Json">The file's bytes.</param>
    /// <param name="advice">What to do about a file that is not JSON.</param>
    /// <param name="read">Reads the text, and reports what is wrong with it; throws what its JSON reader throws over text that is not JSON.</param>
    /// <returns>The problems in the order of the file.</returns>
    public static EquatableArray<SpecProblem> Parse(ReadOnlyMemory<byte> utf8Json, string advice, Action<ReadOnlyMemory<byte>, ProblemCollector> read)
    {
        int mark = utf8Json.Length - WithoutMark(utf8Json.Span).Length;
        ReadOnlyMemory<byte> json = utf8Json.Slice(mark);
        var problems = new ProblemCollector();
        try
        {
            // JSON readers look at the bytes inside a string only when it is asked for.
            ArraySegment<byte> bytes = MemoryMarshal.TryGetArray(json, out ArraySegment<byte> found) ? found : new ArraySegment<byte>(json.ToArray());
            _ = StrictUtf8.GetCharCount(bytes.Array!, bytes.Offset, bytes.Count);
            read(json, problems);
            return problems.Locate(json.Span);
        }
        catch (JsonException e)
        {
            return NotJson(
                $"This is not valid JSON: {WithoutPlace(e.Message)} {advice}",
                (int)(e.LineNumber ?? 0),
                ColumnOf(json.Span, (int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0)));
        }
        catch (DecoderFallbackException e)
        {
            (int line, int column) = JsonLocator.LineAndColumn(json.Span, e.Index);
            return NotJson($"This is not UTF-8 text. Save the file as UTF-8. {advice}", line, column);
        }
    }

    /// <summary>Takes off the mark that some editors put before UTF-8 text.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>The text without it.</returns>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith(ByteOrderMark) ? utf8.Slice(ByteOrderMark.Length) : utf8;

    /// <summary>The reader ends its message with the line, counted from zero, and bytes; people are told the place as editors count.</summary>
    private static string WithoutPlace(string message)
    {
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message.Substring(0, place);
    }

    /// <summary>Reads the name of a property.</summary>
    /// <param name="json">The reader, at the name.</param>
    /// <returns>The name; <see langword="null"/> when its escapes make no Unicode text: a surrogate stands alone.</returns>
    public static string? NameAt(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static EquatableArray<SpecProblem> NotJson(string message, int line, int column) =>
        new[] { new SpecProblem(SpecProblemIds.NotJson, SpecSeverity.Error, message, JsonPath.Root, line, column, 0) }.ToEquatableArray();

    private static int ColumnOf(ReadOnlySpan<byte> utf8, int line, int byteInLine)
    {
        int start = 0;
        for (; line > 0; line--)
        {
            int end = utf8.Slice(start).IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            start += end + 1;
        }

        int length = Math.Max(0, Math.Min(byteInLine, utf8.Length - start));
        return JsonLocator.Utf16Length(utf8.Slice(start, length));
    }
}
