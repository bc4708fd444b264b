using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Corpus.Conventions;

public sealed class Lists_are_read_only_and_never_null
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(
            GeneratedTypes.PropertiesOf(GeneratedTypes.Records).Where(property => property.Type is INamedTypeSymbol { Arity: 1, Name: not nameof(Nullable) } or IArrayTypeSymbol),
            property => Assert.True(GeneratedTypes.IsList(property) && property.NullableAnnotation == NullableAnnotation.NotAnnotated, property.ToString()));
}
