using Codegen.Spec.Naming;

namespace Codegen.Generator.Naming;

/// <summary>Names the namespaces of products.</summary>
internal static class NamespaceNames
{
    /// <summary>The namespace of a product.</summary>
    /// <param name="baseNamespace">The namespace in which it lies, as somebody wrote it; empty for none.</param>
    /// <param name="product">The product as published.</param>
    /// <returns>The namespace as it is written.</returns>
    public static string Of(string baseNamespace, string product) => string.Join(
        ".",
        baseNamespace
            .Split('.')
            .Where(part => part.Trim().Length > 0)
            .Select(CSharpIdentifier.From)
            .Append(GeneratedNames.Product(product))
            .Select(Keywords.EscapeMember));
}
