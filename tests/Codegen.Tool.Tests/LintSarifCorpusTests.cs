using Codegen.Tests.Shared;

namespace Codegen.Tool.Tests;

/// <summary>What <c>codegen lint</c> says of the real pages, as code scanning is given it.</summary>
public class LintSarifCorpusTests
{
    [SkippableFact]
    public void The_log_of_all_real_pages_is_valid()
    {
        string log = Workspace.Run("lint", SharedFolder.Require("corpus", "zh"), "--format", "sarif").Output;

        Assert.Contains("\"ruleId\": \"CGL0001\"", log, StringComparison.Ordinal);
        SarifSchema.Check(log);
    }
}
