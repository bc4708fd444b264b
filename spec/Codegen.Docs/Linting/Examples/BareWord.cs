using System.Text.Json;

namespace Codegen.Docs.Linting.Examples;

/// <summary>Reads what stands in JSON without quotes: numbers, <c>true</c>, <c>false</c> and <c>null</c>, and what does not belong there.</summary>
internal static class BareWord
{
    /// <summary>Reads a word that stands where a name belongs, and notes that.</summary>
    /// <param name="cursor">The walk.</param>
    /// <returns>The name that the word may be meant as, or <see langword="null"/>.</returns>
    public static string? ReadName(ExampleCursor cursor)
    {
        int start = cursor.At;
        string word = Take(cursor);
        cursor.Flaw(start, word.Length == 0 ? "a name in quotes belongs here" : IsComment(word) ? "a comment stands here" : $"'{Shown(word)}' stands without quotes where a name belongs");
        if (word.Length == 0)
        {
            cursor.Step();
        }

        return word.Length > 0 && word.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.') ? word : null;
    }

    /// <summary>Reads a word that stands where a value belongs.</summary>
    /// <param name="cursor">The walk.</param>
    /// <returns>The value.</returns>
    public static ExampleValue ReadValue(ExampleCursor cursor)
    {
        int start = cursor.At;
        string word = Take(cursor);
        switch (word)
        {
            case "null":
                return new ExampleValue(ExampleValueKind.Null, cursor.PlaceOf(start));
            case "true" or "false":
                return new ExampleValue(ExampleValueKind.Flag, cursor.PlaceOf(start), word);
            case "":
                cursor.Flaw(start, "there is no value here");
                cursor.At += cursor.Current == ':' ? 1 : 0;
                return new ExampleValue(ExampleValueKind.Unknown, cursor.PlaceOf(start));
        }

        if (IsNumber(word))
        {
            return new ExampleValue(ExampleValueKind.Number, cursor.PlaceOf(start), word);
        }

        cursor.Flaw(start, word.Trim('.', '…').Length == 0 ? "an ellipsis stands for what is left out" : $"'{Shown(word)}' is no JSON: a placeholder, or a text without quotes");
        return new ExampleValue(ExampleValueKind.Unknown, cursor.PlaceOf(start), word);
    }

    /// <summary>Takes what stands up to the next mark of JSON. A placeholder in braces or angle brackets is one word.</summary>
    private static string Take(ExampleCursor cursor)
    {
        int start = cursor.At;
        int braces = 0;
        while (!cursor.AtEnd && cursor.Current != '\n' && cursor.Current != '"')
        {
            if (cursor.Current is '{' or '<')
            {
                braces++;
            }
            else if (cursor.Current is '}' or '>' && braces > 0)
            {
                braces--;
            }
            else if (braces == 0 && (cursor.Current is ',' or ':' or '}' or ']' or '[' || cursor.StartsComment))
            {
                break;
            }

            cursor.At++;
        }

        return cursor.Since(start).Trim(' ', '\t', '\r');
    }

    private static bool IsNumber(string word)
    {
        if (word[0] is not ('-' or (>= '0' and <= '9')))
        {
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(word);
            return document.RootElement.ValueKind == JsonValueKind.Number;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (ArgumentException)
        {
            // Text that is not Unicode.
            return false;
        }
    }

    private static bool IsComment(string word) => word.StartsWith("//", StringComparison.Ordinal) || word.StartsWith("#", StringComparison.Ordinal);

    private static string Shown(string word) => word.Length <= 40 ? word : word.Substring(0, 40) + "…";
}
