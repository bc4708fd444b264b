using static Codegen.Spec.Tests.Diff.Diffs;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Diff;

/// <summary>What callers set: properties that are 'required' where the docs say so, and nullable where they don't.</summary>
public class RequestTests
{
    [Fact]
    public void A_removed_parameter_breaks() =>
        Assert.Equal(["CGC0201 Do request Size[]: removed (IReadOnlyList<long>)"], OfRequest([Field("Size", ListOf(Int), required: true)], []));

    [Fact]
    public void With_a_parameter_go_the_types_of_its_models_where_they_had_any()
    {
        static ActionSpec Of(int depth) => Action("Do", Message([Field("Disk", TypeSpec.ForModel("Disk", depth))], Model("Disk", Field("Size", Int))));

        Assert.Equal(["CGC0201 Do request Disk: removed (Disk: Size); with it the type Disk"], Diffs.Of(Of(0), Action("Do")));
        Assert.Equal(["CGC0201 Do request Disk[][]: removed (JsonElement: Size)"], Diffs.Of(Of(2), Action("Do")));
    }

    [Fact]
    public void A_parameter_in_another_spelling_is_pointed_out() => Assert.Equal(
        ["CGC0201 Do request host_id: removed (string); perhaps it is spelled HostId now", "CGC0204 Do request HostId: added (optional string)"],
        OfRequest([Field("host_id")], [Field("HostId")]));

    [Fact]
    public void A_property_that_makes_way_for_another_breaks()
    {
        Assert.Equal(
            ["CGC0408 Do request Plan-Id: called Plan_Id_ in C# now, not Plan_Id", "CGC0204 Do request Plan_Id: added (optional string)"],
            OfRequest([Field("Plan-Id")], [Field("Plan_Id"), Field("Plan-Id")]));
        Assert.Equal(["CGC0204 Do request Plan_Id: added (optional string)"], OfRequest([Field("Plan-Id")], [Field("Plan-Id"), Field("Plan_Id")]));
        Assert.Equal(["CGC0201 Do request Plan_Id: removed (string)"], OfRequest([Field("Plan-Id"), Field("Plan_Id")], [Field("Plan-Id")]));
        Assert.Equal(
            ["CGC0201 Do request Plan-Id: removed (string)", "CGC0408 Do request Plan_Id: called Plan_Id in C# now, not Plan_Id_"],
            OfRequest([Field("Plan-Id"), Field("Plan_Id")], [Field("Plan_Id")]));
    }

    [Fact]
    public void Properties_that_change_places_may_change_names()
    {
        Assert.Equal(
            [
                "CGC0408 Do request Plan-Id: called Plan_Id_ in C# now, not Plan_Id",
                "CGC0408 Do request Plan_Id: called Plan_Id in C# now, not Plan_Id_",
                "CGC0514 Do request: fields stand in another order",
            ],
            OfRequest([Field("Plan-Id"), Field("Plan_Id")], [Field("Plan_Id"), Field("Plan-Id")]));
    }

