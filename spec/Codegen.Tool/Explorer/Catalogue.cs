using System.Text.Json;
using System.Text.Json.Serialization;
using Codegen.Spec;
using Codegen.Tool.OpenApi;
using Codegen.Tool.Serving;

namespace Codegen.Tool.Explorer;

/// <summary>What the page searches: the names and descriptions of all actions, without their parameters.</summary>
internal static partial class Catalogue
{
    /// <summary>Writes the catalogue.</summary>
    /// <param name="served">What is served.</param>
    /// <returns>JSON.</returns>
    public static byte[] Write(ServedSpecs served) => JsonSerializer.SerializeToUtf8Bytes(
        new Contents(
            [.. served.Products.Select(product => new Product(product.Product, product.Title, product.Description, [.. product.Actions.Select(Of)]))],
            served is { PublicKey: { } publicKey, PrivateKey: { } privateKey } ? new KeyPair(publicKey, privateKey) : null),
        CatalogueJson.Default.Contents);

    private static Action Of(ActionSpec action) =>
        new(action.Name, action.Title, action.Description, action.Group, action.Deprecated, Extensions.RetryClassOf(action));

    internal sealed record Contents(IReadOnlyList<Product> Products, KeyPair? Keys);

    internal sealed record Product(string Id, string? Title, string? Description, IReadOnlyList<Action> Actions);

    internal sealed record Action(string Name, string? Title, string? Description, string? Group, string? Deprecated, string Retry);

    internal sealed record KeyPair(string PublicKey, string PrivateKey);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Contents))]
    private sealed partial class CatalogueJson : JsonSerializerContext;
}
