using Codegen.Generator.Tests.Support;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Snapshots;

public sealed class Parameters
{
    [Fact]
    public void Of_every_type()
    {
        ActionSpec action = Action(
            "CreateServer",
            Message(
                Required("Text", "string"),
                Optional("Count", "int"),
                Required("Ratio", "float"),
                Optional("Fast", "bool"),
                Optional("Tags", "object"),
                Required("Names", "string[]"),
                Optional("Ports", "int[]"),
                Optional("Disk", "#Disks"),
                Required("Disks", "#Disks[]"),
                Optional("Matrix", "float[][]"),
                Optional("Boxes", "#Disks[][]"),
                Optional("Deep", "string[][][]")).With(Model("Disks", Required("Size", "int"), Optional("Backup", "#Backup")), Model("Backup")));

        Verifier.Verify(Project.Generate(Product(action)).Where(source => source.Key.Contains("CreateServer")));
    }

    [Fact]
    public void That_are_lists_of_lists_are_checked_where_they_are_required()
    {
        string records = Project.Generate(Product(Action("GetIt", Message(Required("Matrix", "float[][]"), Optional("Grid", "int[][]")))))["Usmc.GetIt.g.cs"];

        Assert.Contains("writer.WriteRequiredLists(\"Matrix\", Matrix);", records, StringComparison.Ordinal);
        Assert.Contains("writer.WriteLists(\"Grid\", Grid);", records, StringComparison.Ordinal);
    }
}
