namespace Codegen.Generator.Tests.Corpus.Conventions;

/// <summary>A test of a user makes a reply with the fields that it is about.</summary>
public sealed class Replies_require_nothing_to_be_set
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(GeneratedTypes.PropertiesOf(GeneratedTypes.Replies), property => Assert.False(property.IsRequired, property.ToString()));
}
