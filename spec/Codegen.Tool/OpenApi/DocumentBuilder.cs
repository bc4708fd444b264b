using Codegen.Spec;
using Codegen.Spec.Naming;
using Microsoft.OpenApi;

namespace Codegen.Tool.OpenApi;

/// <summary>Builds an OpenAPI document of one product, or of several.</summary>
internal static class DocumentBuilder
{
    /// <summary>OpenAPI demands a version, and the docs give none.</summary>
    private const string Version = "1.0.0";

    /// <summary>The address that a document was loaded from: the best guess where the docs' examples call none.</summary>
    private const string SameServer = "/";

    /// <summary>Builds a document.</summary>
    /// <param name="products">The products. With several, every name begins with its product's, as names of one may be another's too.</param>
    /// <param name="server">The address to call; <see langword="null"/> for those that the docs' examples call.</param>
    /// <returns>The document.</returns>
    public static OpenApiDocument Build(IReadOnlyList<ProductSpec> products, string? server = null)
    {
        var document = new OpenApiDocument
        {
            Info = InfoOf(products),
            Servers = ServersOf(products, server),
            Paths = [],
            Components = new OpenApiComponents { Schemas = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) },
            Tags = new HashSet<OpenApiTag>(),
        };
        SigningScheme.AddTo(document);
        Extensions.AddDocumentFacts(document, products);
        var names = new ComponentNames();
        foreach (ProductSpec product in products)
        {
            string prefix = products.Count == 1 ? string.Empty : names.TakePrefix(GeneratedNames.Product(product.Product));
            new OperationsBuilder(document, product, names, prefix, isAlone: products.Count == 1).Add();
        }

        return document;
    }

    private static OpenApiInfo InfoOf(IReadOnlyList<ProductSpec> products)
    {
        string[] paragraphs = products.Count == 1
            ? [products[0].Description ?? string.Empty, products[0].Limits ?? string.Empty]
            : [$"{products.Count} products: " + string.Join(", ", products.Select(TitleOf)) + "."];
        return new OpenApiInfo
        {
            Title = products.Count == 1 ? TitleOf(products[0]) : $"API of {products.Count} products",
            Version = Version,
            Description = DescriptionText.Of([.. paragraphs, SigningScheme.Protocol]),
        };
    }

    private static string TitleOf(ProductSpec product) => product.Title ?? product.Product;

    private static List<OpenApiServer> ServersOf(IReadOnlyList<ProductSpec> products, string? server)
    {
        string[] addresses = server is not null
            ? [server]
            : [.. products.Select(product => product.Endpoint).OfType<string>().Distinct(StringComparer.Ordinal)];
        return [.. addresses.DefaultIfEmpty(SameServer).Select(address => new OpenApiServer { Url = WithoutSlash(address) })];
    }

    /// <summary>Every path begins with a slash, so an address that ends with one would make two.</summary>
    private static string WithoutSlash(string address) =>
        string.Equals(address, SameServer, StringComparison.Ordinal) ? address : address.TrimEnd('/');
}
