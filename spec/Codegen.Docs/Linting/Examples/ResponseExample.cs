namespace Codegen.Docs.Linting.Examples;

/// <summary>Reads an example of a reply.</summary>
internal static class ResponseExample
{
    /// <summary>Reads the documents of an example; there should be one.</summary>
    /// <param name="example">The example.</param>
    /// <returns>The documents that are objects.</returns>
    public static ExampleReading<ExampleValue> Read(ExampleText example)
    {
        string text = example.Text;
        var flaws = new List<ExampleFlaw>();
        var documents = new List<ExampleValue>();
        int start = StartOf(example, flaws);
        while (start < text.Length)
        {
            ExampleValue document = ExampleJson.Read(example, start, flaws, out int end);
            if (document.Kind == ExampleValueKind.Object)
            {
                documents.Add(document);
            }
            else if (document.Kind != ExampleValueKind.Unknown)
            {
                flaws.Add(new ExampleFlaw(document.Place, document.Kind == ExampleValueKind.Text
                    ? "it is a text in quotes, not the JSON that the text holds"
                    : "a reply is a JSON object, and this is none"));
            }

            start = Next(example, end, flaws);
        }

        return new ExampleReading<ExampleValue>(example, documents, [.. flaws.OrderBy(flaw => flaw.Place)]);
    }

    private static int StartOf(ExampleText example, List<ExampleFlaw> flaws)
    {
        string text = example.Text;
        int start = FirstMark(text, 0);
        if (start >= text.Length)
        {
            flaws.Add(new ExampleFlaw(example.PlaceOf(0), "it is empty"));
            return text.Length;
        }

        int body = HttpHead.EndIn(text, out _);
        if (body > 0)
        {
            flaws.Add(new ExampleFlaw(example.PlaceOf(start), "the headers of the message stand before the body"));
            return FirstMark(text, body);
        }

        if (text[start] is '{' or '"' or '[' or '/' or '#')
        {
            return start;
        }

        flaws.Add(new ExampleFlaw(example.PlaceOf(start), "it does not start as JSON does"));
        int brace = text.IndexOf('{', start);
        return brace < 0 ? text.Length : brace;
    }

    private static int Next(ExampleText example, int end, List<ExampleFlaw> flaws)
    {
        string text = example.Text;
        int next = FirstMark(text, end);
        if (next >= text.Length)
        {
            return next;
        }

        if (text[next] == '{')
        {
            flaws.Add(new ExampleFlaw(example.PlaceOf(next), "a second document starts here"));
            return next;
        }

        flaws.Add(new ExampleFlaw(example.PlaceOf(next), "something stands behind the JSON"));
        int brace = text.IndexOf("\n{", next, StringComparison.Ordinal);
        return brace < 0 ? text.Length : brace;
    }

    private static int FirstMark(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
