namespace Codegen.Generator.Tests.Corpus.Conventions;

public sealed class Numbers_are_long_or_double
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.DoesNotContain(
            GeneratedTypes.PropertiesOf(GeneratedTypes.Records).Select(property => property.Type.ToString()!.TrimEnd('?')),
            type => type is "int" or "uint" or "short" or "ulong" or "float" or "decimal");
}
