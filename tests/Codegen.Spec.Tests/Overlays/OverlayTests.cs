using System.Text;
using Codegen.Spec.Fields;
using Codegen.Spec.Json;
using Codegen.Spec.Naming;
using Codegen.Spec.Overlays;
using Codegen.Spec.Tests.Schema;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Overlays;

/// <summary>What corrections do to what the docs say.</summary>
public class OverlayTests
{
    private static readonly TypeSpec Int = new(TypeKind.Int);

    /// <summary>What the pages say.</summary>
    private static readonly ProductSpec Docs = Product(
        Action(
            "CreateHost",
            Message(
                [Field("Password"), Field("Disks", TypeSpec.ForModel("Disks", 1)), Field("Mode") with { Values = new[] { new ValueSpec("a"), new ValueSpec("b") }.ToEquatableArray() }],
                new ModelSpec
                {
                    Name = "Disks",
                    TypeName = "DisksParameter",
                    Fields = new[] { Field("Size"), Field("Backup", TypeSpec.ForModel("Disks.Backup")) }.ToEquatableArray(),
                },
                new ModelSpec { Name = "Disks.Backup", TypeName = "DisksBackupParameter", Fields = new[] { Field("Day", Int) }.ToEquatableArray() }),
            Message([Field("Id", required: true), Field("Extra", new TypeSpec(TypeKind.Object)), Field("Odd", new TypeSpec(TypeKind.Object, null, 1))])),
        Replying("DescribeHost", "Host", "Id", "Name"),
        Replying("DescribeHosts", "Host", "Id", "Name"));

    [Fact]
    public void A_type_a_mark_and_a_text_are_set()
    {
        ProductSpec product = Corrected(
            """
            {"action": "CreateHost", "side": "request", "field": "Disks[].Backup.Day", "reason": "The example sends 1.5.",
             "was": {"type": "int", "required": false}, "set": {"type": "float[]", "required": true, "unit": "days", "minimum": 1, "maximum": 7.5, "default": "1", "description": "Which day."}},
            {"action": "CreateHost", "side": "request", "field": "Password", "reason": "It is one.", "set": {"secret": true, "base64": true, "deprecated": "Use KeyPair."}},
            {"action": "CreateHost", "side": "response", "field": "Id", "reason": "It is missing for dry runs.", "set": {"required": false}}
            """);

        FieldSpec day = product.Actions[0].Request.FindModel("Disks.Backup")!.Fields[0];
        Assert.Equal(
            Field("Day", new TypeSpec(TypeKind.Float, null, 1), required: true) with
            {
                Unit = "days",
                Minimum = 1,
                Maximum = 7.5m,
                Default = "1",
                Description = "Which day.",
            },
            day);
        Assert.Equal(Field("Password") with { Secret = true, Base64 = true, Deprecated = "Use KeyPair." }, product.Actions[0].Request.Fields[0]);
        Assert.False(product.Actions[0].Response.Fields[0].Required);
        Assert.Equal(Docs.Actions.Skip(1), product.Actions.Skip(1));
    }

    [Fact]
    public void What_the_docs_say_too_much_is_taken_away()
    {
        ProductSpec docs = Docs with
        {
            Actions = Docs.Actions.Select(action => action with { Limits = "None.", Deprecated = "Soon." }).ToEquatableArray(),
        };

        ProductSpec product = Corrected("""{"action": "DescribeHost", "reason": "It stays.", "unset": ["deprecated", "limits"], "set": {"title": "Hosts"}}""", docs);

        Assert.Equal((null, null, "Hosts"), (product.Actions[1].Deprecated, product.Actions[1].Limits, product.Actions[1].Title));
        Assert.Equal("Soon.", product.Actions[2].Deprecated);
    }

    [Fact]
    public void Values_are_added_behind_the_docs_own_and_removed()
    {
        ProductSpec product = Corrected(
            """
            {"action": "CreateHost", "side": "request", "field": "Mode", "reason": "Support says so.",
             "addValues": [{"value": "c", "description": "New."}], "removeValues": ["a"]}
            """);

        Assert.Equal([new ValueSpec("b"), new ValueSpec("c", "New.")], product.Actions[0].Request.Fields[2].Values);
    }

