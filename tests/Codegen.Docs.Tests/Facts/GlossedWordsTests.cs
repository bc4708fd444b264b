using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>Values with their meanings right behind them are found where the text is about what has few values, and says nothing else.</summary>
public class GlossedWordsTests
{
    [Theory]
    [InlineData("实例状态：Running 运行中、Stopped 已停止、Creating 创建中", "Running=运行中|Stopped=已停止|Creating=创建中")]
    [InlineData("任务状态。Waiting等待中，Running执行中，Failed失败", "Waiting=等待中|Running=执行中|Failed=失败")]
    [InlineData("证书状态: Issued 已签发; Expired 已过期", "Issued=已签发|Expired=已过期")]
    [InlineData("计费类型：Year 按年付费，Dynamic 按需付费；默认Year", "Year=按年付费|Dynamic=按需付费")]
    [InlineData("付费方式, 预付费:Year 按年,Month 按月,Dynamic 按时;", "Year=按年|Month=按月|Dynamic=按时")]
    [InlineData("主题类型。NORMAL 普通，DELAY 延时", "NORMAL=普通|DELAY=延时")]
    [InlineData("计费方式。traffic代表按流量计费，bandwidth按带宽计费", "traffic=按流量计费|bandwidth=按带宽计费")]
    [InlineData("索引状态（ON 开启，OFF 关闭）", "ON=开启|OFF=关闭")]
    [InlineData("排序：ASC 升序，DESC 降序，默认 DESC", "ASC=升序|DESC=降序")]
    [InlineData("线路：One 单线,Multi 优质BGP（部分地域）", "One=单线|Multi=优质BGP（部分地域）")]
    public void Values_are_found_behind_a_kind(string description, string values) => Assert.Equal(values, Values("Field", description));

    [Fact]
    public void The_field_s_name_can_tell_the_kind()
    {
        Assert.Equal("private=私有仓库|public=公共仓库", Values("RepoType", "private私有仓库，public公共仓库，默认public"));
        Assert.Equal(string.Empty, Values("Repo", "private私有仓库，public公共仓库，默认public"));
    }

    [Theory]
    [InlineData("状态：CPU 使用率、CPU 温度")]
    [InlineData("类型：Tag不填写，Name必须填写")]
    [InlineData("资源类型，Disk 磁盘时、Host 主机时")]
    [InlineData("参数类型，Key 参数名，Value 参数值")]
    [InlineData("查询方式，Name 按名称查询，Mail 按邮箱")]
    [InlineData("如类型：Disk 磁盘、Host 主机，例如Disk")]
    [InlineData("计费类型：Year 按年，Month 按月；后付费：Post 按量")]
    [InlineData("类型：Disk 磁盘、Host 主机。对Cloud有效")]
    public void Words_beside_each_other_in_prose_are_no_values(string description) => Assert.Equal(string.Empty, Values("Field", description));

    private static string Values(string name, string description) =>
        string.Join('|', DescriptionReader.Default.AddFacts(new FieldSpec { Name = name, Type = new TypeSpec(TypeKind.String), Description = description })
            .Values.Select(value => value.Value + "=" + value.Description));
}
