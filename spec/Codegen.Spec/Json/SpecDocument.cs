using System.Text.Json;

namespace Codegen.Spec.Json;

/// <summary>Turns a parsed spec file into the model, and says of every value that is not what the format expects where it is.</summary>
internal sealed class SpecDocument
{
    private readonly ProblemCollector _problems;

    public SpecDocument(ProblemCollector problems) => _problems = problems;

    public ProductSpec? ReadProduct(JsonElement root)
    {
        if (!IsKnownFormat(root))
        {
            return null;
        }

        var reader = new JsonObject(root, JsonPath.Root, _problems);
        reader.Skip(ProductSpec.FormatProperty);
        var product = new ProductSpec
        {
            Product = reader.RequiredName("product"),
            Title = reader.Optional("title"),
            Description = reader.Optional("description"),
            Limits = reader.Optional("limits"),
            Endpoint = reader.Optional("endpoint"),
            Actions = reader.List("actions", ReadAction),
            ErrorCodes = reader.List("errorCodes", ReadErrorCode),
        };
        reader.End();
        return _problems.HasErrorIn(JsonPath.Property(JsonPath.Root, "product")) || product.Product.Length == 0 ? null : product;
    }

    private bool IsKnownFormat(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(ProductSpec.FormatProperty, out JsonElement version))
        {
            _problems.Error(
                SpecProblemIds.WrongFormat,
                JsonPath.Root,
                $"This is no API spec: it is no object with the property '{ProductSpec.FormatProperty}'. Build one with 'codegen build'.");
            return false;
        }

        string path = JsonPath.Property(JsonPath.Root, ProductSpec.FormatProperty);
        if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out int number) || number < 1)
        {
            _problems.Error(
                SpecProblemIds.WrongFormat,
                path,
                $"The version of the format is not a whole number from 1 to {ProductSpec.FormatVersion}. Build the spec again with 'codegen build'.");
            return false;
        }

        if (number > ProductSpec.FormatVersion)
        {
            _problems.Error(
                SpecProblemIds.WrongFormat,
                path,
                $"This spec has version {number} of the format; the newest that is known here is {ProductSpec.FormatVersion}. "
                + "Update the Codegen package that reads it, or build the spec with the older 'codegen'.");
            return false;
        }

        return true;
    }

    private ActionSpec ReadAction(JsonElement element, string path)
    {
        var reader = new JsonObject(element, path, _problems);
        var action = new ActionSpec
        {
            Name = reader.RequiredName("name"),
            CSharpName = reader.Optional("csharpName"),
            Title = reader.Optional("title"),
            Description = reader.Optional("description"),
            Limits = reader.Optional("limits"),
            Deprecated = reader.Optional("deprecated"),
            Group = reader.Optional("group"),
            Page = reader.Optional("page"),
            Request = reader.Object("request", ReadMessage) ?? MessageSpec.Empty,
            Response = reader.Object("response", ReadMessage) ?? MessageSpec.Empty,
            Examples = reader.Object("examples", ReadExamples) ?? ExampleSpec.None,
        };
        reader.End();
        return action;
    }

    private MessageSpec ReadMessage(JsonElement element, string path)
    {
        var reader = new JsonObject(element, path, _problems);
        var message = new MessageSpec
        {
            Fields = reader.List("fields", ReadField),
            Models = reader.List("models", ReadModel),
        };
        reader.End();
        return message;
    }

    private ModelSpec ReadModel(JsonElement element, string path)
    {
        var reader = new JsonObject(element, path, _problems);
        var model = new ModelSpec
        {
            Name = reader.RequiredName("name"),
            TypeName = reader.RequiredName("typeName"),
            Fields = reader.List("fields", ReadField),
        };
        reader.End();
        return model;
    }

    private FieldSpec ReadField(JsonElement element, string path)
    {
        var reader = new JsonObject(element, path, _problems);
        var field = new FieldSpec
        {
            Name = reader.RequiredName("name"),
            CSharpName = reader.Optional("csharpName"),
            Type = reader.RequiredType("type"),
            Required = reader.Flag("required"),
            Description = reader.Optional("description"),
            Deprecated = reader.Optional("deprecated"),
            Values = reader.List("values", ReadValue),
            Default = reader.Optional("default"),
            Unit = reader.Optional("unit"),
            Minimum = reader.Number("minimum"),
            Maximum = reader.Number("maximum"),
            Base64 = reader.Flag("base64"),
            Secret = reader.Flag("secret"),
        };
        reader.End();
        return field;
    }

    private ValueSpec ReadValue(JsonElement element, string path)
    {
        var reader = new JsonObject(element, path, _problems);
        var value = new ValueSpec(reader.Required("value"), reader.Optional("description"));
        reader.End();
        return value;
    }

    private ErrorCodeSpec ReadErrorCode(JsonElement element, string path)
    {
        var reader = new JsonObject(element, path, _problems);
        var code = new ErrorCodeSpec(reader.RequiredInteger("code"), reader.Required("message"), reader.Flag("tryAgain"));
        reader.End();
        return code;
    }

    private ExampleSpec ReadExamples(JsonElement element, string path)
    {
        var reader = new JsonObject(element, path, _problems);
        var examples = new ExampleSpec(ExampleText.Read(reader.Value("request")), ExampleText.Read(reader.Value("response")));
        reader.End();
        return examples;
    }
}
