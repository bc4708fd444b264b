namespace Codegen.Docs;

/// <summary>A file of the docs.</summary>
/// <param name="Path">Where it lies, as diagnostics show it.</param>
/// <param name="Product">The product as published: the name of the folder that the file lies in.</param>
/// <param name="Content">The file's bytes.</param>
public sealed record PageFile(string Path, string Product, ReadOnlyMemory<byte> Content)
{
    /// <summary>The file's name without folders.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}
