namespace Codegen.Docs.Linting.Examples;

/// <summary>Reads <c>name=value&amp;name=value</c>, on one line or on many, with an address before it or not.</summary>
internal static class FormParameters
{
    /// <summary>Reads the parameters.</summary>
    /// <param name="part">The text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="arguments">Takes the parameters.</param>
    /// <param name="flaws">Takes what is none.</param>
    public static void Read(ExampleText part, int start, List<RequestArgument> arguments, List<ExampleFlaw> flaws)
    {
        string text = part.Text;
        int question = text.IndexOfAny(['?', '？'], start);
        int equals = text.IndexOf('=', start);
        if (question >= 0 && (equals < 0 || question < equals))
        {
            if (text[question] == '？')
            {
                flaws.Add(new ExampleFlaw(part.PlaceOf(question), "a full-width '？' stands where '?' belongs"));
            }

            start = question + 1;
        }
        else if (equals < 0)
        {
            return;
        }

        while (start < text.Length)
        {
            int end = EndOf(text, start);
            ReadOne(part, start, end, arguments, flaws);
            start = end + 1;
        }
    }

    /// <summary>A parameter ends at the next '&amp;', or at the end of a line behind which another name starts.</summary>
    private static int EndOf(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '&' || (text[i] == '\n' && i > start && StartsParameter(text, i + 1)))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool StartsParameter(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_' or ' ' or '-'))
        {
            end++;
        }

        return end > start && end < text.Length && text[end] == '=';
    }

    private static void ReadOne(ExampleText part, int start, int end, List<RequestArgument> arguments, List<ExampleFlaw> flaws)
    {
        string text = part.Text;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\\'))
        {
            start++;
        }

        string segment = text.Substring(start, end - start).TrimEnd(' ', '\t', '\r', '\n', '\\');
        if (segment.Length == 0)
        {
            return;
        }

        int equals = segment.IndexOf('=');
        if (equals <= 0)
        {
            flaws.Add(new ExampleFlaw(part.PlaceOf(start), $"'{Shown(segment)}' is no parameter with a value"));
            return;
        }

        string name = Decode(segment.Substring(0, equals)).Trim();
        string value = Decode(segment.Substring(equals + 1)).Trim();
        arguments.Add(new RequestArgument(name, new ExampleValue(ExampleValueKind.Text, part.PlaceOf(start + equals + 1), value), part.PlaceOf(start)));
    }

    private static string Decode(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);

    private static string Shown(string text)
    {
        int end = text.IndexOf('\n');
        string line = end < 0 ? text : text.Substring(0, end);
        return line.Length <= 40 ? line : line.Substring(0, 40) + "…";
    }
}
