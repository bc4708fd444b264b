using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Corpus.Conventions;

/// <summary>Whatever holds a secret, or JSON in which there may be one, has a text of its own.</summary>
public sealed class Records_print_no_secret
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(
            GeneratedTypes.Records.Where(type => GeneratedTypes.PropertiesOf([type]).Any(MayHoldSecrets)),
            type => Assert.False(type.GetMembers("PrintMembers").Single().IsImplicitlyDeclared, type.ToString()));

    private static bool MayHoldSecrets(IPropertySymbol property) =>
        property.Name.Contains("Password", StringComparison.Ordinal)
        || property.Type.ToDisplayString(NullableFlowState.None).TrimEnd('?').EndsWith(".JsonElement", StringComparison.Ordinal);
}
