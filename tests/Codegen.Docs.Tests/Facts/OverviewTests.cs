using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>An overview speaks of the action's end, and of that of much else.</summary>
public class OverviewTests
{
    [Theory]
    [InlineData("查询集群。该接口即将下线，请使用GetCluster", "该接口即将下线，请使用GetCluster")]
    [InlineData("该接口不再维护。", "该接口不再维护")]
    [InlineData("接口已废弃，请使用DoNew", "接口已废弃，请使用DoNew")]
    [InlineData("从备份恢复\n已废弃", "已废弃")]
    [InlineData("查询集群\n即将被废弃的API，请使用GetCluster", "即将被废弃的API，请使用GetCluster")]
    [InlineData("创建副本,适用于旧机型，该架构即将下线, 请参考文档", "创建副本,适用于旧机型，该架构即将下线, 请参考文档")]
    [InlineData("【待下线】查询集群", "待下线")]
    [InlineData("查询集群（已废弃，请使用GetCluster）", "已废弃，请使用GetCluster")]
    [InlineData("查询集群【建议不再使用】", "建议不再使用")]
    [InlineData("Deprecated. Use GetCluster.", "Deprecated. Use GetCluster.")]
    [InlineData("Gets it. This interface will be retired soon.", "This interface will be retired soon.")]
    [InlineData("[Deprecated] Gets it.", "Deprecated")]
    public void The_action_s_own_end_is_found(string overview, string deprecated) => Assert.Equal(deprecated, Read(overview));

    [Theory]
    [InlineData("创建集群。旧接口CreateOld已下线，请使用本接口。")]
    [InlineData("接口CreateOld已下线，由它替代。")]
    [InlineData("查询集群列表，已下线的集群不会返回。")]
    [InlineData("注意：Type参数即将废弃。")]
    [InlineData("删除已废弃的镜像。")]
    [InlineData("下线域名。已下线的域名可以重新上线。")]
    [InlineData("替代CreateOld（已废弃）")]
    [InlineData("创建集群（旧版控制台已废弃，新版请使用V2）")]
    [InlineData("该接口仅支持新版控制台，老接口CreateOld即将下线。")]
    [InlineData("Lists images that are deprecated.")]
    [InlineData("Creates it. The old API CreateOld is deprecated.")]
    public void What_is_said_of_another_thing_retires_no_action(string overview) => Assert.Null(Read(overview));

    private static string? Read(string overview) =>
        DescriptionReader.Default.AddFacts(new ActionSpec { Name = "GetThing", Description = overview }).Deprecated;
}