    [Fact]
    public void A_property_of_an_object_makes_way_but_not_of_one_that_is_sent_as_JSON()
    {
        static ActionSpec Of(int depth, params string[] names) =>
            Action("Do", Message([Field("Disk", TypeSpec.ForModel("Disk", depth))], Model("Disk", [.. names.Select(name => Field(name))])));

        Assert.Contains("CGC0408 Do request Disk.Plan-Id: called Plan_Id_ in C# now, not Plan_Id", Diffs.Of(Of(0, "Plan-Id"), Of(0, "Plan_Id", "Plan-Id")));
        Assert.DoesNotContain(Diffs.Of(Of(2, "Plan-Id"), Of(2, "Plan_Id", "Plan-Id")), line => line.Contains("in C#", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_parameter_breaks_when_calls_must_set_it()
    {
        Assert.Equal(["CGC0202 Do request Size: added (required long)"], OfRequest([], [Field("Size", Int, required: true)]));
        Assert.Equal(["CGC0204 Do request Size: added (optional long)"], OfRequest([], [Field("Size", Int)]));
    }

    [Fact]
    public void A_parameter_that_became_required_breaks() =>
        Assert.Equal(["CGC0205 Do request Size: optional → required"], OfRequest(Field("Size", Int), Field("Size", Int, required: true)));

    [Fact]
    public void A_parameter_that_became_optional_breaks_at_most_what_reads_it_back()
    {
        Assert.Equal(
            ["CGC0211 Do request Disk.Size: required → optional"],
            Of(
                Action("Do", Message([Field("Disk", TypeSpec.ForModel("Disk"))], Model("Disk", Field("Size", Int, required: true)))),
                Action("Do", Message([Field("Disk", TypeSpec.ForModel("Disk"))], Model("Disk", Field("Size", Int))))));
        Assert.Equal(["CGC0206 Do request Size[]: required → optional"], OfRequest(Field("Size", ListOf(Int), required: true), Field("Size", ListOf(Int))));
        Assert.Equal(["CGC0206 Do request Zone: required → optional"], OfRequest(Field("Zone", required: true), Field("Zone")));
    }

    [Theory]
    [InlineData("Region")]
    [InlineData("Zone")]
    [InlineData("ProjectId")]
    public void What_the_options_of_the_client_supply_breaks_only_perhaps(string name)
    {
        Assert.Equal([$"CGC0203 Do request {name}: optional → required"], OfRequest(Field(name), Field(name, required: true)));
        Assert.Equal([$"CGC0203 Do request {name}: added (required string)"], OfRequest([], [Field(name, required: true)]));
    }

    [Fact]
    public void The_options_of_the_client_supply_texts_of_the_request_itself_and_nothing_else()
    {
        Assert.Equal(["CGC0202 Do request Zone[]: added (required IReadOnlyList<string>)"], OfRequest([], [Field("Zone", ListOf(Text), required: true)]));
        Assert.Equal(
            ["CGC0205 Do request Disk.Zone: optional → required"],
            Of(
                Action("Do", Message([Field("Disk", TypeSpec.ForModel("Disk"))], Model("Disk", Field("Zone")))),
                Action("Do", Message([Field("Disk", TypeSpec.ForModel("Disk"))], Model("Disk", Field("Zone", required: true))))));
    }

    [Fact]
    public void Another_type_breaks()
    {
        Assert.Equal(["CGC0207 Do request Size: type string → long"], OfRequest(Field("Size"), Field("Size", Int)));
        Assert.Equal(["CGC0207 Do request Size[]: type string → IReadOnlyList<string>"], OfRequest(Field("Size"), Field("Size", ListOf(Text))));
        Assert.Equal(["CGC0207 Do request Size: type double → long"], OfRequest(Field("Size", Float), Field("Size", Int)));
        Assert.Equal(
            ["CGC0207 Do request Size[]: type IReadOnlyList<long> → IReadOnlyList<double>"],
            OfRequest(Field("Size", ListOf(Int)), Field("Size", ListOf(Float))));
        Assert.Equal(
            ["CGC0207 Do request Size: type IReadOnlyList<IReadOnlyList<JsonElement>> → JsonElement"],
            OfRequest(Field("Size", ListOf(ListOf(AnyJson))), Field("Size", AnyJson)));
    }

    [Fact]
    public void A_whole_number_that_became_a_floating_one_breaks_only_perhaps() =>
        Assert.Equal(["CGC0208 Do request Size: type long → double"], OfRequest(Field("Size", Int), Field("Size", Float)));

    [Fact]
    public void Required_fields_inside_a_new_optional_object_break_nothing() => Assert.Equal(
        ["CGC0204 Do request Disk: added (optional Disk: Size, Type)"],
        Of(
            Action("Do"),
            Action("Do", Message([Field("Disk", TypeSpec.ForModel("Disk"))], Model("Disk", Field("Size", Int, required: true), Field("Type"))))));
}
