using Codegen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Incrementality;

/// <summary>Runs the generator twice, with one change between, and asks each step why it ran.</summary>
public sealed class Steps
{
    private static readonly string[] TrackedSteps =
    [
        TrackingNames.Inputs, TrackingNames.Specs, TrackingNames.Selection, TrackingNames.Products,
        TrackingNames.ProductModels, TrackingNames.Clients, TrackingNames.RecordFiles,
    ];

    private static readonly IncrementalStepRunReason[] Untouched = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    private readonly SpecText _usmc = SpecText.Of(TwoActions("A field."));
    private readonly SpecText _unet = SpecText.Of(TwoActions("A field.") with { Product = "unet-api" }, "/specs/unet.json");

    [Fact]
    public void An_edit_of_code_reaches_no_step()
    {
        GeneratorDriverRunResult result = Rerun(driver => driver, Project.Compilation("class Edited;"));

        Assert.All(TrackedSteps, step => Assert.All(Reasons(result, step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(OutputReasons(result), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_description_of_a_field_changes_the_file_of_its_action_alone()
    {
        GeneratorDriverRunResult result = Rerun(driver => driver.ReplaceAdditionalText(_usmc, SpecText.Of(TwoActions("Another text."))));

        AssertModified(result, TrackingNames.Specs, "/specs/usmc.json");
        AssertModified(result, TrackingNames.Clients);
        AssertModified(result, TrackingNames.RecordFiles, "Usmc.GetPlan.g.cs");
        Assert.Equal(1, OutputReasons(result).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(5, OutputReasons(result).Count(reason => reason == IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void A_description_of_an_action_changes_the_client_alone()
    {
        ProductSpec product = TwoActions("A field.");
        ActionSpec[] actions = [product.Actions[0] with { Description = "Another text." }, product.Actions[1]];
        GeneratorDriverRunResult result = Rerun(
            driver => driver.ReplaceAdditionalText(_usmc, SpecText.Of(product with { Actions = actions.ToEquatableArray() })));

        AssertModified(result, TrackingNames.Clients, "Usmc.Client.g.cs");
        AssertModified(result, TrackingNames.RecordFiles);
    }

    [Fact]
    public void A_change_without_meaning_ends_where_the_spec_is_read()
    {
        var shifted = new SpecText(_usmc.Path, _usmc.GetText().ToString().Replace("\n", "\n\n", StringComparison.Ordinal));
        GeneratorDriverRunResult result = Rerun(driver => driver.ReplaceAdditionalText(_usmc, shifted));

        AssertModified(result, TrackingNames.Inputs, "/specs/usmc.json");
        AssertUntouched(result, TrackedSteps.Except([TrackingNames.Inputs]));
    }

    [Fact]
    public void A_change_of_one_product_leaves_every_step_of_the_other_alone()
    {
        GeneratorDriverRunResult result = Rerun(driver => driver.ReplaceAdditionalText(_usmc, SpecText.Of(TwoActions("Another text."))));

        AssertModified(result, TrackingNames.Inputs, "/specs/usmc.json");
        Assert.Equal([1, 1], Counts(result, TrackingNames.Specs));
        Assert.Equal([1, 1], Counts(result, TrackingNames.Products));
        Assert.Equal([1, 1], Counts(result, TrackingNames.ProductModels));
        Assert.Equal([0, 2], Counts(result, TrackingNames.Clients));
        Assert.Equal([1, 3], Counts(result, TrackingNames.RecordFiles));
    }

    [Fact]
    public void Another_order_of_files_changes_nothing() => AssertUntouched(
        Rerun(driver => driver.RemoveAdditionalTexts([_usmc, _unet]).AddAdditionalTexts([_unet, _usmc])),
        TrackedSteps);

    [Fact]
    public void Options_that_say_the_same_change_nothing() => AssertUntouched(
        Rerun(driver => driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions().Property("RootNamespace", "Acme").Property("Unrelated", "1"))),
        TrackedSteps);

    private static ProductSpec TwoActions(string description) => Product(
        Action("GetPlan", Message(Required("Id", "string", description), Optional("Kind", "string", description))),
        Action("ListPlans", response: Message(Optional("Ids", "string[]"))));

    private GeneratorDriverRunResult Rerun(Func<GeneratorDriver, GeneratorDriver> change, Compilation? compilation = null)
    {
        Compilation before = Project.Compilation();
        GeneratorDriver driver = Project.Driver().AddAdditionalTexts([_usmc, _unet]).RunGenerators(before);
        return change(driver).RunGenerators(compilation ?? before).GetRunResult();
    }

    private static List<IncrementalStepRunReason> Reasons(GeneratorDriverRunResult result, string step)
    {
        List<IncrementalStepRunReason> reasons = [.. Outputs(result, step).Select(output => output.Reason)];
        Assert.NotEmpty(reasons);
        return reasons;
    }

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorDriverRunResult result) =>
        result.Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static void AssertUntouched(GeneratorDriverRunResult result, IEnumerable<string> steps)
    {
        Assert.All(steps, step => Assert.All(Reasons(result, step), reason => Assert.Contains(reason, Untouched)));
        Assert.All(OutputReasons(result), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    /// <summary>States which of a step's outputs changed, by their files' names.</summary>
    private static void AssertModified(GeneratorDriverRunResult result, string step, params string[] names)
    {
        IEnumerable<string> modified = Outputs(result, step)
            .Where(output => !Untouched.Contains(output.Reason))
            .Select(output => output.Value switch
            {
                Inputs.SpecInput input => input.Text.Path,
                Inputs.SpecFile file => file.Path,
                Models.ClientFile client => client.Header.HintName,
                Models.RecordFile records => records.Header.HintName,
                var other => other.ToString()!,
            });
        Assert.Equal(names, modified);
    }

    /// <summary>How many outputs of a step changed, and how many did not.</summary>
    private static int[] Counts(GeneratorDriverRunResult result, string step)
    {
        int untouched = Reasons(result, step).Count(Untouched.Contains);
        return [Reasons(result, step).Count - untouched, untouched];
    }

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(GeneratorDriverRunResult result, string step) =>
        result.Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs);
}
