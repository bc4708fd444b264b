using Codegen.Spec.Diff;
using static Codegen.Spec.Tests.Diff.Diffs;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Diff;

public class ProductTests
{
    private static readonly ProductSpec Plain = Product(Action("Get"));

    [Fact]
    public void Equal_specs_have_no_changes() => Assert.Empty(Of(Plain, Product(Action("Get"))));

    [Fact]
    public void Products_that_one_side_lacks_are_one_change_each()
    {
        SpecDiff diff = SpecDiff.Between([Plain, Plain with { Product = "a-api" }], [Plain, Plain with { Product = "z-api" }]);

        Assert.Equal(["CGC0001 : product removed, with one action", "CGC0002 : product added, with one action"], Lines(diff.Changes));
        Assert.Equal(["a-api", "z-api"], diff.Changes.Select(change => change.Product));
    }

    [Fact]
    public void Specs_that_are_compared_with_each_other_may_differ_in_the_name_of_the_product()
    {
        Assert.Equal(
            ["CGC0003 : the client DemoClient is NewClient now"], Lines(SpecDiff.Between(Plain, Plain with { Product = "new-api" }).Changes));
        Assert.Equal(
            ["CGC0005 : product: \"demo-api\" → \"demo\""], Lines(SpecDiff.Between(Plain, Plain with { Product = "demo" }).Changes));
    }

    [Fact]
    public void The_head_of_a_product() => Assert.Equal(
        [
            "CGC0004 : endpoint: \"https://a.example\" → \"https://b.example\"",
            "CGC0005 : description added: \"All about it\"",
            "CGC0005 : limits added: \"Ten\"",
            "CGC0005 : title: \"Demo\" → \"Demos\"",
        ],
        Lines(Of(
            Plain with { Endpoint = "https://a.example", Title = "Demo" },
            Plain with { Endpoint = "https://b.example", Title = "Demos", Description = "All about it", Limits = "Ten" })));

    [Fact]
    public void Return_codes() => Assert.Equal(
        [
            "CGC0006 : return code 1 removed: \"One\"",
            "CGC0007 : return code 2: \"Two\" → \"Two (try again later)\"",
            "CGC0007 : return code 3 added: \"Three\"",
        ],
        Lines(Of(
            Plain with { ErrorCodes = new ErrorCodeSpec[] { new(1, "One"), new(2, "Two") }.ToEquatableArray() },
            Plain with { ErrorCodes = new ErrorCodeSpec[] { new(2, "Two", TryAgain: true), new(3, "Three") }.ToEquatableArray() })));

    [Fact]
    public void Actions_come_and_go() => Assert.Equal(
        ["CGC0101 Get: removed; perhaps it is spelled GET now", "CGC0102 GET: added", "CGC0102 List: added: \"Lists all\""],
        Lines(Of(Plain, Product(Action("GET"), Action("List") with { Title = "Lists all" }))));

    [Fact]
    public void The_types_of_a_removed_action_are_named_unless_others_use_them() => Assert.Equal(
        ["CGC0101 B: removed; with it the type Own"],
        Lines(Of(
            Product(Replying("A", "Data", "Id"), Replying("B", "Own", "Id"), Replying("C", "Data", "Id")),
            Product(Replying("A", "Data", "Id"), Replying("C", "Data", "Id")))));

    [Fact]
    public void An_action_that_ends_is_a_warning()
    {
        Assert.Equal(["CGC0103 Get: deprecated: \"Soon\""], Of(Action("Get"), Action("Get") with { Deprecated = "Soon" }));
        Assert.Equal(["CGC0104 Get: deprecation removed: \"Soon\""], Of(Action("Get") with { Deprecated = "Soon" }, Action("Get")));
        Assert.Equal(
            ["CGC0104 Get: deprecation: \"Soon\" → \"Now\""], Of(Action("Get") with { Deprecated = "Soon" }, Action("Get") with { Deprecated = "Now" }));
    }

    [Fact]
    public void The_words_of_an_action() => Assert.Equal(
        [
            "CGC0105 Get: description added: \"D\"",
            "CGC0105 Get: group: \"A\" → \"B\"",
            "CGC0105 Get: limits added: \"L\"",
            "CGC0105 Get: page: \"a.md\" → \"b.md\"",
            "CGC0105 Get: title removed: \"T\"",
            "CGC0106 Get: example of the request changed",
            "CGC0106 Get: example of the response added",
        ],
        Of(
            Action("Get") with { Title = "T", Group = "A", Page = "a.md", Examples = new ExampleSpec("a", null) },
            Action("Get") with { Description = "D", Limits = "L", Group = "B", Page = "b.md", Examples = new ExampleSpec("b", "c") }));

    [Theory]
    [InlineData("{\"A\":[1,{}]}", "{\n  \"A\": [ 1, { } ]\n}", true)]
    [InlineData("{\"A\":1}", "{\"A\":2}", false)]
    [InlineData("{\"A\":1}", "A=1", false)]
    [InlineData("A=1", "A = 1", false)]
    public void Examples_are_the_same_when_their_JSON_is(string old, string @new, bool isSame) => Assert.Equal(
        isSame,
        Of(Action("Get") with { Examples = new ExampleSpec(null, old) }, Action("Get") with { Examples = new ExampleSpec(null, @new) }).Length == 0);

    [Fact]
    public void Examples_that_are_not_even_Unicode_are_the_same_when_their_text_is()
    {
        // Not as data of a theory: attributes hold UTF-8, which would make both the same replacement character.
        Assert.Single(Of(
            Action("Get") with { Examples = new ExampleSpec(null, "{\"A\":\"\ud800\"}") },
            Action("Get") with { Examples = new ExampleSpec(null, "{\"A\":\"\udfff\"}") }));
        Assert.Single(Of(
            Action("Get") with { Examples = new ExampleSpec(null, "{\"A\":\"\\ud800\"}") },
            Action("Get") with { Examples = new ExampleSpec(null, "{\"A\":\"\\udfff\"}") }));
    }

    [Fact]
    public void Long_texts_are_cut_around_the_difference_and_stay_on_one_line()
    {
        string long1 = new string('a', 100) + "\n\u202e\u0007one" + new string('b', 100);
        string long2 = new string('a', 100) + "\ntwo" + new string('b', 100);

        Assert.Equal(
            ["CGC0105 Get: title: \"…aaaaaaaaaaa onebbbbbbbbbbbb…\" → \"…aaaaaaaaaaa twobbbbbbbbbbbb…\""],
            Of(Action("Get") with { Title = long1 }, Action("Get") with { Title = long2 }));
    }
}
