using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Corpus.Conventions;

/// <summary>The client's options can supply them.</summary>
public sealed class Region_zone_and_project_are_never_required_of_a_call
{
    [SkippableFact]
    public void In_all_products() =>
        Assert.All(
            GeneratedTypes.PropertiesOf(GeneratedTypes.Parameters.Where(type => type.AllInterfaces.Any(contract => contract.Name is "IApiRequest")))
                .Where(property => property is { Name: "Region" or "Zone" or "ProjectId", Type.SpecialType: SpecialType.System_String }),
            property => Assert.False(property.IsRequired, property.ToString()));
}
