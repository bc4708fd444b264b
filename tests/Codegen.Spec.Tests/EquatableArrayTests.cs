namespace Codegen.Spec.Tests;

public class EquatableArrayTests
{
    [Fact]
    public void Lists_are_equal_by_their_elements()
    {
        EquatableArray<string> one = new[] { "a", "b" }.ToEquatableArray();
        EquatableArray<string> same = new List<string> { "a", "b" }.ToEquatableArray();

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one == same);
    }

    [Fact]
    public void Order_and_length_count()
    {
        EquatableArray<string> one = new[] { "a", "b" }.ToEquatableArray();

        Assert.NotEqual(one, new[] { "b", "a" }.ToEquatableArray());
        Assert.NotEqual(one, new[] { "a" }.ToEquatableArray());
    }

    [Fact]
    public void Default_is_the_empty_list()
    {
        EquatableArray<string> none = default;

        Assert.Empty(none);
        Assert.Equal(none, Array.Empty<string>().ToEquatableArray());
    }

    [Fact]
    public void A_later_change_of_the_source_changes_nothing()
    {
        string[] source = ["a"];
        EquatableArray<string> list = source.ToEquatableArray();
        source[0] = "b";

        Assert.Equal(["a"], list);
    }
}
