using System.Text;

namespace Codegen.Docs.Linting.Examples;

/// <summary>Takes a curl command apart, as a shell would.</summary>
internal static class CurlCommand
{
    private static readonly HashSet<string> DataOptions = new(StringComparer.Ordinal)
    {
        "-d", "--data", "--data-raw", "--data-ascii", "--data-binary", "--data-urlencode", "--json", "-F", "--form", "--form-string",
    };

    /// <summary>The options whose value is neither an address nor data.</summary>
    private static readonly HashSet<string> OtherOptions = new(StringComparer.Ordinal)
    {
        "-H", "--header", "-X", "--request", "-u", "--user", "-A", "--user-agent", "-e", "--referer", "-b", "--cookie", "-o", "--output",
        "-x", "--proxy", "-m", "--max-time", "--connect-timeout", "--cacert", "--cert", "--key",
    };

    /// <summary>Finds what a command sends.</summary>
    /// <param name="example">The example.</param>
    /// <returns>The address and the data, in their order; <see langword="null"/> when the example is no such command.</returns>
    public static IReadOnlyList<ExampleText>? TryRead(ExampleText example)
    {
        if (EndOfName(example.Text) is not { } start)
        {
            return null;
        }

        var parts = new List<ExampleText>();
        string option = string.Empty;
        foreach (ExampleText word in Words(example, start))
        {
            if (option.Length == 0 && word.Text.StartsWith("-", StringComparison.Ordinal))
            {
                option = OptionIn(word, parts);
            }
            else
            {
                if (!OtherOptions.Contains(option))
                {
                    parts.Add(word);
                }

                option = string.Empty;
            }
        }

        return parts;
    }

    /// <summary>Where the words behind <c>curl</c> start; a shell's prompt may stand before it.</summary>
    private static int? EndOfName(string text)
    {
        var scan = new Scan(text);
        scan.TakeAll(char.IsWhiteSpace);
        if (scan.Take("$") || scan.Take(">") || scan.Take("#"))
        {
            scan.TakeAll(c => c == ' ');
        }

        return scan.Take("curl") && scan.At < text.Length && char.IsWhiteSpace(text[scan.At]) ? scan.At + 1 : null;
    }

    /// <summary>The option whose value is the next word; <c>--data=…</c> has it in the same one.</summary>
    private static string OptionIn(ExampleText word, List<ExampleText> parts)
    {
        int equals = word.Text.IndexOf('=');
        string name = equals < 0 ? word.Text : word.Text.Substring(0, equals);
        if (equals >= 0 && DataOptions.Contains(name))
        {
            parts.Add(word.Part(equals + 1, word.Text.Length - equals - 1));
        }

        return equals < 0 && (DataOptions.Contains(name) || OtherOptions.Contains(name)) ? name : string.Empty;
    }

    private static IEnumerable<ExampleText> Words(ExampleText example, int start)
    {
        string text = example.Text;
        var word = new StringBuilder();
        var places = new List<int>();
        char quote = '\0';
        bool isWord = false;
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' && quote != '\'' && i + 1 < text.Length && (quote == '\0' || text[i + 1] is '"' or '\\' or '$' or '`' or '\n'))
            {
                i++;
                if (text[i] != '\n')
                {
                    Take(text[i], i);
                }
            }
            else if (c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '\'' or '"' && quote == '\0')
            {
                quote = c;
                isWord = true;
            }
            else if (quote == '\0' && char.IsWhiteSpace(c))
            {
                if (isWord)
                {
                    yield return End(i);
                }
            }
            else
            {
                Take(c, i);
            }
        }

        if (isWord)
        {
            yield return End(text.Length);
        }

        void Take(char c, int index)
        {
            word.Append(c);
            places.Add(example.PlaceOf(index));
            isWord = true;
        }

        ExampleText End(int index)
        {
            places.Add(example.PlaceOf(index));
            var end = new ExampleText(word.ToString(), [.. places]);
            word.Clear();
            places.Clear();
            isWord = false;
            return end;
        }
    }
}
