using Codegen.Generator.Tests.Support;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Snapshots;

public sealed class Shortcuts
{
    private static readonly ActionSpec Rename = Action("RenameDisk", Message(
        Required("Region", "string"), Required("DiskId", "string", "The disk."), Required("class", "string", "What kind."), Optional("Remark", "string")));

    [Fact]
    public void Take_the_required_parameters() =>
        Verifier.Verify(Project.Generate(Product(Rename)).Where(source => source.Key.Contains("Client")));

    [Fact]
    public void Leave_every_call_with_a_request_as_it_was()
    {
        const string User = """
            namespace Acme.User;

            using System.Threading;
            using System.Threading.Tasks;
            using Acme.Usmc;

            internal static class Calls
            {
                public static async Task Make(UsmcClient client, IUsmcClient contract, CancellationToken token)
                {
                    await client.RenameDiskAsync(new() { DiskId = "a", @class = "b" });
                    await client.RenameDiskAsync(new() { DiskId = "a", @class = "b" }, token);
                    await client.RenameDiskAsync(new() { DiskId = "a", @class = "b" }, default);
                    await contract.RenameDiskAsync(new() { DiskId = "a", @class = "b" }, cancellationToken: token);
                    await client.GetDiskAsync(new() { DiskId = "a" });
                    await contract.GetDiskAsync(new() { DiskId = "a" }, token);
                    await contract.GetDiskAsync(new() { DiskId = "a" }, default);
                    await contract.GetDiskAsync(request: new() { DiskId = "a" });
                    await contract.GetDiskAsync("a");
                    await contract.GetDiskAsync("a", token);
                    await contract.SetScriptAsync("text");
                    await contract.SetScriptAsync(new byte[] { 1 });
                    await contract.SetScriptAsync(new() { Script = "text" });
                    await client.RenameDiskAsync("a", "b");
                    await contract.RenameDiskAsync(diskId: "a", @class: "b", token);
                }
            }
            """;
        ProductSpec product = Product(
            Rename,
            Action("GetDisk", Message(Required("DiskId", "string"))),
            Action("SetScript", Message(Required("Script", "string") with { Base64 = true })));
        Project.Generate([SpecText.Of(product)], userSources: User);
    }

    [Fact]
    public void Exist_for_one_to_four_single_values_only()
    {
        FieldSpec[] five = [.. Enumerable.Range(1, 5).Select(number => Required("P" + number, "string"))];
        string client = Project.Generate(Product(
            Action("GetNone"),
            Action("GetOne", Message(five[0])),
            Action("GetTwo", Message(five[..2])),
            Action("GetFour", Message(five[..4])),
            Action("GetFive", Message(five)),
            Action("GetList", Message(five[0], Required("L", "string[]"))),
            Action("GetObject", Message(five[0], Required("O", "object")))))["Usmc.Client.g.cs"];

        Assert.All(["GetOne", "GetTwo", "GetFour"], name => Assert.Contains($"{name}Async(this ", client, StringComparison.Ordinal));
        Assert.All(
            ["GetNone", "GetFive", "GetList", "GetObject"],
            name => Assert.DoesNotContain($"{name}Async(this ", client, StringComparison.Ordinal));
    }

    [Fact]
    public void Have_a_class_that_keeps_clear_of_models()
    {
        MessageSpec reply = Message(Optional("Item", "#UsmcClientExtensions")).With(Model("UsmcClientExtensions", Optional("Id", "string")));
        Project.Generate(Product(Rename with { Response = reply }));
    }
}
