using System.Text.RegularExpressions;
using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Contents;

/// <summary>What is wrong with a page stays a warning where warnings are errors: MSBuild wants each id by name.</summary>
public sealed class PageWarningTests
{
    [Fact]
    public void Every_id_is_named()
    {
        IReadOnlyList<string> named = IdsIn("generator/Codegen.Generator/build/Codegen.Generator.targets");

        Assert.NotEmpty(named);
        Assert.Equal(IdsIn("spec/Codegen.Docs/Diagnostics/DocDiagnosticIds.cs"), named);
    }

    private static IReadOnlyList<string> IdsIn(string file) =>
        [.. Regex.Matches(File.ReadAllText(Repository.At(file)), "CGD[0-9]{4}", RegexOptions.NonBacktracking).Select(match => match.Value)];
}
