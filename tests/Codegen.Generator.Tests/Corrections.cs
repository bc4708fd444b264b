using Codegen.Generator.Tests.Support;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests;

/// <summary>What overlays correct in C#.</summary>
public sealed class Corrections
{
    [Fact]
    public void Names_in_csharp_are_used_and_the_docs_names_are_sent()
    {
        ActionSpec action = Action(
            "GetUSMCTaskStatus",
            Message(Required("task-id", "string") with { CSharpName = "TaskId" }),
            Message(Optional("st", "string") with { CSharpName = "State" }));

        IReadOnlyDictionary<string, string> sources = Project.Generate(Product(action with { CSharpName = "GetTaskStatus" }));

        string records = sources["Usmc.GetTaskStatus.g.cs"];
        Assert.Contains("public sealed partial record GetTaskStatusRequest", records, StringComparison.Ordinal);
        Assert.Contains("public required string TaskId", records, StringComparison.Ordinal);
        Assert.Contains("writer.WriteRequired(\"task-id\", TaskId)", records, StringComparison.Ordinal);
        Assert.Contains("public string? State", records, StringComparison.Ordinal);
        Assert.Contains("name.Is(\"st\"u8)", records, StringComparison.Ordinal);
        Assert.Contains("\"GetUSMCTaskStatus\", ActionKind.Read", records, StringComparison.Ordinal);
        Assert.Contains("GetTaskStatusAsync(GetTaskStatusRequest request", sources["Usmc.Client.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_that_the_same_wildcard_finds_is_passed_over()
    {
        SpecText spec = SpecText.Of(Product(Action("GetIt")));
        var overlay = new SpecText("/specs/usmc.overlay.json", """{"codegenOverlay": 1, "corrections": []}""");
        ProjectOptions options = new ProjectOptions().Property("RootNamespace", "Acme").Metadata("CodegenIsSpec", "true");

        Assert.Equal(Project.Generate([spec]).Keys.Order(), Project.Generate([spec, overlay], options).Keys.Order());
    }
}
