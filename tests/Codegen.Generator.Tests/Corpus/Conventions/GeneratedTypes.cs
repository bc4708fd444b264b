using Codegen.Runtime;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Corpus.Conventions;

/// <summary>The types that are generated for all real products, for the tests that state what each of them keeps to.</summary>
internal static class GeneratedTypes
{
    private static readonly Lazy<IReadOnlyList<INamedTypeSymbol>> Once = new(() => [.. In(CorpusCode.Get().Oldest.Assembly.GlobalNamespace)]);

    /// <summary>All types, nested ones among them; the test is skipped where there are no pages.</summary>
    public static IReadOnlyList<INamedTypeSymbol> All => Once.Value;

    /// <summary>Requests, responses and the objects in them.</summary>
    public static IEnumerable<INamedTypeSymbol> Records => All.Where(type => type.IsRecord);

    /// <summary>Records that are sent.</summary>
    public static IEnumerable<INamedTypeSymbol> Parameters => Records.Where(type => Implements(type, nameof(IRequestObject)));

    /// <summary>Records that are read.</summary>
    public static IEnumerable<INamedTypeSymbol> Replies => Records.Where(type => Implements(type, nameof(IResponseObject<ApiResponse>)));

    /// <summary>What calls the actions.</summary>
    public static IEnumerable<INamedTypeSymbol> Clients => All.Where(type => type is { TypeKind: Microsoft.CodeAnalysis.TypeKind.Class, IsRecord: false, IsStatic: false });

    /// <summary>The public properties of records.</summary>
    /// <param name="records">The records.</param>
    public static IEnumerable<IPropertySymbol> PropertiesOf(IEnumerable<INamedTypeSymbol> records) => records
        .SelectMany(type => type.GetMembers().OfType<IPropertySymbol>())
        .Where(property => property.DeclaredAccessibility == Accessibility.Public);

    /// <summary>Whether a property is a list.</summary>
    /// <param name="property">The property.</param>
    public static bool IsList(IPropertySymbol property) => property.Type is INamedTypeSymbol { Name: "IReadOnlyList", Arity: 1 };

    private static bool Implements(INamedTypeSymbol type, string contract) =>
        type.AllInterfaces.Any(other => string.Equals(other.Name, contract, StringComparison.Ordinal));

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamedTypeSymbol type => In(type).Prepend(type),
        INamespaceSymbol space => In(space),
        _ => [],
    });
}
