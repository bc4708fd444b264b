using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Corpus.Conventions;

public sealed class Every_call_can_be_cancelled
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(
            GeneratedTypes.All.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()).Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal)),
            method => Assert.True(method.Parameters[^1] is { Name: "cancellationToken", IsOptional: true }, method.ToString()));
}
