using System.CommandLine;
using Codegen.Tests.Shared;

namespace Codegen.Tool.Tests;

/// <summary>The real pages a year apart.</summary>
public class DiffCorpusTests
{
    [SkippableFact]
    public void A_year_of_real_pages_is_compared_the_same_way_every_time()
    {
        string[] args = ["diff", SharedFolder.Require("corpus", "history", "2025-08-21"), SharedFolder.Require("corpus", "zh"), "--common-only"];

        string first = Run(args);

        Assert.Contains("potentially breaking, ", first, StringComparison.Ordinal);
        Assert.DoesNotContain("product added", first, StringComparison.Ordinal);
        Assert.Equal(first, Run(args));
    }

    [SkippableFact]
    public void Pages_differ_from_themselves_in_nothing()
    {
        string pages = SharedFolder.Require("corpus", "zh");

        Assert.Equal("No changes.\n", Run("diff", pages, pages));
    }

    [SkippableFact]
    public void Specs_differ_from_the_pages_that_they_were_made_of_in_nothing()
    {
        string pages = SharedFolder.Require("corpus", "zh");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("codegen-tests-");
        try
        {
            Run("build", pages, "--output", folder.FullName);

            Assert.Equal("No changes.\n", Run("diff", folder.FullName, pages));
            Assert.DoesNotContain("breaking", Run("build", pages, "--output", folder.FullName), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        Assert.Equal(0, CodegenCommand.Create().Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = errors }));
        return output.ToString();
    }
}
