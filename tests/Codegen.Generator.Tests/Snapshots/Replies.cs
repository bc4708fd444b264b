using Codegen.Generator.Tests.Support;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Snapshots;

public sealed class Replies
{
    [Fact]
    public void Of_every_type()
    {
        ActionSpec action = Action(
            "DescribeServer",
            response: Message(
                Required("Text", "string"),
                Optional("Note", "string"),
                Required("Count", "int"),
                Optional("Ratio", "float"),
                Required("Fast", "bool"),
                Required("Tags", "object"),
                Required("Names", "string[]"),
                Optional("Root", "#Node"),
                Optional("Matrix", "float[][]"),
                Optional("Boxes", "#Node[][]"),
                Optional("Deep", "#Node[][][]")).With(Model("Node", Optional("Children", "#Node[]"))));

        Verifier.Verify(Project.Generate(Product(action)).Where(source => source.Key.Contains("DescribeServer")));
    }
}
