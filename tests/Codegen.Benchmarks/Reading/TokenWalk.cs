using System.Text.Json;

namespace Codegen.Benchmarks.Reading;

/// <summary>The least that reading can be: going over the tokens.</summary>
internal static class TokenWalk
{
    public static int Tokens(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        int count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    /// <summary>Makes a string of every text that is a value, as whoever keeps the values must.</summary>
    public static int Texts(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        int length = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                length += reader.GetString()!.Length;
            }
        }

        return length;
    }
}
