using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Corpus.Conventions;

/// <summary>A constructor with parameters breaks its callers with every field that is added.</summary>
public sealed class Records_have_no_constructor_but_the_one_without_parameters
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(
            GeneratedTypes.Records.SelectMany(type => type.InstanceConstructors).Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public),
            constructor => Assert.Empty(constructor.Parameters));
}
