using Codegen.Spec.Json;
using Codegen.Spec.Naming;
using Codegen.Tests.Shared;
using CsCheck;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests;

public class ModelNamingTests
{
    private static readonly ActionSpec GetDisk = Replying("GetDisk", "Info", "Id", "Size");
    private static readonly ActionSpec ListDisk = Replying("ListDisk", "Info", "Id", "Size");
    private static readonly ActionSpec GetHost = Replying("GetHost", "Info", "Id", "Cpu");

    [Fact]
    public void Models_of_one_name_and_shape_are_one_type() =>
        Assert.Equal("GetDisk=Info ListDisk=Info", Names(Name(GetDisk, ListDisk)));

    [Fact]
    public void Models_of_one_name_and_different_shapes_are_qualified_each() =>
        Assert.Equal("GetDisk=GetDiskInfo GetHost=GetHostInfo ListDisk=GetDiskInfo", Names(Name(GetDisk, GetHost, ListDisk)));

    [Fact]
    public void Names_that_differ_by_case_alone_are_one_name() =>
        Assert.Equal("GetDisk=GetDiskInfo GetHost=GetHostINFO", Names(Name(GetDisk, Replying("GetHost", "INFO", "Id"))));

    [Fact]
    public void A_name_of_the_runtime_is_qualified() =>
        Assert.Equal("GetDisk=GetDiskTask", Names(Name(Replying("GetDisk", "Task", "Id"))));

    [Fact]
    public void A_name_of_a_generated_type_is_qualified() =>
        Assert.Equal("GetDisk=GetDiskGetDiskResponse", Names(Name(Replying("GetDisk", "GetDiskResponse", "Id"))));

    [Fact]
    public void The_two_sides_never_share_a_type()
    {
        MessageSpec side = Message([Field("Data", TypeSpec.ForModel("Info"))], Model("Info", Field("Id")));

        ProductSpec named = Name(Action("SetDisk", side, side));

        Assert.Equal("SetDiskInfo", named.Actions[0].Request.Models[0].TypeName);
        Assert.Equal("SetDiskInfo2", named.Actions[0].Response.Models[0].TypeName);
    }

    [Fact]
    public void A_later_page_with_a_clashing_model_renames_nothing()
    {
        ProductSpec before = Name(GetDisk, ListDisk);
        ProductSpec after = ModelNaming.Apply(Product(GetDisk, GetHost, ListDisk), before);

        Assert.Equal("GetDisk=Info GetHost=GetHostInfo ListDisk=Info", Names(after));
    }

    [Fact]
    public void A_page_that_goes_and_comes_back_leaves_the_same_bytes()
    {
        ProductSpec first = Name(GetDisk, GetHost, ListDisk);
        ProductSpec without = ModelNaming.Apply(Product(GetDisk, ListDisk), first);
        ProductSpec again = ModelNaming.Apply(Product(GetDisk, GetHost, ListDisk), without);

        Assert.Equal("GetDisk=GetDiskInfo ListDisk=GetDiskInfo", Names(without));
        Assert.Equal(SpecWriter.Write(first), SpecWriter.Write(again));
    }

    [Fact]
    public void Of_two_that_shared_a_name_the_one_that_changed_gets_another()
    {
        ProductSpec before = Name(GetDisk, ListDisk);
        ProductSpec after = ModelNaming.Apply(Product(Replying("GetDisk", "Info", "Id", "Size", "New"), ListDisk), before);

        Assert.Equal("GetDisk=GetDiskInfo ListDisk=Info", Names(after));
    }

    [Fact]
    public void A_model_that_changes_alone_keeps_its_name()
    {
        ProductSpec after = ModelNaming.Apply(Product(Replying("GetDisk", "Info", "Id", "New")), Name(GetDisk));

        Assert.Equal("GetDisk=Info", Names(after));
    }

    [Fact]
    public void Models_that_contain_each_other_end()
    {
        ActionSpec action = Action("GetTree", response: Message(
            [Field("Root", TypeSpec.ForModel("Node"))],
            Model("Node", Field("Children", TypeSpec.ForModel("Node", 1)))));

        Assert.Equal("GetTree=Node", Names(Name(action)));
    }

    [Fact]
    public void Whatever_the_history_one_name_is_one_type()
    {
        Gen<ActionSpec> action = Gen.Select(
            OneOf("GetA", "GetB", "GetC"),
            OneOf("Info", "INFO", "Task", "Item"),
            OneOf("Info", "Item", "Part"),
            Gen.Int[0, 2],
            (name, outer, inner, shape) => Action(name, response: Message(
                [Field("Data", TypeSpec.ForModel(outer))],
                outer == inner
                    ? [Model(outer, Field("Self", TypeSpec.ForModel(inner)), Field("X" + shape))]
                    : [Model(outer, Field("Part", TypeSpec.ForModel(inner))), Model(inner, Field("X" + shape))])));
        action.Array[1, 3].Array[1, 5].ForAll(history =>
        {
            ProductSpec? previous = null;
            foreach (ActionSpec[] actions in history)
            {
                previous = ModelNaming.Apply(Product([.. actions.DistinctBy(item => item.Name)]), previous);
                Assert.Empty(SpecReader.Read(SpecWriter.Write(previous)).Problems);
            }
        });
    }

    private static ProductSpec Name(params ActionSpec[] actions) => ModelNaming.Apply(Product(actions), previous: null);

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static string Names(ProductSpec product) =>
        string.Join(' ', product.Actions.Select(action => $"{action.Name}={action.Response.Models[0].TypeName}"));
}
