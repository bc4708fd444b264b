using Codegen.Spec.Naming;

namespace Codegen.Spec.Tests;

public class CSharpIdentifierTests
{
    [Theory]
    [InlineData("UHostId", "UHostId")]
    [InlineData("snake_case", "snake_case")]
    [InlineData("class", "class")]
    [InlineData("X-Session Id", "X_Session_Id")]
    [InlineData("95Bandwidth", "_95Bandwidth")]
    [InlineData("名称", "名称")]
    [InlineData("-", "_")]
    [InlineData("", "_")]
    [InlineData("a\u202Eb", "a_b")]
    [InlineData("a\u0301", "a")]
    [InlineData("-a-", "a")]
    public void Only_what_the_language_forbids_is_changed(string name, string identifier) =>
        Assert.Equal(identifier, CSharpIdentifier.From(name));

    [Theory]
    [InlineData("info", "Info")]
    [InlineData("Info", "Info")]
    [InlineData("class", "Class")]
    [InlineData("_x", "_x")]
    [InlineData("__arglist", "__arglist_")]
    public void A_type_gets_a_capital(string name, string identifier) => Assert.Equal(identifier, CSharpIdentifier.ForType(name));

    [Fact]
    public void Long_names_are_cut_in_a_way_that_cuts_once()
    {
        foreach (string name in new[] { new string('A', CSharpIdentifier.MaxLength - 1) + "-a", new string('A', CSharpIdentifier.MaxLength - 2) + "-a", "1" + new string('1', 300) })
        {
            string cut = CSharpIdentifier.From(name);
            Assert.InRange(cut.Length, 1, CSharpIdentifier.MaxLength);
            Assert.Equal(cut, CSharpIdentifier.From(cut));
        }
    }

    [Fact]
    public void Long_names_are_cut() => Assert.Equal(CSharpIdentifier.MaxLength, CSharpIdentifier.From(new string('a', 70_000)).Length);

    [Theory]
    [InlineData("TaskStatus", true)]
    [InlineData("taskStatus", false)]
    [InlineData("Task Status", false)]
    [InlineData("__refvalue", false)]
    [InlineData("Task;Status", false)]
    [InlineData("", false)]
    public void A_type_name_is_told_from_other_text(string text, bool isTypeName) => Assert.Equal(isTypeName, CSharpIdentifier.IsTypeName(text));

    [Theory]
    [InlineData("usmc-api", "Usmc", "usmc")]
    [InlineData("vpc2.0-api", "Vpc20", "vpc2.0")]
    [InlineData("uddos-uclean-api", "UddosUclean", "uddos-uclean")]
    [InlineData("docs", "Docs", "docs")]
    [InlineData("-api", "Api", "-api")]
    [InlineData("3d-api", "_3d", "3d")]
    public void A_product_is_named_by_its_folder(string product, string name, string file)
    {
        Assert.Equal(name, GeneratedNames.Product(product));
        Assert.Equal(file, GeneratedNames.FileName(product));
    }
}
