namespace Codegen.Generator.Tests.Corpus.Conventions;

public sealed class Types_are_sealed_or_static_or_interfaces
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(GeneratedTypes.All, type => Assert.True(type.IsSealed || type.IsStatic || type.TypeKind == Microsoft.CodeAnalysis.TypeKind.Interface, type.ToString()));
}
