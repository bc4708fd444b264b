using System.Text.Json.Nodes;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Tool.OpenApi.Examples;
using Codegen.Tool.OpenApi.Samples;
using Microsoft.OpenApi;

namespace Codegen.Tool.OpenApi;

/// <summary>Adds the operations of one product to a document.</summary>
/// <param name="document">The document.</param>
/// <param name="product">The product.</param>
/// <param name="names">The names that the document has already.</param>
/// <param name="prefix">What names of the product begin with.</param>
/// <param name="isAlone">Whether the document has no other product: then the product's own groups are its tags.</param>
internal sealed class OperationsBuilder(OpenApiDocument document, ProductSpec product, ComponentNames names, string prefix, bool isAlone)
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Success = "200";

    private readonly SchemasBuilder _schemas = new(document.Components!.Schemas!, document, names, prefix);

    /// <summary>Adds them.</summary>
    public void Add()
    {
        foreach (ActionSpec action in product.Actions)
        {
            string id = names.Take(prefix + GeneratedNames.Action(action));

            // All actions have one address, and OpenAPI wants every path once. A fragment never reaches a server, so a tool that
            // takes the path for an address calls the right one.
            document.Paths.Add("/#" + id, new OpenApiPathItem
            {
                Operations = new Dictionary<HttpMethod, OpenApiOperation> { [HttpMethod.Post] = OperationOf(action, id) },
            });
        }
    }

    private OpenApiOperation OperationOf(ActionSpec action, string id)
    {
        JsonObject request = RequestSample.Of(action);
        IOpenApiSchema requestSchema = _schemas.Request(action);
        var operation = new OpenApiOperation
        {
            OperationId = id,
            Summary = string.IsNullOrWhiteSpace(action.Title) ? action.Name : action.Title,
            Description = DescriptionText.Of(action.Deprecated, action.Description, action.Limits) ?? action.Name,
            Deprecated = action.Deprecated is not null,
            Tags = new HashSet<OpenApiTagReference> { new(TagOf(action), document) },
            RequestBody = new OpenApiRequestBody
            {
                Required = true,

                // JSON comes first: OpenAPI can say how it nests, and can't say how a form does.
                Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal)
                {
                    [Json] = new OpenApiMediaType { Schema = requestSchema, Example = request.DeepClone() },
                    [Form] = new OpenApiMediaType { Schema = requestSchema },
                },
            },
            Responses = new OpenApiResponses
            {
                [Success] = new OpenApiResponse
                {
                    Description = "The reply. `RetCode` says whether the call succeeded.",
                    Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal)
                    {
                        [Json] = new OpenApiMediaType { Schema = _schemas.Response(action), Example = ResponseSample.Of(action) },
                    },
                },
            },
        };
        Extensions.Set(operation, Extensions.Action, JsonValue.Create(action.Name));
        Extensions.Set(operation, Extensions.RetryClass, Extensions.RetryClassOf(action));
        Extensions.Set(operation, Extensions.CodeSamples, new JsonArray(new JsonObject
        {
            ["lang"] = "csharp",
            ["label"] = "C#",
            ["source"] = CSharpCall.Of(product, action, request),
        }));
        return operation;
    }

    private string TagOf(ActionSpec action)
    {
        bool isGrouped = isAlone && !string.IsNullOrWhiteSpace(action.Group);
        string name = isGrouped ? action.Group! : product.Product;
        if (document.Tags!.All(known => !string.Equals(known.Name, name, StringComparison.Ordinal)))
        {
            var tag = new OpenApiTag { Name = name, Description = isGrouped ? null : DescriptionText.Of(product.Description) };
            if (!isGrouped && product.Title is { } title)
            {
                Extensions.Set(tag, Extensions.DisplayName, title);
            }

            document.Tags!.Add(tag);
        }

        return name;
    }
}
