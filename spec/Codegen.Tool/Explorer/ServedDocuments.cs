using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Net;
using System.Text;
using Codegen.Spec;
using Codegen.Tool.OpenApi;

namespace Codegen.Tool.Explorer;

/// <summary>The products as OpenAPI documents, each made when it is first asked for.</summary>
/// <param name="products">The products.</param>
internal sealed class ServedDocuments(IReadOnlyList<ProductSpec> products)
{
    /// <summary>Calls go to the server that the document came from.</summary>
    private const string Server = "/";

    private readonly FrozenDictionary<string, ProductSpec> _products = products.ToFrozenDictionary(product => product.Product, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<byte[]>> _documents = new(StringComparer.Ordinal);

    /// <summary>A page that lists the documents.</summary>
    public byte[] Contents { get; } = Encoding.UTF8.GetBytes(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>OpenAPI documents</title><h1>OpenAPI documents</h1><ul>"
        + string.Concat(products.Select(product => $"<li><a href=\"/openapi/{Uri.EscapeDataString(product.Product)}.json\">{WebUtility.HtmlEncode(product.Title ?? product.Product)}</a></li>"))
        + "</ul></html>");

    /// <summary>The document of a product.</summary>
    /// <param name="product">The product as published.</param>
    /// <returns>JSON, or <see langword="null"/> when there is no such product.</returns>
    public byte[]? Of(string product) => _products.TryGetValue(product, out ProductSpec? spec)
        ? _documents.GetOrAdd(product, _ => new Lazy<byte[]>(() => DocumentFile.Write(DocumentBuilder.Build([spec], Server)))).Value
        : null;
}
