using Codegen.Spec.Diff;
using static Codegen.Spec.Tests.Diff.Diffs;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Diff;

public class SpecDiffTests
{
    [Fact]
    public void The_worst_comes_first_and_the_order_of_specs_and_actions_changes_nothing()
    {
        ActionSpec[] olds = [Action("A", Message([Field("Id")])), Action("B", Message([Field("Id")]))];
        ActionSpec[] news = [Action("A", Message([Field("Id"), Field("New")])), Action("B")];
        ProductSpec[] old = [Product(olds), Product(olds) with { Product = "other-api" }];
        ProductSpec[] @new = [Product(news), Product(news) with { Product = "other-api" }];

        IReadOnlyList<Change> changes = SpecDiff.Between(old, @new).Changes;

        Assert.Equal(["CGC0201", "CGC0204", "CGC0201", "CGC0204"], changes.Select(change => change.Rule.Id));
        Assert.Equal(["demo-api", "demo-api", "other-api", "other-api"], changes.Select(change => change.Product));
        Assert.Equal(changes, SpecDiff.Between(old.Reverse(), @new.Reverse()).Changes);
        Assert.Equal(changes, SpecDiff.Between(
            [Product([.. olds.Reverse()]), Product([.. olds.Reverse()]) with { Product = "other-api" }],
            [Product([.. news.Reverse()]), Product([.. news.Reverse()]) with { Product = "other-api" }]).Changes);
    }

    [Theory]
    [InlineData(Impact.Breaking, "CGC0201")]
    [InlineData(Impact.PotentiallyBreaking, "CGC0203")]
    [InlineData(Impact.Compatible, "CGC0204")]
    public void The_worst_change_decides(Impact expected, string rule)
    {
        FieldSpec[] olds = rule == "CGC0201" ? [Field("Zone"), Field("Gone")] : [Field("Zone")];
        SpecDiff diff = SpecDiff.Between(
            [Product(Action("Do", Message(olds)))],
            [Product(Action("Do", Message([Field("Zone", required: rule == "CGC0203"), Field("New")])))]);

        Assert.Equal(expected, diff.Worst);
        Assert.Equal(rule, diff.Changes[0].Rule.Id);
        Assert.Null(SpecDiff.Between([], []).Worst);
    }

    // 40 models in 40 models: a comparison that follows every way would not come back.
    [Fact]
    public void Models_in_each_other_in_every_way_are_compared()
    {
        const int Count = 40;
        MessageSpec Tangle(string extra) => Message(
            [Field("Root", TypeSpec.ForModel("M0"))],
            [.. Enumerable.Range(0, Count).Select(i => Model(
                $"M{i}",
                [Field(extra), .. Enumerable.Range(0, Count).Select(j => Field($"F{j}", TypeSpec.ForModel($"M{j}")))]))]);

        IReadOnlyList<Change> changes = Of(Product(Action("Do", response: Tangle("Old"))), Product(Action("Do", response: Tangle("New"))));

        Assert.Equal(Count, changes.Count(change => change.Rule.Id == "CGC0301"));
        Assert.Equal(Count, changes.Count(change => change.Rule.Id == "CGC0302"));
    }

    [Fact]
    public void A_model_within_a_model_to_a_great_depth_is_compared()
    {
        const int Depth = 5_000;
        MessageSpec Chain(string last) => Message(
            [Field("M", TypeSpec.ForModel("M0"))],
            [.. Enumerable.Range(0, Depth).Select(i => Model($"M{i}", i == Depth - 1 ? Field(last) : Field("M", TypeSpec.ForModel($"M{i + 1}"))))]);

        Assert.Equal(2, Of(Product(Action("Do", response: Chain("Old"))), Product(Action("Do", response: Chain("New")))).Count);
    }

    [Fact]
    public void A_thousand_large_actions_are_compared()
    {
        ProductSpec Large(string description) => Product([.. Enumerable.Range(0, 1_000).Select(i => Action(
            $"Get{i}",
            response: Message(
                [Field("Data", TypeSpec.ForModel("Data", 1))],
                Model("Data", [.. Enumerable.Range(0, 100).Select(j => Field($"F{j}") with { Description = description + j })]))))]);
        (ProductSpec old, ProductSpec @new) = (Large("old"), Large("new"));

        IReadOnlyList<Change> changes = Of(old, @new);

        Assert.Equal(100, changes.Count);
        Assert.All(changes, change => Assert.Equal(1_000, change.Places.Count));
    }
}
