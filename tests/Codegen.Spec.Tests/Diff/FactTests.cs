using Codegen.Spec.Diff;
using static Codegen.Spec.Tests.Diff.Diffs;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Diff;

/// <summary>What the docs say of a field beyond its type.</summary>
public class FactTests
{
    private static readonly FieldSpec Plain = Field("Size", Int);

    [Fact]
    public void A_deprecated_field_is_a_warning()
    {
        FieldSpec ended = Plain with { Deprecated = "Use Sizes." };
        Assert.Equal(["CGC0405 Do request Size: deprecated: \"Use Sizes.\""], OfRequest(Plain, ended));
        Assert.Equal(["CGC0405 Do response Size: deprecated: \"Use Sizes.\""], OfReply(Plain with { Required = true }, ended with { Required = true }));
        Assert.Equal(["CGC0407 Do request Size: deprecation removed: \"Use Sizes.\""], OfRequest(ended, Plain));
        Assert.Equal(["CGC0407 Do request Size: deprecation: \"Use Sizes.\" → \"Gone\""], OfRequest(ended, Plain with { Deprecated = "Gone" }));
    }

    [Fact]
    public void What_calls_must_set_gets_no_warning_when_it_is_deprecated()
    {
        FieldSpec needed = Plain with { Required = true };
        FieldSpec list = Field("Size", ListOf(Int));
        Assert.Equal(["CGC0406 Do request Size: deprecation added: \"x\""], OfRequest(needed, needed with { Deprecated = "x" }));
        Assert.Equal(["CGC0406 Do request Zone: deprecation added: \"x\""], OfRequest(Field("Zone"), Field("Zone") with { Deprecated = "x" }));
        Assert.Equal(
            ["CGC0405 Do request Size[]: deprecated: \"x\"", "CGC0206 Do request Size[]: required → optional"],
            OfRequest(list with { Required = true, Deprecated = "x" }, list with { Deprecated = "x" }));
    }

    [Fact]
    public void Values_that_go_break_perhaps_and_values_that_come_do_not()
    {
        Assert.Equal(
            ["CGC0501 Do request Size: value removed: \"2\"", "CGC0502 Do request Size: values added: \"3\", \"4\""],
            OfRequest(With("1", "2"), With("1", "3", "4")));
        Assert.Equal(["CGC0502 Do response Size: value added: \"1\""], OfReply(Plain, With("1")));
    }

    [Fact]
    public void A_list_of_values_that_is_no_longer_there_says_nothing_of_its_values() =>
        Assert.Equal(["CGC0503 Do request Size: values removed: \"1\", \"2\""], OfRequest(With("1", "2"), Plain));

    [Fact]
    public void Values_of_a_text_are_constants_which_code_may_name()
    {
        FieldSpec text = Field("Mode");
        FieldSpec two = text with { Values = new[] { new ValueSpec("a", null), new ValueSpec("b", null) }.ToEquatableArray() };
        FieldSpec one = text with { Values = new[] { new ValueSpec("a", null) }.ToEquatableArray() };

        Assert.Equal(["CGC0515 Do request Mode: value removed: \"b\""], OfRequest(two, one));
        Assert.Equal(["CGC0515 Do response Mode: values removed: \"a\", \"b\""], OfReply(two, text));
        Assert.Equal(["CGC0516 Do request Mode: value added: \"b\""], OfRequest(one, two));
        Assert.Equal(Impact.Breaking, ChangeRules.ConstantsRemoved.Impact);
    }

    [Fact]
    public void The_words_and_the_order_of_values_break_nothing()
    {
        Assert.Equal(
            ["CGC0504 Do request Size: value described otherwise: \"1\""],
            OfRequest(With("1"), Plain with { Values = new[] { new ValueSpec("1", "One") }.ToEquatableArray() }));
        Assert.Equal(["CGC0514 Do request Size: values stand in another order"], OfRequest(With("1", "2"), With("2", "1")));
    }

    [Fact]
    public void Another_default_breaks_perhaps()
    {
        FieldSpec ten = Plain with { Default = "10" };
        Assert.Equal(["CGC0505 Do request Size: default: \"10\" → \"20\""], OfRequest(ten, Plain with { Default = "20" }));
        Assert.Equal(["CGC0506 Do request Size: default added: \"10\""], OfRequest(Plain, ten));
        Assert.Equal(["CGC0506 Do request Size: default removed: \"10\""], OfRequest(ten, Plain));
        Assert.Equal(["CGC0506 Do response Size: default: \"10\" → \"20\""], OfReply(ten, Plain with { Default = "20" }));
    }

