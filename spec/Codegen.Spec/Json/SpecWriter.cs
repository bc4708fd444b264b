using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Codegen.Spec.Json;

/// <summary>Writes a spec file: the same model, the same bytes, on every system.</summary>
/// <remarks>
/// The format is described by <c>spec/schema/api-spec.schema.json</c>. The file has no <c>$schema</c> property: nobody writes a
/// spec by hand, its first property tells what it is, and a path or an address of the schema would hold for one folder or one
/// release only. An editor that shall know the schema is told so in its settings.
/// </remarks>
public static class SpecWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",

        // The file is read by people and by JSON readers, never put into HTML: descriptions stay legible.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a spec.</summary>
    /// <param name="product">The spec.</param>
    /// <returns>UTF-8 without a mark, lines ended by LF, the last one too.</returns>
    public static byte[] Write(ProductSpec product)
    {
        using var buffer = new RentedBuffer();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            WriteProduct(writer, product);
        }

        buffer.Write("\n"u8);
        return buffer.ToArray();
    }

    private static void WriteProduct(Utf8JsonWriter writer, ProductSpec product)
    {
        writer.WriteStartObject();
        writer.WriteNumber(ProductSpec.FormatProperty, ProductSpec.FormatVersion);
        writer.WriteString("product", product.Product);
        WriteOptional(writer, "title", product.Title);
        WriteOptional(writer, "description", product.Description);
        WriteOptional(writer, "limits", product.Limits);
        WriteOptional(writer, "endpoint", product.Endpoint);
        WriteList(writer, "actions", product.Actions, WriteAction);
        WriteListIfAny(writer, "errorCodes", product.ErrorCodes, WriteErrorCode);
        writer.WriteEndObject();
    }

    private static void WriteAction(Utf8JsonWriter writer, ActionSpec action)
    {
        writer.WriteStartObject();
        writer.WriteString("name", action.Name);
        WriteOptional(writer, "csharpName", action.CSharpName);
        WriteOptional(writer, "title", action.Title);
        WriteOptional(writer, "description", action.Description);
        WriteOptional(writer, "limits", action.Limits);
        WriteOptional(writer, "deprecated", action.Deprecated);
        WriteOptional(writer, "group", action.Group);
        WriteOptional(writer, "page", action.Page);
        WriteMessage(writer, "request", action.Request);
        WriteMessage(writer, "response", action.Response);
        if (action.Examples != ExampleSpec.None)
        {
            writer.WriteStartObject("examples");
            ExampleText.Write(writer, "request", action.Examples.Request);
            ExampleText.Write(writer, "response", action.Examples.Response);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, MessageSpec message)
    {
        writer.WriteStartObject(name);
        WriteList(writer, "fields", message.Fields, WriteField);
        WriteListIfAny(writer, "models", message.Models, WriteModel);
        writer.WriteEndObject();
    }

    private static void WriteModel(Utf8JsonWriter writer, ModelSpec model)
    {
        writer.WriteStartObject();
        writer.WriteString("name", model.Name);
        writer.WriteString("typeName", model.TypeName);
        WriteList(writer, "fields", model.Fields, WriteField);
        writer.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter writer, FieldSpec field)
    {
        writer.WriteStartObject();
        writer.WriteString("name", field.Name);
        WriteOptional(writer, "csharpName", field.CSharpName);
        writer.WriteString("type", field.Type.ToString());
        WriteFlag(writer, "required", field.Required);
        WriteOptional(writer, "description", field.Description);
        WriteOptional(writer, "deprecated", field.Deprecated);
        WriteListIfAny(writer, "values", field.Values, WriteValue);
        WriteOptional(writer, "default", field.Default);
        WriteOptional(writer, "unit", field.Unit);
        WriteOptional(writer, "minimum", field.Minimum);
        WriteOptional(writer, "maximum", field.Maximum);
        WriteFlag(writer, "base64", field.Base64);
        WriteFlag(writer, "secret", field.Secret);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, ValueSpec value)
    {
        writer.WriteStartObject();
        writer.WriteString("value", value.Value);
        WriteOptional(writer, "description", value.Description);
        writer.WriteEndObject();
    }

    private static void WriteErrorCode(Utf8JsonWriter writer, ErrorCodeSpec code)
    {
        writer.WriteStartObject();
        writer.WriteNumber("code", code.Code);
        writer.WriteString("message", code.Message);
        WriteFlag(writer, "tryAgain", code.TryAgain);
        writer.WriteEndObject();
    }

    private static void WriteListIfAny<T>(Utf8JsonWriter writer, string name, EquatableArray<T> items, Action<Utf8JsonWriter, T> write)
        where T : IEquatable<T>
    {
        if (items.Count > 0)
        {
            WriteList(writer, name, items, write);
        }
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, EquatableArray<T> items, Action<Utf8JsonWriter, T> write)
        where T : IEquatable<T>
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void WriteFlag(Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, value: true);
        }
    }
}