    [Fact]
    public void A_field_is_removed_with_the_models_that_only_it_reached()
    {
        ProductSpec product = Corrected("""{"action": "CreateHost", "side": "request", "field": "Disks[].Backup", "remove": true, "reason": "Refused by the cloud."}""");

        Assert.Equal(["Password", "Disks[].Size", "Mode"], Paths(product, "CreateHost", "request"));
        Assert.Equal(["Disks"], product.Actions[0].Request.Models.Select(model => model.Name));
    }

    [Fact]
    public void Fields_are_added_where_their_path_says_and_an_object_becomes_a_model()
    {
        ProductSpec product = Corrected(
            """
            {"action": "CreateHost", "side": "request", "field": "Disks[].Kinds[]", "add": {"type": "string[]", "required": true, "values": [{"value": "ssd"}]}, "reason": "In every example."},
            {"action": "CreateHost", "side": "response", "field": "Extra.Hint", "add": {"type": "string", "secret": true}, "reason": "In the reply."},
            {"action": "CreateHost", "side": "response", "field": "Extra.More[]", "add": {"type": "object[]"}, "reason": "In the reply."},
            {"action": "CreateHost", "side": "response", "field": "Extra.More[].Id", "add": {"type": "int"}, "reason": "In the reply."},
            {"action": "CreateHost", "side": "response", "field": "Total", "add": {"type": "int"}, "reason": "In the reply."}
            """);

        Assert.Equal(["Password", "Disks[].Size", "Disks[].Backup.Day", "Disks[].Kinds[]", "Mode"], Paths(product, "CreateHost", "request"));
        Assert.Equal(["Id", "Extra.Hint", "Extra.More[].Id", "Odd[]", "Total"], Paths(product, "CreateHost", "response"));
        Assert.Equal([("Extra", "Extra"), ("Extra.More", "ExtraMore")], product.Actions[0].Response.Models.Select(model => (model.Name, model.TypeName)));
    }

    [Fact]
    public void Fields_and_actions_get_names_in_c_sharp()
    {
        ProductSpec product = Corrected(
            """
            {"action": "CreateHost", "reason": "Reads better.", "set": {"csharpName": "NewHost"}},
            {"action": "CreateHost", "side": "request", "field": "Disks[].Size", "reason": "Reads better.", "set": {"csharpName": "Gigabytes"}}
            """);

        Assert.Equal("NewHostRequest", GeneratedNames.Request(GeneratedNames.Action(product.Actions[0])));
        Assert.Equal("Gigabytes", GeneratedNames.Member(product.Actions[0].Request.FindModel("Disks")!.Fields[0]));
        Assert.Contains("Disks[].Size", Paths(product, "CreateHost", "request"));
    }

    [Fact]
    public void A_correction_is_of_one_action_and_its_model_becomes_a_type_of_its_own()
    {
        ProductSpec previous = Corrected(string.Empty);

        ProductSpec product = Corrected("""{"action": "DescribeHosts", "side": "response", "field": "Data.Id", "reason": "A number.", "set": {"type": "int"}}""", Docs, previous);

        Assert.Equal("Host", product.Actions[1].Response.Models[0].TypeName);
        Assert.Equal("DescribeHostsHost", product.Actions[2].Response.Models[0].TypeName);
    }

    [Fact]
    public void A_model_whose_field_is_renamed_is_a_type_of_its_own()
    {
        ProductSpec product = Corrected("""{"action": "DescribeHosts", "side": "response", "field": "Data.Id", "reason": "Clearer.", "set": {"csharpName": "HostId"}}""");

        Assert.Equal(2, product.Actions.Skip(1).Select(action => action.Response.Models[0].TypeName).Distinct().Count());
    }