    [Fact]
    public void Another_unit_breaks_perhaps()
    {
        FieldSpec gigabytes = Plain with { Unit = "GB" };
        Assert.Equal(["CGC0507 Do response Size: unit: \"GB\" → \"MB\""], OfReply(gigabytes, Plain with { Unit = "MB" }));
        Assert.Equal(["CGC0508 Do request Size: unit added: \"GB\""], OfRequest(Plain, gigabytes));
        Assert.Equal(["CGC0508 Do request Size: unit removed: \"GB\""], OfRequest(gigabytes, Plain));
    }

    [Theory]
    [InlineData(null, null, 1, null, "CGC0509 Do request Size: range added: from 1")]
    [InlineData(1, 10, 2, 10, "CGC0509 Do request Size: range 1 to 10 → 2 to 10")]
    [InlineData(1, 10, 1, 9, "CGC0509 Do request Size: range 1 to 10 → 1 to 9")]
    [InlineData(1, 10, 0, 9, "CGC0509 Do request Size: range 1 to 10 → 0 to 9")]
    [InlineData(1, null, 1, 9, "CGC0509 Do request Size: range from 1 → 1 to 9")]
    [InlineData(1, 10, 0, 11, "CGC0510 Do request Size: range 1 to 10 → 0 to 11")]
    [InlineData(1, 10, 1, null, "CGC0510 Do request Size: range 1 to 10 → from 1")]
    [InlineData(null, 10, null, null, "CGC0510 Do request Size: range removed: to 10")]
    public void Only_a_narrower_range_breaks_perhaps(int? oldLeast, int? oldMost, int? newLeast, int? newMost, string expected) => Assert.Equal(
        [expected],
        OfRequest(Plain with { Minimum = oldLeast, Maximum = oldMost }, Plain with { Minimum = newLeast, Maximum = newMost }));

    [Fact]
    public void A_range_of_a_reply_breaks_nothing() =>
        Assert.Equal(["CGC0510 Do response Size: range added: to 10"], OfReply(Plain, Plain with { Maximum = 10 }));

    [Fact]
    public void Marks()
    {
        Assert.Equal(["CGC0511 Do request Id: marked as base64"], OfRequest(Field("Id"), Field("Id") with { Base64 = true }));
        Assert.Equal(["CGC0209 Do request Id: no longer marked as base64"], OfRequest(Field("Id") with { Base64 = true }, Field("Id")));
        Assert.Equal(["CGC0210 Do request Ids[]: marked as base64"], OfRequest(Field("Ids", ListOf(Text)), Field("Ids", ListOf(Text)) with { Base64 = true }));
        Assert.Equal(["CGC0210 Do request Ids[]: no longer marked as base64"], OfRequest(Field("Ids", ListOf(Text)) with { Base64 = true }, Field("Ids", ListOf(Text))));
        Assert.Equal(["CGC0511 Do request Ids[][]: marked as base64"], OfRequest(Field("Ids", ListOf(ListOf(Text))), Field("Ids", ListOf(ListOf(Text))) with { Base64 = true }));
        Assert.Equal(["CGC0207 Do request Id: type Base64Text → long", "CGC0511 Do request Id: no longer marked as base64"], OfRequest(Field("Id") with { Base64 = true }, Field("Id", Int)));
        Assert.Equal(["CGC0511 Do response Id: no longer marked as base64"], OfReply(Field("Id") with { Base64 = true }, Field("Id")));
        Assert.Equal(["CGC0512 Do request Id: marked as secret"], OfRequest(Field("Id"), Field("Id") with { Secret = true }));
    }

    [Fact]
    public void Words_break_nothing() => Assert.Equal(
        ["CGC0513 Do request Size: description: \"The size\" → \"A size\""],
        OfRequest(Plain with { Description = "The size" }, Plain with { Description = "A  size\n" }));

    [Fact]
    public void The_order_of_fields_breaks_nothing() => Assert.Equal(
        ["CGC0514 Do request: fields stand in another order"],
        OfRequest([Field("A"), Field("B")], [Field("B"), Field("A")]));

    private static FieldSpec With(params string[] values) =>
        Plain with { Values = values.Select(value => new ValueSpec(value)).ToEquatableArray() };
}
