using System.Text.Json.Nodes;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Microsoft.OpenApi;

namespace Codegen.Tool.OpenApi;

/// <summary>What the docs tell and OpenAPI has no word for.</summary>
internal static class Extensions
{
    /// <summary>On an operation: the action's name as the docs write it, which its id may not be.</summary>
    public const string Action = "x-codegen-action";

    /// <summary>On an operation: what may be tried again. One of the keys of <see cref="RetryClasses"/>.</summary>
    public const string RetryClass = "x-codegen-retry-class";

    /// <summary>On a document: the retry classes and what each means.</summary>
    public const string RetryClasses = "x-codegen-retry-classes";

    /// <summary>On a document: the return codes that each product's pages list.</summary>
    public const string ErrorCodes = "x-codegen-error-codes";

    /// <summary>On a field of a reply: the docs promise it when the call succeeds.</summary>
    public const string Promised = "x-codegen-promised";

    /// <summary>On a number: its unit in the docs' words.</summary>
    public const string Unit = "x-codegen-unit";

    /// <summary>On an operation: calls in source code, as several viewers show them.</summary>
    public const string CodeSamples = "x-codeSamples";

    /// <summary>On a tag: what to show instead of its name, as several viewers do.</summary>
    public const string DisplayName = "x-displayName";

    /// <summary>Sets an extension.</summary>
    /// <param name="element">What is extended.</param>
    /// <param name="name">The extension.</param>
    /// <param name="value">Its value.</param>
    public static void Set(IOpenApiExtensible element, string name, JsonNode value)
    {
        element.Extensions ??= new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal);
        element.Extensions[name] = new JsonNodeExtension(value);
    }

    /// <summary>The retry class of an action.</summary>
    /// <param name="action">The action.</param>
    /// <returns>A key of <see cref="RetryClasses"/>.</returns>
    public static string RetryClassOf(ActionSpec action) => ActionKinds.Of(action.Name) switch
    {
        ActionKinds.Read => "read",
        ActionKinds.Create => "create",
        _ => "other",
    };

    /// <summary>Sets what is told once for all operations.</summary>
    /// <param name="document">The document.</param>
    /// <param name="products">Its products.</param>
    public static void AddDocumentFacts(OpenApiDocument document, IEnumerable<ProductSpec> products)
    {
        const string Always = "What was certainly not carried out (throttled, unavailable, gateway failure, connection refused) may be tried again.";
        Set(document, RetryClasses, new JsonObject
        {
            ["read"] = Always + " So may a call whose outcome is unknown: it changes nothing.",
            ["create"] = Always + " A call whose outcome is unknown must not be: it might create a second one.",
            ["other"] = Always + " A call whose outcome is unknown must not be.",
        });

        var codes = new JsonObject();
        foreach (ProductSpec product in products.Where(product => product.ErrorCodes.Count > 0))
        {
            codes[product.Product] = new JsonArray([.. product.ErrorCodes.Select(OfCode)]);
        }

        if (codes.Count > 0)
        {
            Set(document, ErrorCodes, codes);
        }
    }

    private static JsonNode OfCode(ErrorCodeSpec code)
    {
        var node = new JsonObject { ["code"] = code.Code, ["message"] = code.Message };
        if (code.TryAgain)
        {
            node["tryAgain"] = true;
        }

        return node;
    }
}
