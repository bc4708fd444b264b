using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Corpus.Conventions;

public sealed class Every_public_member_is_documented
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(
            GeneratedTypes.All.SelectMany(type => type.GetMembers().Prepend(type)).Where(IsForReaders),
            symbol => Assert.NotEmpty(symbol.GetDocumentationCommentXml() ?? string.Empty));

    private static bool IsForReaders(ISymbol symbol) =>
        symbol is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and not IMethodSymbol { AssociatedSymbol: not null };
}
