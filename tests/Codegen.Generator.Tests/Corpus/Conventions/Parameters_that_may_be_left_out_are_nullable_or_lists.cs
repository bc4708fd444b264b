using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Corpus.Conventions;

public sealed class Parameters_that_may_be_left_out_are_nullable_or_lists
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(
            GeneratedTypes.PropertiesOf(GeneratedTypes.Parameters).Where(property => !property.IsRequired),
            property => Assert.True(property.NullableAnnotation == NullableAnnotation.Annotated || GeneratedTypes.IsList(property), property.ToString()));
}
