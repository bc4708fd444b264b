using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Runtime.Parameters;

namespace Codegen.Runtime;

/// <summary>The parameters of a call by name: a tree of dictionaries, lists and plain values, flattened as generated requests are.</summary>
internal sealed class LooseParameters(IEnumerable<KeyValuePair<string, object?>> values, bool fillLocation) : IRequestObject
{
    public void WriteTo(ParameterWriter writer)
    {
        if (fillLocation)
        {
            // Written first: of two values of one name the later is sent, so the caller's own wins.
            writer.WriteRegion(value: null, required: false);
            writer.WriteZone(value: null, required: false);
            writer.WriteProjectId(value: null, required: false);
        }

        foreach (var (name, value) in values)
        {
            ReservedNames.Refuse(name);
            WriteAny(writer, name, value);
        }
    }

    private static void WriteAny(ParameterWriter writer, string name, object? value)
    {
        switch (value)
        {
            case null: break;
            case string text: writer.Write(name, text); break;
            case Base64Text encoded: writer.Write(name, encoded); break;
            case bool flag: writer.Write(name, flag); break;
            case double number: writer.Write(name, number); break;
            case float number when !float.IsFinite(number): writer.Write(name, (double)number); break; // Refuses it, by its full name.
            case float number: writer.Write(name, NumberText.WithoutExponent(number.ToString(CultureInfo.InvariantCulture))); break;
            case decimal number: writer.Write(name, TrimZeros(number.ToString(CultureInfo.InvariantCulture))); break;
            case ulong number: writer.Write(name, number.ToString(CultureInfo.InvariantCulture)); break;
            case sbyte or byte or short or ushort or int or uint or long:
                writer.Write(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case JsonNode json: WriteJson(writer, name, ElementOf(json)); break;
            case JsonDocument json: WriteJson(writer, name, json.RootElement); break;
            case JsonElement json: WriteJson(writer, name, json); break;
            case IRequestObject request: writer.WriteObject(name, request); break;
            case IEnumerable<KeyValuePair<string, object?>> members: writer.WriteObject(name, new Members(members)); break;
            case IDictionary members: writer.WriteObject(name, new Members(MembersOf(members, name))); break;
            case IEnumerable items: writer.WriteObject(name, new Items(items.Cast<object?>())); break;
            default:
                throw new ArgumentException($"The parameter {name} is a {value.GetType().Name}, which has no form in a request: use text, a number, a bool, a list or a dictionary.", nameof(value));
        }
    }

    private static JsonElement ElementOf(JsonNode node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }

    private static void WriteJson(ParameterWriter writer, string name, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteObject(name, new Members(json.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, (object?)p.Value))));
                break;
            case JsonValueKind.Array:
                writer.WriteObject(name, new Items(json.EnumerateArray().Select(item => (object?)item)));
                break;
            default:
                writer.Write(name, json);
                break;
        }
    }

    private static IEnumerable<KeyValuePair<string, object?>> MembersOf(IDictionary members, string name)
    {
        foreach (DictionaryEntry member in members)
        {
            if (member.Key is not string key) throw new ArgumentException($"The parameter {name} is a dictionary whose keys are not text.", nameof(members));
            yield return KeyValuePair.Create(key, member.Value);
        }
    }

    private static string TrimZeros(string number) => number.Contains('.') ? number.TrimEnd('0').TrimEnd('.') : number;

    /// <summary>Each under its index. An index can't be left out, the cloud would see a list with a hole: what holds nothing is missing.</summary>
    private sealed class Items(IEnumerable<object?> values) : IRequestObject
    {
        public void WriteTo(ParameterWriter writer)
        {
            var index = 0;
            foreach (var value in values)
            {
                var name = index++.ToString(CultureInfo.InvariantCulture);
                var before = writer.Progress;
                WriteAny(writer, name, value);
                if (writer.Progress == before) writer.WriteRequired(name, (string?)null);
            }
        }
    }

    private sealed class Members(IEnumerable<KeyValuePair<string, object?>> values) : IRequestObject
    {
        public void WriteTo(ParameterWriter writer)
        {
            foreach (var (name, value) in values) WriteAny(writer, name, value);
        }
    }
}
