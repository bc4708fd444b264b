using Codegen.Generator.Tests.Support;
using Codegen.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Generator.Tests.Corpus;

/// <summary>What every generated type keeps to, stated over the types of all real products.</summary>
public sealed class Conventions
{
    private static readonly Lazy<IReadOnlyList<INamedTypeSymbol>> AllTypes = new(() =>
    [
        .. TypesIn(Project.Compile(
            Project.Sources(Project.Run(CorpusSpecs.Get().Select(product => SpecText.Of(product, $"/specs/{product.Product}.json")))),
            LanguageVersion.CSharp12).Assembly.GlobalNamespace),
    ]);

    private static IEnumerable<INamedTypeSymbol> Types
    {
        get
        {
            CorpusSpecs.Get();
            return AllTypes.Value;
        }
    }

    private static IEnumerable<INamedTypeSymbol> Records => Types.Where(type => type.IsRecord);

    private static IEnumerable<IPropertySymbol> Properties =>
        Records.SelectMany(type => type.GetMembers().OfType<IPropertySymbol>()).Where(property => property.DeclaredAccessibility == Accessibility.Public);

    [SkippableFact]
    public void Types_are_sealed_or_static_or_interfaces() => Assert.All(Types, type => Assert.True(type.IsSealed || type.IsStatic || type.IsAbstract));

    [SkippableFact]
    public void Records_have_no_constructor_but_the_one_without_parameters() => Assert.All(
        Records.SelectMany(type => type.InstanceConstructors).Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public),
        constructor => Assert.Empty(constructor.Parameters));

    [SkippableFact]
    public void Properties_can_be_set_while_a_record_is_made_and_never_later() =>
        Assert.All(Properties, property => Assert.True(property.SetMethod is { IsInitOnly: true }, property.ToString()));

    [SkippableFact]
    public void Responses_require_nothing_to_be_set() => Assert.All(
        Properties.Where(property => Implements(property.ContainingType, nameof(IResponseObject<ApiResponse>))),
        property => Assert.False(property.IsRequired, property.ToString()));

    [SkippableFact]
    public void Lists_are_read_only_and_never_null() => Assert.All(
        Properties.Where(property => property.Type is INamedTypeSymbol { Arity: 1, Name: not nameof(Nullable) }),
        property => Assert.Equal(("IReadOnlyList", NullableAnnotation.NotAnnotated), (property.Type.Name, property.NullableAnnotation)));

    [SkippableFact]
    public void Optional_parameters_are_nullable_or_lists() => Assert.All(
        Properties.Where(property => Implements(property.ContainingType, nameof(IRequestObject)) && !property.IsRequired),
        property => Assert.True(
            property.NullableAnnotation == NullableAnnotation.Annotated || string.Equals(property.Type.Name, "IReadOnlyList", StringComparison.Ordinal),
            property.ToString()));

    [SkippableFact]
    public void Region_zone_and_project_are_never_required() => Assert.All(
        Properties.Where(property => property is { Name: "Region" or "Zone" or "ProjectId" } && Implements(property.ContainingType, "IApiRequest")),
        property => Assert.False(property.IsRequired, property.ToString()));

    [SkippableFact]
    public void Every_public_member_is_documented() => Assert.All(
        Types.SelectMany(type => type.GetMembers().Prepend(type))
            .Where(symbol => symbol is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and not IMethodSymbol { AssociatedSymbol: not null }),
        symbol => Assert.NotEmpty(symbol.GetDocumentationCommentXml() ?? string.Empty));

    private static bool Implements(INamedTypeSymbol type, string contract) => type.AllInterfaces.Any(other => string.Equals(other.Name, contract, StringComparison.Ordinal));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));
}
