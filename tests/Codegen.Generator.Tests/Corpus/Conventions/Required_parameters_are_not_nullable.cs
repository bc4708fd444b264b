using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Corpus.Conventions;

public sealed class Required_parameters_are_not_nullable
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(
            GeneratedTypes.PropertiesOf(GeneratedTypes.Parameters).Where(property => property.IsRequired),
            property => Assert.NotEqual(NullableAnnotation.Annotated, property.NullableAnnotation));
}
