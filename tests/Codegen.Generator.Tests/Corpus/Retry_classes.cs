using Codegen.Spec.Naming;
using Codegen.Tests.Shared;

namespace Codegen.Generator.Tests.Corpus;

public sealed class Retry_classes
{
    [Theory]
    [InlineData("DescribeUHostInstance", "Read")]
    [InlineData("GetRegion", "Read")]
    [InlineData("ListULB", "Read")]
    [InlineData("QueryULogServiceLog", "Read")]
    [InlineData("CheckRecoverUDBInstance", "Read")]
    [InlineData("CreateUHostInstance", "Create")]
    [InlineData("CopyCustomImage", "Create")]
    [InlineData("DeleteUDisk", "Other")]
    [InlineData("ModifyEIP", "Other")]
    [InlineData("Getaway", "Other")]
    [InlineData("ListenAll", "Other")]
    [InlineData("GetOrCreateRepo", "Other")]
    [InlineData("CheckAndRepairDisk", "Other")]
    [InlineData("VerifyCode", "Other")]
    [InlineData("IssueToken", "Create")]
    [InlineData("getRegion", "Other")]
    [InlineData("", "Other")]
    public void Follow_from_the_verb(string action, string kind) => Assert.Equal(kind, ActionKinds.Of(action));

    [SkippableFact]
    public void Never_let_an_action_be_repeated_that_the_official_client_never_repeats()
    {
        string names = SharedFolder.Require("oracle", "not-retried.txt");
        Assert.All(File.ReadAllLines(names).Where(name => name.Length > 0), name => Assert.NotEqual(ActionKinds.Read, ActionKinds.Of(name)));
    }
}
