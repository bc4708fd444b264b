namespace Codegen.Generator.Tests.Corpus.Conventions;

/// <summary>Whatever holds a secret prints itself with three asterisks in its place.</summary>
public sealed class Records_print_no_secret
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(
            GeneratedTypes.Records.Where(type => GeneratedTypes.PropertiesOf([type]).Any(property => property.Name.Contains("Password", StringComparison.Ordinal))),
            type => Assert.False(type.GetMembers("PrintMembers").Single().IsImplicitlyDeclared, type.ToString()));
}
