using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Corpus.Conventions;

public sealed class Records_have_public_fields_of_no_kind
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(
            GeneratedTypes.Records.SelectMany(type => type.GetMembers().OfType<IFieldSymbol>()),
            field => Assert.Equal(Accessibility.Private, field.DeclaredAccessibility));
}
