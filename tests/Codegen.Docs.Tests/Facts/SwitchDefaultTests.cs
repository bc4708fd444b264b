using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>The default of a bool is found where a state or the question tells it, and not where that may mean the opposite.</summary>
public class SwitchDefaultTests
{
    [Theory]
    [InlineData("是否开启审计，默认开启", "true")]
    [InlineData("是否开启自动备份，默认关闭", "false")]
    [InlineData("是否开启审计, 默认为未开启", "false")]
    [InlineData("采集开关，不填默认打开。", "true")]
    [InlineData("true 开启，false 关闭，默认关闭", "false")]
    [InlineData("Whether deletion protection is on. Off by default.", "false")]
    [InlineData("Enable SSL. It is disabled by default.", "false")]
    [InlineData("Whether to keep the backups. Default is enabled.", "true")]
    [InlineData("是否自动续费，默认不自动续费", "false")]
    [InlineData("是否返回详情，默认返回", "true")]
    [InlineData("是否返回总数，true为是，false为否，默认不返回", "false")]
    public void A_state_is_a_default(string description, string value) => Assert.Equal(value, Default("Field", description));

    [Theory]
    [InlineData("是否关闭删除保护，默认关闭")]
    [InlineData("是否禁用公网访问，默认关闭")]
    [InlineData("开启或关闭，默认关闭")]
    [InlineData("是否跳过快照，默认关闭")]
    [InlineData("Whether to turn it off, off by default")]
    [InlineData("是否返回详情，默认不返回标签")]
    [InlineData("是否异步，默认不填")]
    [InlineData("是否开启，默认开启一半")]
    [InlineData("是否开启，A默认开启")]
    [InlineData("是否开启，默认开启。国际站，默认关闭")]
    public void What_may_mean_the_opposite_is_none(string description) => Assert.Null(Default("Field", description));

    [Theory]
    [InlineData("DisableSsl", null)]
    [InlineData("NotKept", null)]
    [InlineData("SkipCheck", null)]
    [InlineData("Notify", "false")]
    [InlineData("EnableSsl", "false")]
    public void A_name_can_turn_the_state_round(string name, string? value) => Assert.Equal(value, Default(name, "Off by default"));

    private static string? Default(string name, string description) =>
        DescriptionReader.Default.AddFacts(new FieldSpec { Name = name, Type = new TypeSpec(TypeKind.Bool), Description = description }).Default;
}
