using Codegen.Spec.Diff;
using static Codegen.Spec.Tests.Diff.Diffs;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Diff;

/// <summary>Methods that an action has by several of its fields together: their calls can break where no field does.</summary>
public class MethodTests
{
    private static readonly FieldSpec Plan = Field("PlanId", required: true);
    private static readonly FieldSpec Task = Field("TaskId", required: true);
    private static readonly FieldSpec Size = Field("Size", Int, required: true);

    [Fact]
    public void Required_parameters_that_change_places_break_calls_that_give_them_by_place() => Assert.Equal(
        ["CGC0108 Do: DoAsync(string PlanId, string TaskId) → DoAsync(string TaskId, string PlanId)", "CGC0514 Do request: fields stand in another order"],
        OfRequest([Plan, Task], [Task, Plan]));

    [Fact]
    public void A_parameter_that_became_optional_breaks_calls_that_give_it_by_place()
    {
        Assert.Equal(
            ["CGC0108 Do: DoAsync(string PlanId, long Size) → DoAsync(string PlanId)", "CGC0211 Do request Size: required → optional"],
            OfRequest([Plan, Size], [Plan, Size with { Required = false }]));
        Assert.Equal(["CGC0108 Do: DoAsync(long Size) is gone", "CGC0211 Do request Size: required → optional"], OfRequest(Size, Size with { Required = false }));
        Assert.Equal(Impact.Breaking, ChangeRules.ShortcutChanged.Impact);
    }

    [Fact]
    public void Where_a_parameter_breaks_every_call_the_method_is_not_told_again()
    {
        Assert.Equal(["CGC0202 Do request Size: added (required long)"], OfRequest([Plan], [Size, Plan]));
        Assert.Equal(["CGC0205 Do request Size: optional → required"], OfRequest([Plan, Size with { Required = false }], [Plan, Size]));
        Assert.Equal(["CGC0201 Do request Size: removed (long)"], OfRequest([Plan, Size], [Plan]));
        Assert.Equal(["CGC0208 Do request Size: type long → double"], OfRequest(Size, Size with { Type = Float }));
    }

    [Fact]
    public void What_has_no_such_method_loses_none()
    {
        FieldSpec[] five = [.. "ABCDE".Select(letter => Field(letter.ToString(), required: true))];
        Assert.Equal(["CGC0211 Do request E: required → optional"], OfRequest(five, [.. five[..4], five[4] with { Required = false }]));
        Assert.Equal(["CGC0514 Do request: fields stand in another order"], OfRequest([Plan, Field("Zone", required: true)], [Field("Zone", required: true), Plan]));
        Assert.Equal(["CGC0514 Do request: fields stand in another order"], OfRequest([Plan, Field("A"), Field("B")], [Plan, Field("B"), Field("A")]));
    }

    [Fact]
    public void A_second_list_takes_the_pages_away()
    {
        MessageSpec request = Message([Field("Offset", Int), Field("Limit", Int)]);
        FieldSpec list = Field("Ids", ListOf(Text));

        Assert.Equal(
            [
                "CGC0109 ListThings: ListThingsPagesAsync and ListThingsItemsAsync are gone: the reply has several lists, and the docs do not say which one the pages are of",
                "CGC0302 ListThings response Tags[]: added (optional IReadOnlyList<string>)",
            ],
            Of(Action("ListThings", request, Message([list])), Action("ListThings", request, Message([list, Field("Tags", ListOf(Text))]))));
        Assert.Equal(
            ["CGC0302 AddThings response Tags[]: added (optional IReadOnlyList<string>)"],
            Of(Action("AddThings", request, Message([list])), Action("AddThings", request, Message([list, Field("Tags", ListOf(Text))]))));
        Assert.Equal(
            ["CGC0201 ListThings request Offset: removed (long)"],
            Of(Action("ListThings", request, Message([list])), Action("ListThings", Message([Field("Limit", Int)]), Message([list]))));
        Assert.Equal(Impact.Breaking, ChangeRules.PagingChanged.Impact);
    }

    [Theory]
    [InlineData("ListThingsPages")]
    [InlineData("ListThingsItems")]
    public void An_action_of_their_name_takes_the_pages_away(string added)
    {
        ActionSpec paged = Action("ListThings", Message([Field("Offset", Int), Field("Limit", Int)]), Message([Field("Ids", ListOf(Text))]));

        Assert.Equal(
            [
                $"CGC0102 {added}: added",
                $"CGC0109 ListThings: ListThingsPagesAsync and ListThingsItemsAsync are gone: the new action {added} has the name of one of them",
            ],
            Lines(Diffs.Of(Product(paged), Product(paged, Action(added)))).Order(StringComparer.Ordinal));
        Assert.Single(Diffs.Of(Product(paged), Product(paged, Action("ListThingsPage"))));
    }
}