    [Fact]
    public void A_type_name_is_that_of_all_models_of_the_type()
    {
        ProductSpec product = Corrected("""{"action": "DescribeHosts", "side": "response", "field": "Data", "reason": "Clearer.", "typeName": "Machine"}""");

        Assert.Equal(["Machine", "Machine"], product.Actions.Skip(1).Select(action => action.Response.Models[0].TypeName));
    }

    [Fact]
    public void Type_names_can_change_places_and_stay_so()
    {
        ProductSpec docs = Product(Replying("GetA", "One", "X"), Replying("GetB", "Two", "Y"));
        const string Swap = """
            {"action": "GetA", "side": "response", "field": "Data", "reason": "r", "typeName": "Two"},
            {"action": "GetB", "side": "response", "field": "Data", "reason": "r", "typeName": "One"}
            """;

        ProductSpec once = Corrected(Swap, docs);

        Assert.Equal(["Two", "One"], once.Actions.Select(action => action.Response.Models[0].TypeName));
        Assert.Equal(once, Corrected(Swap, docs, once));
    }

    [Fact]
    public void A_chosen_type_name_stays_when_its_correction_goes()
    {
        ProductSpec once = Corrected("""{"action": "DescribeHosts", "side": "response", "field": "Data", "reason": "Clearer.", "typeName": "Machine"}""");

        Assert.Equal(once, ModelNaming.Apply(Docs, once));
    }

    [Fact]
    public void Corrections_are_applied_in_their_order()
    {
        ProductSpec product = Corrected(
            """
            {"action": "CreateHost", "side": "response", "field": "Odd[]", "reason": "One, not many.", "set": {"type": "object"}},
            {"action": "CreateHost", "side": "response", "field": "Odd.Id", "reason": "In the reply.", "add": {"type": "string"}},
            {"action": "CreateHost", "side": "response", "field": "Odd.Id", "reason": "In the reply.", "set": {"description": "Its id."}}
            """);

        Assert.Equal(["Id", "Extra", "Odd.Id"], Paths(product, "CreateHost", "response"));
    }

    [Fact]
    public void An_overlay_without_corrections_changes_nothing() => Assert.Equal(ModelNaming.Apply(Docs, null), Corrected(string.Empty));

    [Fact]
    public void A_path_tells_names_with_dots_and_brackets_from_objects_and_lists()
    {
        ProductSpec docs = Product(Action("GetA", response: Message(
            [Field("a.b"), Field("a", TypeSpec.ForModel("M")), Field("c[]"), Field("d", TypeSpec.ForModel("M", 2))],
            Model("M", Field("b"), Field("x.y")))));

        foreach (string path in new[] { "a.b", "a.x.y", "c[]", "d[][].x.y" })
        {
            Assert.Contains(path, Paths(Corrected($$"""{"action": "GetA", "side": "response", "field": "{{path}}", "reason": "r", "set": {"type": "int"} }""", docs), "GetA", "response", "int"));
        }
    }

    private static ProductSpec Corrected(string corrections, ProductSpec? docs = null, ProductSpec? previous = null)
    {
        string json = $$"""{"$schema": "x", "codegenOverlay": 1, "corrections": [{{corrections}}]}""";
        Assert.Empty(PublishedSchema.Overlay.Violations(json));
        OverlayResult result = Overlay.Apply(docs ?? Docs, previous, Encoding.UTF8.GetBytes(json));
        Assert.Empty(result.Problems);

        // Whatever corrections do, what they make can be written, read and built again.
        byte[] written = SpecWriter.Write(result.Product!);
        SpecReadResult read = SpecReader.Read(written);
        Assert.Empty(read.Problems);
        Assert.Equal(result.Product, read.Product);
        Assert.Equal(written, SpecWriter.Write(Overlay.Apply(docs ?? Docs, read.Product, Encoding.UTF8.GetBytes(json)).Product!));
        return result.Product!;
    }

    private static IEnumerable<string> Paths(ProductSpec product, string action, string side, string? type = null) =>
        FieldLines.Of(product)
            .Where(line => line.Action == action && line.Side == side && (type is null || line.Type == type))
            .Select(line => line.Path);
}
