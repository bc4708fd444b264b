using Codegen.Spec.Diff;
using Codegen.Spec.Naming;
using static Codegen.Spec.Tests.Diff.Diffs;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Diff;

/// <summary>Models become types that callers name and that several actions share.</summary>
public class ModelTests
{
    [Fact]
    public void A_change_of_a_shared_type_is_one_change_with_all_its_places()
    {
        ProductSpec old = Product([.. Enumerable.Range(1, 12).Select(i => Replying($"Get{i:00}", "Data", "Id", "Name"))]);
        ProductSpec @new = Product([.. Enumerable.Range(1, 12).Select(i => Replying($"Get{i:00}", "Data", "Id"))]);

        Change change = Assert.Single(Of(old, @new));

        Assert.Equal(("CGC0301", "Data", "Name", 12), (change.Rule.Id, change.Owner, change.Member, change.Places.Count));
        Assert.Equal("Get01 response Data.Name", change.Places[0].ToString());
        Assert.Equal("Get12 response Data.Name", change.Places[11].ToString());
    }

    [Fact]
    public void Constants_of_a_shared_type_are_those_that_any_of_its_actions_lists()
    {
        static ActionSpec Get(string action, params string[] kinds) => Action(action, response: Message(
            [Field("Disk", TypeSpec.ForModel("Disk"))],
            Model("Disk", Field("Kind") with { Values = kinds.Select(kind => new ValueSpec(kind)).ToEquatableArray() })));

        ProductSpec old = Product(Get("GetA", "SSD", "HDD"), Get("GetB", "SSD"));

        Assert.Equal(["CGC0517 GetA response Disk.Kind: value removed: \"SSD\"", "CGC0515 GetA response Disk.Kind: value removed: \"HDD\""], Lines(Of(old, Product(Get("GetA"), Get("GetB", "SSD")))).Reverse());
        Assert.Equal(["CGC0517 GetB response Disk.Kind: value removed: \"SSD\""], Lines(Of(old, Product(Get("GetA", "SSD", "HDD"), Get("GetB")))));
        Assert.Equal(
            ["CGC0515 GetA response Disk.Kind + GetB response Disk.Kind: value removed: \"SSD\""],
            Lines(Of(Product(Get("GetA", "SSD"), Get("GetB", "SSD")), Product(Get("GetA"), Get("GetB")))));
        Assert.Equal(["CGC0102 Abc: added"], Lines(Of(old, Product(Get("Abc"), Get("GetA", "SSD", "HDD"), Get("GetB", "SSD")))));
    }

    [Fact]
    public void A_field_of_a_shared_type_is_obsolete_where_all_of_its_actions_say_so()
    {
        static ActionSpec Get(string action, string? end) => Action(action, response: Message(
            [Field("Disk", TypeSpec.ForModel("Disk"))], Model("Disk", Field("Kind") with { Deprecated = end })));

        Assert.Equal(
            ["CGC0406 GetA response Disk.Kind: deprecation added: \"Gone\""],
            Lines(Of(Product(Get("GetA", null), Get("GetB", null)), Product(Get("GetA", "Gone"), Get("GetB", null)))));
        Assert.Equal(
            ["CGC0405 GetB response Disk.Kind: deprecated: \"Gone\""],
            Lines(Of(Product(Get("GetA", "Gone"), Get("GetB", null)), Product(Get("GetA", "Gone"), Get("GetB", "Gone")))));
    }

    [Fact]
    public void Fields_of_different_requests_are_different_changes() => Assert.Equal(
        ["CGC0201 A request Id: removed (string)", "CGC0201 B request Id: removed (string)"],
        Lines(Of(Product(Action("A", Message([Field("Id")])), Action("B", Message([Field("Id")]))), Product(Action("A"), Action("B")))));

    [Fact]
    public void A_type_gives_way_to_the_request_of_a_new_action_and_to_nothing_else()
    {
        ActionSpec[] before = [Replying("GetDisk", "DescribeThingRequest", "Id")];
        ProductSpec old = ModelNaming.Apply(Product(before), previous: null);

        Assert.Equal(
            ["CGC0401 GetDisk response Data: the type DescribeThingRequest is GetDiskDescribeThingRequest now", "CGC0102 DescribeThing: added"],
            Lines(Of(old, ModelNaming.Apply(Product([Action("DescribeThing"), .. before]), old))));
        Assert.Equal(
            ["CGC0102 GetThing: added"],
            Lines(Of(old, ModelNaming.Apply(Product([.. before, Replying("GetThing", "DescribeThingRequest", "Other")]), old))));
    }

