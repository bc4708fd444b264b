using System.Xml.Linq;
using Codegen.Generator.Tests.Safety;
using Codegen.Generator.Tests.Support;
using Codegen.Generator.Text;
using Codegen.Tests.Shared;
using CsCheck;

namespace Codegen.Generator.Tests.Text;

public sealed class Light_markdown
{
    private const string Page = "https://docs.example.com/a";

    [Theory]
    [InlineData("plain & <b>", "plain &amp; &lt;b&gt;")]
    [InlineData("a `code <T>` b", "a <c>code &lt;T&gt;</c> b")]
    [InlineData("See the [list](" + Page + ").", "See the <see href=\"" + Page + "\">list</see>.")]
    [InlineData("[`A` & B](" + Page + "?x=1&y=2)", "<see href=\"" + Page + "?x=1&amp;y=2\"><c>A</c> &amp; B</see>")]
    [InlineData("[wiki](" + Page + "_(b))", "<see href=\"" + Page + "_(b)\">wiki</see>")]
    [InlineData("[](" + Page + ")", "<see href=\"" + Page + "\">" + Page + "</see>")]
    public void Becomes_elements(string text, string xml) => Assert.Equal(xml, XmlText.Words(text));

    [Theory]
    [InlineData("[evil](javascript:alert(1))", "evil (javascript:alert(1))")]
    [InlineData("[evil](java\u0000script:x)", "evil (javascript:x)")]
    [InlineData("[evil](file:///etc/passwd)", "evil (file:///etc/passwd)")]
    [InlineData("[evil](//example.com)", "evil (//example.com)")]
    [InlineData("[evil](/etc/passwd)", "evil (/etc/passwd)")]
    [InlineData("[evil](https://)", "evil (https://)")]
    [InlineData("[evil](https://a b)", "evil (https://a b)")]
    [InlineData("[here](../uhost-api/x.md)", "here (../uhost-api/x.md)")]
    [InlineData("[](x.md)", "(x.md)")]
    [InlineData("[here]()", "here")]
    public void Keeps_addresses_that_are_no_page_as_text(string text, string xml) => Assert.Equal(xml, XmlText.Words(text));

    [Theory]
    [InlineData("https://a/\" cref=\"T:X", "x (https://a/\" cref=\"T:X)")]
    [InlineData("https://a/\"onclick=\"x", "<see href=\"https://a/&quot;onclick=&quot;x\">x</see>")]
    [InlineData("https://a/'", "<see href=\"https://a/'\">x</see>")]
    [InlineData("https://a/><b", "x (https://a/&gt;&lt;b)")]
    public void Lets_no_address_end_its_attribute(string address, string xml) => Assert.Equal(xml, XmlText.Words($"[x]({address})"));

    [Theory]
    [InlineData("a [b", "a [b")]
    [InlineData("a ] b](" + Page + ")", "a ] b](" + Page + ")")]
    [InlineData("[a](" + Page, "[a](" + Page)]
    [InlineData("disks[0](first)", "disks0 (first)")]
    [InlineData("one ` alone", "one ` alone")]
    [InlineData("`` twice", "`` twice")]
    [InlineData("`[a](" + Page + ")`", "<c>[a](" + Page + ")</c>")]
    [InlineData("[a `](" + Page + ")` b", "[a <c>](" + Page + ")</c> b")]
    [InlineData("[[a](" + Page + ")](" + Page + ")", "[<see href=\"" + Page + "\">a</see>](" + Page + ")")]
    [InlineData("[a [b] c](" + Page + ")", "<see href=\"" + Page + "\">a [b] c</see>")]
    public void Leaves_halves_and_takes_the_inner_of_two_links(string text, string xml) => Assert.Equal(xml, XmlText.Words(text));

    [Fact]
    public void Ends_whatever_is_repeated()
    {
        // A search for each bracket would take hours: a test that does not end says so.
        foreach (string part in new[] { "[", "]", "(", "[](", "](", "`", "[`", "[[a](b)", "[a](https://b/)", "`a", "a](b)[" })
        {
            Assert.NotEmpty(XmlText.Words(string.Concat(Enumerable.Repeat(part, 500_000))));
        }
    }

    [Fact]
    public void Is_always_sound_xml() => Gen.String[Gen.Char["[]()`\"'<>&: ah"], 0, 40].ForAll(text =>
    {
        XElement element = XElement.Parse("<x>" + XmlText.Words(text.Replace("h", "https://h/", StringComparison.Ordinal)) + "</x>", LoadOptions.PreserveWhitespace);
        Assert.All(element.Descendants(), inner => Assert.Contains(inner.Name.LocalName, new[] { "c", "see" }));
        Assert.All(element.Descendants("see"), link => Assert.StartsWith("https://", link.Attribute("href")!.Value, StringComparison.Ordinal));
    });

    [Fact]
    public void Compiles_in_every_place() =>
        Project.Generate(HostileProduct.WithDescriptions($"See `x < y` and [the \"list\"]({Page}?a=1&b=\"2\"), [other](javascript:x), [[ ]( `"));
}
