using System.Globalization;

namespace Codegen.Docs.Linting.Examples;

/// <summary>Reads an example of a request: an address with parameters, a form, a JSON body or a curl command.</summary>
internal static class RequestExample
{
    /// <summary>Reads the parameters of an example.</summary>
    /// <param name="example">The example.</param>
    /// <returns>The parameters in their order.</returns>
    public static ExampleReading<RequestArgument> Read(ExampleText example)
    {
        var flaws = new List<ExampleFlaw>();
        var arguments = new List<RequestArgument>();
        if (string.IsNullOrWhiteSpace(example.Text))
        {
            flaws.Add(new ExampleFlaw(example.PlaceOf(0), "it is empty"));
        }
        else if (CurlCommand.TryRead(example) is { } parts)
        {
            foreach (ExampleText part in parts)
            {
                ReadPart(part, arguments, flaws);
            }
        }
        else
        {
            ReadMessage(example, arguments, flaws);
        }

        if (arguments.Count == 0 && flaws.Count == 0)
        {
            flaws.Add(new ExampleFlaw(example.PlaceOf(0), "it has no parameters: it is no address with parameters, no form, no JSON and no curl command"));
        }

        return new ExampleReading<RequestArgument>(example, arguments, [.. flaws.OrderBy(flaw => flaw.Place)]);
    }

    private static void ReadMessage(ExampleText example, List<RequestArgument> arguments, List<ExampleFlaw> flaws)
    {
        int body = HttpHead.EndIn(example.Text, out (int Start, int Length) target);
        if (body > 0)
        {
            flaws.Add(new ExampleFlaw(example.PlaceOf(0), "the headers of the message stand before the body"));
            ReadPart(example.Part(target.Start, target.Length), arguments, flaws);
        }
        else
        {
            body = EndOfMethod(example.Text);
        }

        ReadPart(example.Part(body, example.Text.Length - body), arguments, flaws);
    }

    /// <summary>Where the address starts behind the method; 0 where no method stands before an address.</summary>
    private static int EndOfMethod(string text)
    {
        var scan = new Scan(text);
        scan.TakeAll(char.IsWhiteSpace);
        bool isMethod = (scan.Take("GET") || scan.Take("POST")) && scan.TakeAll(char.IsWhiteSpace) > 0;
        return isMethod && (scan.IsAt("/") || scan.IsAt("http://") || scan.IsAt("https://")) ? scan.At : 0;
    }

    /// <summary>Reads an address, a form, or JSON; a form may follow the JSON.</summary>
    private static void ReadPart(ExampleText part, List<RequestArgument> arguments, List<ExampleFlaw> flaws)
    {
        int start = 0;
        while (start < part.Text.Length && char.IsWhiteSpace(part.Text[start]))
        {
            start++;
        }

        if (start < part.Text.Length && part.Text[start] is '{' or '[')
        {
            ExampleValue body = ExampleJson.Read(part, start, flaws, out start);
            Flatten(body, name: string.Empty, body.Place, arguments);
            if (start < part.Text.Length)
            {
                flaws.Add(new ExampleFlaw(part.PlaceOf(start), "something stands behind the JSON"));
            }
        }

        FormParameters.Read(part, start, arguments, flaws);
    }

    private static void Flatten(ExampleValue value, string name, int place, List<RequestArgument> arguments)
    {
        if (value.Members.Count > 0)
        {
            foreach (ExampleMember member in value.Members)
            {
                Flatten(member.Value, name.Length == 0 ? member.Name : name + "." + member.Name, member.Place, arguments);
            }
        }
        else if (value.Items.Count > 0)
        {
            for (int i = 0; i < value.Items.Count; i++)
            {
                Flatten(value.Items[i], name + "." + i.ToString(CultureInfo.InvariantCulture), value.Items[i].Place, arguments);
            }
        }
        else if (name.Length > 0)
        {
            arguments.Add(new RequestArgument(name, value, place));
        }
    }
}
