namespace Codegen.Generator.Tests.Corpus.Conventions;

/// <summary>Files, and languages that do not tell case apart, hold all of a product.</summary>
public sealed class Names_differ_by_more_than_case
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(
            GeneratedTypes.All.Where(type => type.ContainingType is null).GroupBy(type => type.ToString()!, StringComparer.OrdinalIgnoreCase),
            same => Assert.Single(same));
}
