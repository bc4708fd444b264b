using static Codegen.Spec.Tests.Diff.Diffs;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Diff;

/// <summary>What callers read: never null where the docs promise a scalar, nullable where they don't; lists never, objects always.</summary>
public class ReplyTests
{
    [Fact]
    public void A_property_that_makes_way_for_another_breaks() => Assert.Equal(
        ["CGC0408 Do response Plan-Id: called Plan_Id_ in C# now, not Plan_Id", "CGC0302 Do response Plan_Id: added (optional string)"],
        OfReply([Field("RetCode", Int), Field("Plan-Id")], [Field("RetCode", Int), Field("Plan_Id"), Field("Plan-Id")]));

    [Fact]
    public void A_removed_field_breaks() => Assert.Equal(["CGC0301 Do response Size: removed (long)"], OfReply([Field("Size", Int)], []));

    [Fact]
    public void A_new_field_does_not_break() =>
        Assert.Equal(["CGC0302 Do response Size: added (required long)"], OfReply([], [Field("Size", Int, required: true)]));

    [Fact]
    public void A_text_that_may_be_missing_is_a_nullable_warning()
    {
        Assert.Equal(["CGC0303 Do response Id: required → optional"], OfReply(Field("Id", required: true), Field("Id")));
        Assert.Equal(["CGC0305 Do response Id: optional → required"], OfReply(Field("Id"), Field("Id", required: true)));
    }

    [Theory]
    [InlineData(TypeKind.Int)]
    [InlineData(TypeKind.Float)]
    [InlineData(TypeKind.Bool)]
    public void A_value_type_that_changes_its_nullability_breaks_either_way(TypeKind kind)
    {
        var type = new TypeSpec(kind);
        Assert.Equal(["CGC0304 Do response Size: required → optional"], OfReply(Field("Size", type, required: true), Field("Size", type)));
        Assert.Equal(["CGC0306 Do response Size: optional → required"], OfReply(Field("Size", type), Field("Size", type, required: true)));
    }

    [Fact]
    public void Lists_and_objects_are_the_same_in_CSharp_whether_required_or_not()
    {
        foreach (TypeSpec type in new[] { ListOf(Int), ListOf(Text), AnyJson })
        {
            Assert.StartsWith("CGC0307", Assert.Single(OfReply(Field("Size", type, required: true), Field("Size", type))), StringComparison.Ordinal);
            Assert.StartsWith("CGC0307", Assert.Single(OfReply(Field("Size", type), Field("Size", type, required: true))), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Another_type_breaks()
    {
        Assert.Equal(["CGC0308 Do response Size: type long → string"], OfReply(Field("Size", Int), Field("Size")));
        Assert.Equal(["CGC0308 Do response Size: type long → double"], OfReply(Field("Size", Int), Field("Size", Float)));
        Assert.Equal(
            ["CGC0308 Do response Size[]: type JsonElement → IReadOnlyList<JsonElement>"], OfReply(Field("Size", AnyJson), Field("Size", ListOf(AnyJson))));
    }

    [Fact]
    public void An_object_that_got_fields_is_another_type() => Assert.Equal(
        ["CGC0308 Do response Data: type JsonElement → Data"],
        Of(Action("Do", response: Message([Field("Data", AnyJson)])), Replying("Do", "Data", "Id")));

    [Fact]
    public void An_object_that_lost_its_fields_is_another_type_and_its_own_is_gone() => Assert.Equal(
        ["CGC0308 Do response Data: type Data → JsonElement; with it the type Data"],
        Of(Replying("Do", "Data", "Id"), Action("Do", response: Message([Field("Data", AnyJson)]))));
}
