using System.Globalization;
using System.Text;

namespace Codegen.Docs.Linting.Examples;

/// <summary>Reads a text in quotes.</summary>
internal static class QuotedText
{
    /// <summary>Reads the text whose quote stands at the cursor, which moves behind it.</summary>
    /// <param name="cursor">The walk.</param>
    /// <returns>The text without quotes and escapes.</returns>
    public static string Read(ExampleCursor cursor)
    {
        int start = cursor.At++;
        var text = new StringBuilder();
        while (!cursor.AtEnd && cursor.Current != '"' && cursor.Current != '\n')
        {
            if (cursor.Current == '\\')
            {
                ReadEscape(cursor, text);
                continue;
            }

            if (cursor.Current < ' ')
            {
                cursor.Flaw(cursor.At, "a control character stands in a text");
            }

            text.Append(cursor.Current);
            cursor.At++;
        }

        if (cursor.Current == '"')
        {
            cursor.At++;
        }
        else
        {
            cursor.Flaw(start, "a text starts here that does not end on its line");
        }

        return text.ToString();
    }

    private static void ReadEscape(ExampleCursor cursor, StringBuilder text)
    {
        int start = cursor.At++;
        char escape = cursor.Current;
        cursor.At++;
        const string Escapes = "\"\\/bfnrt";
        int known = Escapes.IndexOf(escape);
        if (known >= 0)
        {
            text.Append("\"\\/\b\f\n\r\t"[known]);
        }
        else if (escape == 'u' && ushort.TryParse(cursor.Peek(4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
        {
            text.Append((char)unit);
            cursor.At += 4;
        }
        else
        {
            cursor.Flaw(start, "a backslash stands before a character that needs none");
            cursor.At = start + 1;
            text.Append('\\');
        }
    }
}
