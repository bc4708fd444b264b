using Codegen.Spec;

namespace Codegen.Files;

/// <summary>A spec as it is to be in its folder, beside what is there now.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Product">What the spec says.</param>
/// <param name="Previous">What the file there says; <see langword="null"/> when there is none.</param>
/// <param name="Content">The spec's bytes.</param>
/// <param name="IsCurrent">Whether the file there has this content already, whatever its line ends.</param>
public sealed record SpecFile(string Name, ProductSpec Product, ProductSpec? Previous, byte[] Content, bool IsCurrent);
