using Codegen.Spec;

namespace Codegen.Tool.Serving;

/// <summary>What is served, for pages that show it.</summary>
/// <param name="Products">The specs.</param>
/// <param name="PublicKey">The public key of the documented pair, when that is what is accepted; pairs that a user gave are handed to no page.</param>
/// <param name="PrivateKey">The private key of the same pair.</param>
internal sealed record ServedSpecs(IReadOnlyList<ProductSpec> Products, string? PublicKey, string? PrivateKey);
