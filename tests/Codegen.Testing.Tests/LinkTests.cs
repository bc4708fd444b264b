using Codegen.Spec.Json;
using Codegen.Testing.State;

namespace Codegen.Testing.Tests;

/// <summary>Which actions belong together, by their names and ids alone.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("CreateThing", ResourceVerb.Create, "thing")]
    [InlineData("DescribeThings", ResourceVerb.List, "thing")]
    [InlineData("GetThingList", ResourceVerb.List, "thing")]
    [InlineData("ListThingInfos", ResourceVerb.List, "thing")]
    [InlineData("TerminateThing", ResourceVerb.Delete, "thing")]
    [InlineData("SetThing", ResourceVerb.Change, "thing")]
    internal void A_name_is_a_verb_and_a_noun(string action, ResourceVerb verb, string noun) => Assert.Equal((verb, noun), ResourceVerbs.Split(action));

    [Theory]
    [InlineData("Getaway")]
    [InlineData("Create")]
    [InlineData("RebootThing")]
    public void Or_it_is_not(string action) => Assert.Null(ResourceVerbs.Split(action));

    [Theory]
    [InlineData("CreateThing>ThingId", "DescribeThing<ThingId", "DeleteThing(ThingId", "CDL")]
    [InlineData("CreateThing>ThingIds", "DescribeThing<ThingId", "DeleteThing(ThingIds", "CDL")]
    [InlineData("CreateCustomThing>ThingId", "DescribeThing<ThingId", "TerminateCustomThing(ThingId", "CDL")]
    [InlineData("CreateThing>Id", "DescribeThing<Id", "DeleteThing(Id", "CDL")]
    [InlineData("CreateThing>ThingId", "DescribeThing<ThingId", "DeleteThing(Name", "CL")]

    // A list of something else that mentions the id is no list of the thing, and its deletion is not the thing's.
    [InlineData("CreateThing>ThingId", "DescribeDisk<ThingId", "DeleteThing(ThingId", "")]
    [InlineData("CreateThing>ThingId", "DescribeThing<ThingId", "DeleteThingDisk(ThingId", "CL")]
    [InlineData("CreateThing>Name", "DescribeThing<Name", "DeleteThing(Name", "")]
    public void Actions_of_one_noun_and_one_id(string create, string list, string delete, string roles)
    {
        var product = SpecReader.Read(System.Text.Encoding.UTF8.GetBytes($$"""
            {
              "codegenSpec": 1, "product": "thing-api", "actions": [
                { "name": "{{create.Split('>')[0]}}", "response": { "fields": [{ "name": "{{create.Split('>')[1]}}", "type": "{{(create.EndsWith('s') ? "string[]" : "string")}}" }] } },
                { "name": "{{delete.Split('(')[0]}}", "request": { "fields": [{ "name": "{{delete.Split('(')[1]}}", "type": "string" }] } },
                {
                  "name": "{{list.Split('<')[0]}}",
                  "response": {
                    "fields": [{ "name": "Set", "type": "#Item[]" }],
                    "models": [{ "name": "Item", "typeName": "Item", "fields": [{ "name": "{{list.Split('<')[1]}}", "type": "string" }] }]
                  }
                }
              ]
            }
            """)).Product!;
        var found = ResourceLinks.Of(product.Actions.Select(action => new Checking.KnownAction(product, action, seed: 0)), seed: 0)
            .Select(role => role.Value switch { CreateRole => 'C', DeleteRole => 'D', ListRole => 'L', _ => '?' })
            .Order();
        Assert.Equal(roles, string.Concat(found));
    }
}