    [Fact]
    public void A_renamed_type_breaks_once_wherever_it_is_used()
    {
        ActionSpec Get(string action, string typeName) => Action(action, response: Message(
            [Field("One", TypeSpec.ForModel("Data")), Field("Many", TypeSpec.ForModel("Data", 1))],
            Model("Data", Field("Id")) with { TypeName = typeName }));

        Assert.Equal(
            ["CGC0401 Get response One + Get response Many[]: the type Data is NewData now"],
            Of(Get("Get", "Data"), Get("Get", "NewData")));
        Assert.Equal(
            ["CGC0401 B response One + B response Many[]: the type Data is BData now; Data is still there, for other values"],
            Lines(Of(Product(Get("A", "Data"), Get("B", "Data")), Product(Get("A", "Data"), Get("B", "BData")))));
        Assert.Equal(
            ["CGC0401 B response One + B response Many[]: the type BData is Data now, which was there already"],
            Lines(Of(Product(Get("A", "Data"), Get("B", "BData")), Product(Get("A", "Data"), Get("B", "Data")))));
    }

    [Fact]
    public void A_type_that_is_renamed_deep_inside_is_seen_although_all_fields_are_equal()
    {
        ActionSpec Get(string typeName) => Action("Get", response: Message(
            [Field("Outer", TypeSpec.ForModel("Outer"))],
            Model("Outer", Field("Inner", TypeSpec.ForModel("Inner"))),
            Model("Inner", Field("Id")) with { TypeName = typeName }));

        Assert.Equal(["CGC0401 Get response Outer.Inner: the type Inner is Other now"], Of(Get("Inner"), Get("Other")));
    }

    [Fact]
    public void A_model_that_only_the_docs_call_otherwise_does_not_break()
    {
        ActionSpec Get(string name) => Action("Get", response: Message(
            [Field("Data", TypeSpec.ForModel(name))], Model(name, Field("Id")) with { TypeName = "Data" }));

        Assert.Equal(["CGC0402 Get response Data: the docs call the model DataSet now, not Data"], Of(Get("Data"), Get("DataSet")));
    }

    [Fact]
    public void What_CSharp_only_knows_as_JSON_breaks_only_perhaps()
    {
        var deep = new TypeSpec(TypeKind.String, null, 3);
        Assert.Equal(["CGC0403 Do response Size[][][]: type string[][][] → int[][][]"], OfReply(Field("Size", deep), Field("Size", deep with { Kind = TypeKind.Int })));

        ActionSpec Do(params FieldSpec[] fields) => Action("Do", Message([Field("Boxes", TypeSpec.ForModel("Box", 2))], Model("Box", fields)));
        Assert.Equal(
            [
                "CGC0404 Do request Boxes[][].Age: added (required int)",
                "CGC0404 Do request Boxes[][].Id: type string → int",
                "CGC0404 Do request Boxes[][].Old: removed (string)",
                "CGC0204 Do request Boxes[][].Note: added (optional string)",
            ],
            Of(Do(Field("Id"), Field("Old")), Do(Field("Id", Int), Field("Age", Int, required: true), Field("Note"))));
    }

    [Fact]
    public void Fields_of_models_that_contain_themselves_are_compared_once()
    {
        ActionSpec Get(params string[] names) => Action("Get", response: Message(
            [Field("Root", TypeSpec.ForModel("Node"))],
            Model("Node", [Field("Children", TypeSpec.ForModel("Node", 1)), .. names.Select(name => Field(name))])));

        Assert.Equal(["CGC0301 Get response Root.Name: removed (string)"], Of(Get("Name"), Get()));
    }

    [Fact]
    public void What_goes_with_an_object_is_named()
    {
        ActionSpec old = Action("Get", response: Message(
            [Field("Data", TypeSpec.ForModel("Data", 1))],
            Model("Data", Field("Id"), Field("Disks", TypeSpec.ForModel("Disk", 1))),
            Model("Disk", Field("Size"))));

        Assert.Equal(
            ["CGC0301 Get response Data[]: removed (IReadOnlyList<Data>: Id, Disks[].Size); with it the types Data, Disk"], Of(old, Action("Get")));
    }

    [Fact]
    public void Paths_are_those_of_the_new_docs_but_for_what_is_removed()
    {
        ActionSpec Do(int depth, string field) => Action("Do", response: Message(
            [Field("Data", TypeSpec.ForModel("Data", depth))], Model("Data", Field("Id"), Field(field))));

        Assert.Equal(
            [
                "CGC0301 Do response Data.Old: removed (string)",
                "CGC0308 Do response Data[]: type Data → IReadOnlyList<Data>",
                "CGC0302 Do response Data[].New: added (optional string)",
            ],
            Of(Do(0, "Old"), Do(1, "New")));
    }
}
