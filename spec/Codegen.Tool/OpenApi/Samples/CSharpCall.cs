using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Spec.Surface;

namespace Codegen.Tool.OpenApi.Samples;

/// <summary>Writes the call of an action as somebody would who uses the generated client.</summary>
internal sealed class CSharpCall
{
    private const string Action = "Action";
    private const string Indent = "    ";

    private static readonly JavaScriptEncoder Literals = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly StringBuilder _code = new();
    private readonly MessageSpec _request;

    private CSharpCall(MessageSpec request) => _request = request;

    /// <summary>Writes a call.</summary>
    /// <param name="product">The product.</param>
    /// <param name="action">The action.</param>
    /// <param name="request">The parameters, nested.</param>
    /// <returns>Two statements of C#.</returns>
    public static string Of(ProductSpec product, ActionSpec action, JsonObject request)
    {
        var call = new CSharpCall(action.Request);
        call._code.Append(CultureInfo.InvariantCulture, $"var client = new {GeneratedNames.Client(product.Product)}(api);\n");
        call._code.Append(CultureInfo.InvariantCulture, $"var response = await client.{GeneratedNames.Action(action)}Async(new()");

        // What every request has to say the client says by itself. An object inside may well have a member of that name.
        call.AppendMembers(request, PropertyNames.OfRequest(action).Where(property => !string.Equals(property.Field.Name, Action, StringComparison.Ordinal)), indent: string.Empty);
        call._code.Append(");\n");
        return call._code.ToString();
    }

    private void AppendMembers(JsonObject values, IEnumerable<(FieldSpec Field, string Name)> properties, string indent)
    {
        (FieldSpec Field, string Name)[] set = [.. properties.Where(property => values[property.Field.Name] is not null)];
        if (set.Length == 0)
        {
            return;
        }

        _code.Append('\n').Append(indent).Append("{\n");
        foreach ((FieldSpec field, string name) in set)
        {
            _code.Append(indent).Append(Indent).Append(Keywords.EscapeMember(name)).Append(" = ");
            AppendValue(values[field.Name]!, field, indent + Indent);
            _code.Append(",\n");
        }

        _code.Append(indent).Append('}');
    }

    private void AppendValue(JsonNode value, FieldSpec field, string indent)
    {
        switch (value)
        {
            case JsonArray when FieldShape.OfParameter(field, _request).IsJson:
                AppendJson(value);
                break;
            case JsonArray items:
                AppendItems(items, field, indent);
                break;
            case JsonObject members when field.Type.Kind == TypeKind.Model:
                _code.Append("new()");
                AppendMembers(members, PropertyNames.OfModel(_request.FindModel(field.Type.Model!)!), indent);
                break;
            case JsonObject:
                AppendJson(value);
                break;
            default:
                _code.Append(value.GetValueKind() == JsonValueKind.String ? Literal(TextOf(value.GetValue<string>(), field)) : value.ToJsonString());
                break;
        }
    }

    private void AppendJson(JsonNode json) =>
        _code.Append("System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(").Append(Literal(json.ToJsonString())).Append(')');

    private void AppendItems(JsonArray items, FieldSpec field, string indent)
    {
        bool isShort = items.All(item => item is JsonValue);
        _code.Append('[');
        for (int i = 0; i < items.Count; i++)
        {
            _code.Append(i > 0 && isShort ? ", " : string.Empty).Append(isShort ? string.Empty : "\n" + indent + Indent);
            AppendValue(items[i]!, field, indent + Indent);
            _code.Append(isShort ? string.Empty : ",");
        }

        _code.Append(isShort ? string.Empty : "\n" + indent).Append(']');
    }

    /// <summary>The client encodes what the docs want as base64, so a call gives what is in it.</summary>
    private static string TextOf(string text, FieldSpec field)
    {
        byte[] bytes = new byte[text.Length];
        if (!field.Base64 || !Convert.TryFromBase64String(text, bytes, out int length) || length == 0)
        {
            return text;
        }

        try
        {
            string inside = Utf8.GetString(bytes, 0, length);
            return inside.All(c => !char.IsControl(c) || char.IsWhiteSpace(c)) ? inside : text;
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }

    /// <summary>Every escape of JSON is one of C#, and JSON leaves no character of a line's end as it is.</summary>
    private static string Literal(string text) => $"\"{Literals.Encode(text)}\"";
}
