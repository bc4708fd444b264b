namespace Codegen.Generator.Tests.Corpus.Conventions;

public sealed class Properties_are_set_while_a_record_is_made_and_never_later
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(GeneratedTypes.PropertiesOf(GeneratedTypes.Records), property => Assert.True(property.SetMethod is { IsInitOnly: true }, property.ToString()));
}
