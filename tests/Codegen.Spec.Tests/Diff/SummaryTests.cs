using Codegen.Spec.Diff;
using static Codegen.Spec.Tests.Diff.Diffs;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Diff;

public class SummaryTests
{
    private static readonly ActionSpec Plain = Action("Do", Message([Field("Zone")]));
    private static readonly EquatableArray<ValueSpec> Listed = new[] { new ValueSpec("1", null) }.ToEquatableArray();

    [Fact]
    public void A_build_that_breaks_callers_says_where_and_suggests_a_major_version()
    {
        SpecDiff diff = Between(
            Action("Do", Message([.. Enumerable.Range(1, 7).Select(i => Field($"F{i}"))])), Action("Do", Message([Field("New")])));

        Assert.Equal(
            [
                "7 breaking, 0 potentially breaking, 1 compatible changes.",
                "  breaking: demo-api: Do request F1: removed (string) (CGC0201)",
                "  breaking: demo-api: Do request F2: removed (string) (CGC0201)",
                "  breaking: demo-api: Do request F3: removed (string) (CGC0201)",
                "  breaking: demo-api: Do request F4: removed (string) (CGC0201)",
                "  breaking: demo-api: Do request F5: removed (string) (CGC0201)",
                "  and 2 more breaking changes",
                "Suggested version: the next major version (before 1.0.0: the next minor version); some calling code no longer compiles.",
            ],
            DiffSummary.Of(diff));
    }

    [Fact]
    public void What_still_compiles_but_means_something_else_is_told_behind_what_no_longer_compiles()
    {
        SpecDiff diff = Between(
            Action("Do", Message([.. Enumerable.Range(1, 6).Select(i => Field($"A{i}", Int) with { Unit = "MB" }), Field("Gone")])),
            Action("Do", Message([.. Enumerable.Range(1, 6).Select(i => Field($"A{i}", Int) with { Unit = "GB" })])));

        Assert.Equal(
            [
                "1 breaking, 6 potentially breaking, 0 compatible changes.",
                "  breaking: demo-api: Do request Gone: removed (string) (CGC0201)",
                "  potentially breaking: demo-api: Do request A1: unit: \"MB\" → \"GB\" (CGC0507)",
                "  potentially breaking: demo-api: Do request A2: unit: \"MB\" → \"GB\" (CGC0507)",
                "  potentially breaking: demo-api: Do request A3: unit: \"MB\" → \"GB\" (CGC0507)",
                "  potentially breaking: demo-api: Do request A4: unit: \"MB\" → \"GB\" (CGC0507)",
                "  and 2 more potentially breaking changes",
            ],
            DiffSummary.Of(diff).Take(7));
    }

    [Fact]
    public void The_version_is_suggested_by_the_worst_change()
    {
        Assert.Equal(VersionStep.None, DiffSummary.StepOf(Between(Plain, Plain)));
        Assert.Equal(VersionStep.Patch, DiffSummary.StepOf(Between(Plain, Plain with { Title = "New" })));
        Assert.Equal(VersionStep.Minor, DiffSummary.StepOf(Between(Plain, Action("Do", Message([Field("Zone"), Field("New")])))));
        Assert.Equal(VersionStep.Minor, DiffSummary.StepOf(Between(Plain, Action("Do", Message([Field("Zone", required: true)])))));
        Assert.Equal(VersionStep.Minor, DiffSummary.StepOf(Between(Action("Do", Message([Field("A", ListOf(Text), required: true)])), Action("Do", Message([Field("A", ListOf(Text))])))));
        Assert.Equal(VersionStep.Major, DiffSummary.StepOf(Between(Plain, Action("Do"))));

        // A listed value of a text is a constant, that of a number a line in a comment.
        Assert.Equal(VersionStep.Minor, DiffSummary.StepOf(Between(Plain, Action("Do", Message([Field("Zone") with { Values = Listed }])))));
        Assert.Equal(VersionStep.Patch, DiffSummary.StepOf(Between(Action("Do", Message([Field("Size", Int)])), Action("Do", Message([Field("Size", Int) with { Values = Listed }])))));
    }

    [Theory]
    [InlineData("1.4.2", VersionStep.Major, "2.0.0")]
    [InlineData("1.4.2", VersionStep.Minor, "1.5.0")]
    [InlineData("1.4.2", VersionStep.Patch, "1.4.3")]
    [InlineData("1.4.2", VersionStep.None, "1.4.2")]
    [InlineData("0.4.2", VersionStep.Major, "0.5.0")]
    [InlineData("0.4.2", VersionStep.Minor, "0.4.3")]
    [InlineData("0.4.2", VersionStep.Patch, "0.4.3")]
    public void The_next_version(string current, VersionStep step, string next) =>
        Assert.Equal(next, SemanticVersion.Parse(current)!.Next(step).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1.2")]
    [InlineData("1.2.3.4")]
    [InlineData("1.2.3-beta")]
    [InlineData("-1.2.3")]
    [InlineData("1.2.2147483647")]
    [InlineData("1.2.99999999999999999999")]
    public void What_is_no_version_of_a_release(string text) => Assert.Null(SemanticVersion.Parse(text));

    [Fact]
    public void A_known_version_is_counted_on() => Assert.Equal(
        ["0 breaking, 0 potentially breaking, 1 compatible change.", "Suggested version: 1.4.3 after 1.4.2; only documentation changes."],
        DiffSummary.Of(Between(Plain, Plain with { Title = "New" }), new SemanticVersion(1, 4, 2)));

    [Fact]
    public void Nothing_to_say() => Assert.Equal(["No changes."], DiffSummary.Of(Between(Plain, Plain)));

    private static SpecDiff Between(ActionSpec old, ActionSpec @new) => SpecDiff.Between([Product(old)], [Product(@new)]);
}
