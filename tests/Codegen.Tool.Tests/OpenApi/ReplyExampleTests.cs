using Codegen.Spec;

namespace Codegen.Tool.Tests.OpenApi;

/// <summary>Examples of replies that are written by hand, and read as what they can be read as.</summary>
public sealed class ReplyExampleTests
{
    [Theory]
    [InlineData("""{"RetCode":0,"Data":{"Id":"a","Id":"b"}}""", """{"RetCode":0,"Action":"GetThingResponse","Data":{"Id":"b"}}""")]
    [InlineData("""{"RetCode":1,"RetCode":0,"Data":{"Id":"b"}}""", """{"RetCode":0,"Action":"GetThingResponse","Data":{"Id":"b"}}""")]
    [InlineData("""{"Raw":{"In":1,"In":[{"A":1,"A":2.50}]}}""", """{"RetCode":0,"Action":"GetThingResponse","Raw":{"In":[{"A":2.50}]}}""")]
    public void Of_a_name_that_an_object_has_twice_the_last_is_shown(string shown, string example) => Assert.Equal(example, ExampleOf(shown));

    [Theory]
    [InlineData("""{"Data":{"Id":"\ud800"}}""")]
    [InlineData("""{"Data":{"\ud800":1}}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("no JSON")]
    public void What_is_no_object_that_can_be_read_is_no_example(string shown) => Assert.Equal("nothing", ExampleOf(shown));

    private static string ExampleOf(string shown)
    {
        var action = new ActionSpec
        {
            Name = "GetThing",
            Response = new MessageSpec
            {
                Fields = new(
                [
                    new FieldSpec { Name = "Data", Type = TypeSpec.ForModel("Thing") },
                    new FieldSpec { Name = "Raw", Type = TypeSpec.Of(TypeKind.Object) },
                ]),
                Models = new([new ModelSpec { Name = "Thing", TypeName = "Thing", Fields = new([new FieldSpec { Name = "Id", Type = TypeSpec.Of(TypeKind.String) }]) }]),
            },
            Examples = new ExampleSpec(null, shown),
        };
        return Documents.Of(new ProductSpec { Product = "thing-api", Actions = new([action]) })
            .Operation("GetThing")["responses"]!["200"]!["content"]!["application/json"]!["example"].Text();
    }
}
