using Codegen.Generator.Tests.Support;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Snapshots;

public sealed class Whole_product
{
    [Fact]
    public void Client_actions_and_shared_models()
    {
        ModelSpec error = Model("TaskError", Optional("Code", "int", "What went wrong, as a number."), Optional("Reason", "string"));
        ProductSpec product = Product(
            Action(
                "GetUSMCTaskStatus",
                Message(
                    Optional("Region", "string", "The region, see the list of regions."),
                    Required("ProjectId", "string", "The project."),
                    Required("PlanId", "string", "The plan that the task belongs to."),
                    Optional("TaskId", "string", "The task.\n\nWithout it the first task of the plan is meant.\nPlans have one task at least.")),
                Message(
                    Required("State", "string", "<Running> or \"Done\" & nothing else."),
                    Required("Progress", "#ProgressData", "How far it is."),
                    Optional("Errors", "#TaskError[]")).With(
                        error,
                        Model("ProgressData", Optional("Percent", "float"), Required("Total", "int", "The bytes to copy.")))) with
            {
                Description = "Tells how far a task is.\n\nAsk at most once a second.",
            },
            Action("ListUSMCErrors", response: Message(Required("Errors", "#TaskError[]", "The errors.")).With(error)));

        Verifier.Verify(Project.Generate(product));
    }

    [Fact]
    public void Without_an_address_has_a_client_that_compiles_and_refuses_null()
    {
        string client = Project.Generate(Product(Action("GetIt")) with { Endpoint = null })["Usmc.Client.g.cs"];

        Assert.DoesNotContain("DefaultEndpoint", client, StringComparison.Ordinal);
        Assert.Contains("ArgumentNullException.ThrowIfNull(client);\n        _client = client;", client, StringComparison.Ordinal);
    }
}
