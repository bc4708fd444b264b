using System.Text.Json.Nodes;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Microsoft.OpenApi;

namespace Codegen.Tool.OpenApi;

/// <summary>Builds the schemas of one product.</summary>
/// <remarks>
/// In a request, what the docs require is required. In a reply nothing is but <c>RetCode</c>: a failed call answers with little
/// more, and the cloud leaves out what its docs promise. The promise is kept as an extension.
/// </remarks>
/// <param name="components">Takes the schemas.</param>
/// <param name="document">The document.</param>
/// <param name="names">The names that the document has already.</param>
/// <param name="prefix">What names of the product begin with.</param>
internal sealed class SchemasBuilder(
    IDictionary<string, IOpenApiSchema> components, OpenApiDocument document, ComponentNames names, string prefix)
{
    private const string ActionParameter = "Action";
    private const string RetCode = "RetCode";
    private const string Message = "Message";

    /// <summary>The components of models, by the names of their C# types: models of one name in a product have one shape.</summary>
    private readonly Dictionary<string, string> _models = new(StringComparer.Ordinal);

    /// <summary>Adds the schema of an action's request.</summary>
    /// <param name="action">The action.</param>
    /// <returns>A reference to it.</returns>
    public OpenApiSchemaReference Request(ActionSpec action)
    {
        string name = names.Take(prefix + GeneratedNames.Request(GeneratedNames.Action(action)));
        OpenApiSchema schema = ObjectOf(action.Request.Fields, action.Request, isRequest: true, first: (ActionParameter, new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Const = action.Name,
            Default = action.Name,
            Description = "Which action is called.",
        }));
        schema.Required!.Add(ActionParameter);
        components.Add(name, schema);
        return new OpenApiSchemaReference(name, document);
    }

    /// <summary>Adds the schema of an action's reply.</summary>
    /// <param name="action">The action.</param>
    /// <returns>A reference to it.</returns>
    public OpenApiSchemaReference Response(ActionSpec action)
    {
        string name = names.Take(prefix + GeneratedNames.Response(GeneratedNames.Action(action)));
        OpenApiSchema schema = ObjectOf(
            action.Response.Fields,
            action.Response,
            isRequest: false,
            (RetCode, Scalar(JsonSchemaType.Integer, "int64", "0 when the call succeeded, else what went wrong.")),
            (ActionParameter, Scalar(JsonSchemaType.String, format: null, "The action's name and `Response`.")),
            (Message, Scalar(JsonSchemaType.String, format: null, "What went wrong, when `RetCode` is not 0.")));
        schema.Required!.Add(RetCode);
        components.Add(name, schema);
        return new OpenApiSchemaReference(name, document);
    }

    private static OpenApiSchema Scalar(JsonSchemaType type, string? format, string description) =>
        new() { Type = type, Format = format, Description = description };

    private OpenApiSchema ObjectOf(
        IEnumerable<FieldSpec> fields, MessageSpec side, bool isRequest, params (string Name, IOpenApiSchema Schema)[] first)
    {
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = first.ToDictionary(pair => pair.Name, pair => pair.Schema, StringComparer.Ordinal),
            Required = new SortedSet<string>(StringComparer.Ordinal),
        };
        foreach (FieldSpec field in fields)
        {
            // A field that the page lists twice, or that every reply has, is one field.
            if (!schema.Properties.ContainsKey(field.Name))
            {
                schema.Properties.Add(field.Name, FieldOf(field, side, isRequest));
                if (field.Required && isRequest)
                {
                    schema.Required.Add(field.Name);
                }
            }
        }

        return schema;
    }

    private IOpenApiSchema FieldOf(FieldSpec field, MessageSpec side, bool isRequest)
    {
        string? description = DescriptionText.Of(field.Deprecated, field.Description);
        bool isEnding = field.Deprecated is not null;
        bool isPromised = field.Required && !isRequest;
        if (field.Type is { Kind: TypeKind.Model, ListDepth: 0 })
        {
            var model = new OpenApiSchemaReference(ModelOf(field.Type, side, isRequest), document) { Description = description, Deprecated = isEnding };
            if (isPromised)
            {
                // Beside the reference: the model is that of other fields too.
                model.Reference.Extensions = new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal)
                {
                    [Extensions.Promised] = new JsonNodeExtension(JsonValue.Create(true)),
                };
            }

            return model;
        }

        var schema = (OpenApiSchema)ListOf(ElementOf(field, side, isRequest), field.Type.ListDepth);
        schema.Description = description;
        schema.Deprecated = isEnding;
        schema.Default = DefaultValue.Of(field);
        if (field.Unit is { } unit)
        {
            Extensions.Set(schema, Extensions.Unit, unit);
        }

        if (isPromised)
        {
            Extensions.Set(schema, Extensions.Promised, JsonValue.Create(true));
        }

        return schema;
    }

    private static IOpenApiSchema ListOf(IOpenApiSchema element, int depth)
    {
        IOpenApiSchema schema = element;
        for (int i = 0; i < depth; i++)
        {
            schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema };
        }

        return schema;
    }

    private IOpenApiSchema ElementOf(FieldSpec field, MessageSpec side, bool isRequest)
    {
        switch (field.Type.Kind)
        {
            case TypeKind.Model:
                return new OpenApiSchemaReference(ModelOf(field.Type, side, isRequest), document);
            case TypeKind.Int:
                return NumberOf(field, JsonSchemaType.Integer, "int64");
            case TypeKind.Float:
                return NumberOf(field, JsonSchemaType.Number, "double");
            case TypeKind.Bool:
                return new OpenApiSchema { Type = JsonSchemaType.Boolean };
            case TypeKind.Object:
                return new OpenApiSchema { Type = JsonSchemaType.Object };
            default:
                var text = new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Format = field.Secret ? "password" : null,
                    ContentEncoding = field.Base64 ? "base64" : null,
                };
                KnownValues.AddTo(text, field);
                return text;
        }
    }

    private static OpenApiSchema NumberOf(FieldSpec field, JsonSchemaType type, string format)
    {
        var number = new OpenApiSchema { Type = type, Format = format, Minimum = SchemaLimit.Of(field.Minimum), Maximum = SchemaLimit.Of(field.Maximum) };
        KnownValues.AddTo(number, field);
        return number;
    }

    private string ModelOf(TypeSpec type, MessageSpec side, bool isRequest)
    {
        ModelSpec model = side.FindModel(type.Model!)!;
        if (!_models.TryGetValue(model.TypeName, out string? name))
        {
            name = names.Take(prefix + model.TypeName);

            // Known before its fields are built: a model may contain itself.
            _models.Add(model.TypeName, name);
            components.Add(name, new OpenApiSchema());
            components[name] = ObjectOf(model.Fields, side, isRequest);
        }

        return name;
    }
}
