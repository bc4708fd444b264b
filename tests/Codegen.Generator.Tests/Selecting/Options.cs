using System.Globalization;
using Codegen.Generator.Tests.Support;
using Codegen.Spec.Naming;
using Microsoft.CodeAnalysis;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Selecting;

public sealed class Options
{
    private static readonly SpecText[] TwoProducts =
    [
        SpecText.Of(Product(Action("DescribeHost"), Action("CreateHost"), Action("DeleteHost")) with { Product = "uhost-api" }, "/uhost.json"),
        SpecText.Of(Product(Action("DescribeNet"), Action("CreateNet")) with { Product = "unet-api" }, "/unet.json"),
    ];

    [Theory]
    [InlineData("Describe*", "uhost-api", "Uhost.Client.g.cs Uhost.DescribeHost.g.cs")]
    [InlineData("describehost, Create????", "UHOST", "Uhost.Client.g.cs Uhost.CreateHost.g.cs Uhost.DescribeHost.g.cs")]
    [InlineData("*Net", "", "Unet.Client.g.cs Unet.CreateNet.g.cs Unet.DescribeNet.g.cs")]
    [InlineData("", "Unet", "Unet.Client.g.cs Unet.CreateNet.g.cs Unet.DescribeNet.g.cs")]
    public void Select_products_and_actions(string actions, string products, string files)
    {
        ProjectOptions options = new ProjectOptions().Metadata("CodegenActions", actions).Property("CodegenProducts", products);
        Assert.Equal(files.Split(' '), Project.Generate(TwoProducts, options).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void That_select_nothing_are_reported_with_the_nearest_names()
    {
        ProjectOptions options = new ProjectOptions().Metadata("CodegenActions", "DescribeHosts,Create*").Metadata("CodegenProducts", "uhost,ubost");

        IEnumerable<string> messages = Project.Run(TwoProducts, options).Diagnostics
            .Select(problem => $"{problem.Id} {problem.DefaultSeverity} {problem.GetMessage(CultureInfo.InvariantCulture)}");

        Assert.Equal(
            [
                "CGS0102 Warning The pattern 'ubost' selects no product. Near it are: uhost, unet.",
                "CGS0102 Warning The pattern 'DescribeHosts' selects no action. Near it are: DescribeHost, DeleteHost, CreateHost.",
            ],
            messages);
    }

    [Fact]
    public void Leave_out_models_that_no_selected_action_reaches()
    {
        ProductSpec product = Product(
            Action("DescribeHost", response: Message(Optional("Host", "#Host")).With(Model("Host", Optional("Id", "string")), Model("Unused", Optional("Id", "string")))),
            Action("CreateHost", Message(Optional("Disk", "#Disk")).With(Model("Disk", Optional("Size", "int")))));

        string code = string.Concat(Project.Generate([SpecText.Of(product)], new ProjectOptions().Metadata("CodegenActions", "Describe*")).Values);

        Assert.Contains("record Host ", code, StringComparison.Ordinal);
        Assert.DoesNotContain("Disk", code, StringComparison.Ordinal);
        Assert.DoesNotContain("Unused", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Set_the_accessibility()
    {
        IReadOnlyDictionary<string, string> sources = Project.Generate(TwoProducts, new ProjectOptions().Property("CodegenAccessibility", "Internal"));
        Assert.All(sources.Values, source => Assert.DoesNotContain("\npublic ", source, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_no_known_accessibility_are_an_error()
    {
        Diagnostic problem = Assert.Single(Project.Run(TwoProducts, new ProjectOptions().Metadata("CodegenAccessibility", "private")).Diagnostics);
        Assert.Equal(("CGS0103", DiagnosticSeverity.Error), (problem.Id, problem.Severity));
    }

    [Theory]
    [InlineData("A.B", "C", "D", "A.B.Uhost")]
    [InlineData("", "C", "D", "C.Uhost")]
    [InlineData("", "", "D.E", "D.E.Uhost")]
    [InlineData("", "", "", "Uhost")]
    [InlineData("my-app.class.1", "", "", "my_app.@class._1.Uhost")]
    public void Set_the_namespace(string metadata, string property, string root, string expected)
    {
        ProjectOptions options = new ProjectOptions()
            .Metadata("CodegenNamespace", metadata)
            .Property("CodegenNamespace", property)
            .Property("RootNamespace", root);
        IReadOnlyDictionary<string, string> sources = Project.Generate([TwoProducts[0]], options);
        Assert.All(sources.Values, source => Assert.Contains($"\nnamespace {expected};\n", source, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("*", "", true)]
    [InlineData("a*c", "abbc", true)]
    [InlineData("a*c", "abcd", false)]
    [InlineData("a*b*c", "aXbYbZc", true)]
    [InlineData("?", "", false)]
    [InlineData("ab?", "ABC", true)]
    [InlineData("ab", "abc", false)]
    public void Match_names_by_pattern(string pattern, string name, bool matches) => Assert.Equal(matches, new NamePattern(pattern).Matches(name));
}
