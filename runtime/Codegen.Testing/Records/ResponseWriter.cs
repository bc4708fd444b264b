using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Codegen.Runtime;
using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Testing.Records;

/// <summary>Writes a response of a generated client as the reply that it would be read from.</summary>
[RequiresUnreferencedCode(Reflection.Why)]
internal sealed class ResponseWriter(ActionSpec action)
{
    private readonly IReadOnlyList<(FieldSpec Field, string Name)> _properties = PropertyNames.OfResponse(action);

    public void WriteFields(Utf8JsonWriter writer, ApiResponse response) => WriteMembers(writer, response, _properties);

    private void WriteMembers(Utf8JsonWriter writer, object record, IReadOnlyList<(FieldSpec Field, string Name)> properties)
    {
        foreach (var (field, name) in properties)
        {
            if (Reflection.PropertyOf(record.GetType(), field, name).GetValue(record) is not { } value) continue;
            writer.WritePropertyName(field.Name);
            WriteValue(writer, field, value);
        }
    }

    private void WriteValue(Utf8JsonWriter writer, FieldSpec field, object? value)
    {
        switch (value)
        {
            case null or JsonElement { ValueKind: JsonValueKind.Undefined }:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case long integer:
                writer.WriteNumberValue(integer);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items) WriteValue(writer, field, item);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStartObject();
                if (action.Response.FindModel(field.Type.Model ?? "") is { } model) WriteMembers(writer, value, PropertyNames.OfModel(model));
                writer.WriteEndObject();
                break;
        }
    }
}
