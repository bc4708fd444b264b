using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Codegen.Testing.Requests;

/// <summary>Reads the parameters of a call out of the query, and of a form or a JSON object in the body.</summary>
internal static class ParameterReader
{
    public static CallParameters Read(HttpCall call)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var query = call.Query.StartsWith('?') ? call.Query[1..] : call.Query;
        if (query.Length > 0) FormReader.Read(Encoding.UTF8.GetBytes(query), values);
        var body = call.Body.Span.Trim(" \t\r\n"u8);
        if (body.IsEmpty) return new CallParameters(values);
        if (!IsJson(call.ContentType, body))
        {
            FormReader.Read(body, values);
            return new CallParameters(values);
        }

        return ReadJson(call.Body, values);
    }

    private static bool IsJson(string? contentType, ReadOnlySpan<byte> body) =>
        contentType is null or "" ? body[0] == '{'
        : contentType.Contains("json", StringComparison.OrdinalIgnoreCase)
        || (body[0] == '{' && !contentType.Contains("urlencoded", StringComparison.OrdinalIgnoreCase));

    private static CallParameters ReadJson(ReadOnlyMemory<byte> body, Dictionary<string, string> values)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return new CallParameters(values, flaw: "the body is JSON, but no object");
            var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            foreach (var member in document.RootElement.EnumerateObject())
            {
                members[member.Name] = member.Value.Clone();
                Flatten(member.Name, member.Value, values);
            }

            return new CallParameters(values, members);
        }
        catch (JsonException e)
        {
            return new CallParameters(values, flaw: $"the body is not JSON ({e.Message})");
        }
        catch (InvalidOperationException)
        {
            return new CallParameters(values, flaw: "the body holds half of a surrogate pair");
        }
    }

    private static void Flatten(string name, JsonElement value, Dictionary<string, string> values)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject()) Flatten($"{name}.{member.Name}", member.Value, values);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray()) Flatten(name + "." + (index++).ToString(CultureInfo.InvariantCulture), item, values);
                break;
            case JsonValueKind.String:
                values[name] = value.GetString()!;
                break;
            case JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number:
                values[name] = JsonText.Of(value, NumberSpelling.Plain);
                break;
        }
    }
}
