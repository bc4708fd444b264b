using Codegen.Spec.Fields;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests;

public class FieldLinesTests
{
    [Fact]
    public void Leaves_are_listed_with_their_paths()
    {
        ProductSpec product = Product(Action(
            "CreateHost",
            Message(
                [Field("Zone", required: true), Field("Disks", TypeSpec.ForModel("Disks", 1))],
                Model("Disks", Field("Size", new TypeSpec(TypeKind.Int), required: true), Field("Backup", TypeSpec.ForModel("Disks.Backup"))),
                Model("Disks.Backup", Field("Days", new TypeSpec(TypeKind.Float, null, 1)))),
            Message([Field("Ids", new TypeSpec(TypeKind.String, null, 2)), Field("Extra", new TypeSpec(TypeKind.Object))])));

        Assert.Equal(
            [
                "demo-api\tCreateHost\trequest\tZone\tstring\tyes",
                "demo-api\tCreateHost\trequest\tDisks[].Size\tint\tyes",
                "demo-api\tCreateHost\trequest\tDisks[].Backup.Days[]\tfloat\tno",
                "demo-api\tCreateHost\tresponse\tIds[][]\tstring\tno",
                "demo-api\tCreateHost\tresponse\tExtra\tobject\tno",
            ],
            FieldLines.Of(product).Select(line => line.ToString()));
    }

    [Fact]
    public void A_model_inside_itself_is_an_object()
    {
        ProductSpec product = Product(Action("GetTree", response: Message(
            [Field("Root", TypeSpec.ForModel("Node"))],
            Model("Node", Field("Name"), Field("Children", TypeSpec.ForModel("Node", 1))))));

        Assert.Equal(["Root.Name string", "Root.Children[] object"], FieldLines.Of(product).Select(line => line.Path + " " + line.Type));
    }
}
