using Codegen.Spec.Naming;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Corpus.Conventions;

/// <summary>Users find in code what they read in the docs.</summary>
public sealed class Every_action_is_called_by_its_documented_name
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.Equal(
            CorpusSpecs.Get().SelectMany(product => product.Actions).Select(action => GeneratedNames.Action(action) + "Async").Order(StringComparer.Ordinal),
            GeneratedTypes.Clients
                .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
                .Where(method => method.ReturnType.Name is nameof(Task))
                .Select(method => method.Name)
                .Order(StringComparer.Ordinal));
}
