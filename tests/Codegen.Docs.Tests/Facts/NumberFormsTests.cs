using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>Numbers as authors write them, and what is said beside them.</summary>
public class NumberFormsTests
{
    [Theory]
    [InlineData("默认 1,000，最大 50,000", null, 50_000, "1000")]
    [InlineData("最低100元，不超过10,000元，单位元", null, 10_000, null)]
    [InlineData("大小，1,000~20,000", 1_000, 20_000, null)]
    [InlineData("范围[1,000, 10,000]", 1_000, 10_000, null)]
    [InlineData("Maximum: 1,000,000", null, 1_000_000, null)]
    [InlineData("Minimum 1,024", 1_024, null, null)]
    [InlineData("最大10,240个", null, null, null)]
    [InlineData("Up to 65,535", null, null, null)]
    [InlineData("范围 1-65,535", null, null, null)]
    [InlineData("取值范围[1,100]，默认20", 1, 100, "20")]
    [InlineData("取值范围[0,100]", 0, 100, null)]
    public void Thousands_are_one_number(string description, int? minimum, int? maximum, string? defaultValue) => AssertNumber(description, minimum, maximum, defaultValue);

    [Theory]
    [InlineData("优先级，建议取值1-100", null, null, null)]
    [InlineData("推荐取值范围：10~100", null, null, null)]
    [InlineData("1-255，建议1-100", 1, 255, null)]
    [InlineData("建议值为1000，最大值10000", null, 10_000, null)]
    [InlineData("已有数量与其之和不能大于50", null, null, null)]
    [InlineData("不能大于50", null, 50, null)]
    [InlineData("不可超过50", null, 50, null)]
    [InlineData("间隔，小于Timeout，Timeout最大600", null, null, null)]
    [InlineData("需大于MinSize，MinSize默认0", null, null, null)]
    [InlineData("大小，Value最大600", null, 600, null)]
    public void What_is_recommended_or_said_of_another_quantity_is_no_limit(string description, int? minimum, int? maximum, string? defaultValue) =>
        AssertNumber(description, minimum, maximum, defaultValue);

    [Theory]
    [InlineData("周期，1~900（秒），默认3", 1, 900, "3")]
    [InlineData("时长，0~604800秒（7天）范围内", 0, 604_800, null)]
    [InlineData("1024Byte到65536Byte之间", 1_024, 65_536, null)]
    [InlineData("核数，最小2最大128", 2, 128, null)]
    [InlineData("不得低于60秒，不得高于3600秒", 60, 3_600, null)]
    [InlineData("N<=100", null, 100, null)]
    [InlineData("默认7份，最多保留30份", null, 30, "7")]
    public void Limits_are_followed_by_remarks_and_units(string description, int? minimum, int? maximum, string? defaultValue) =>
        AssertNumber(description, minimum, maximum, defaultValue);

    [Theory]
    [InlineData("HH:mm 格式，默认 02:00", "02:00")]
    [InlineData("备份窗口，默认02:00-06:30", "02:00-06:30")]
    [InlineData("开始时间，默认00:00:00", "00:00:00")]
    [InlineData("比例，默认1:100", null)]
    public void A_default_can_be_a_time_of_day(string description, string? defaultValue) =>
        Assert.Equal(defaultValue, Read(description, TypeKind.String).Default);

    [Theory]
    [InlineData("SSD，CLOUD_SSD(推荐)，LOCAL_SSD已下线")]
    [InlineData("Classic（经典网络，已下线）、VPC")]
    [InlineData("版本，v1(已废弃)、v2、v3")]
    [InlineData("取值：TCP/UDP/HTTP，其中HTTP即将下线")]
    [InlineData("老版本参数Foo已废弃，请填写本字段")]
    [InlineData("Disk type: LOCAL_SSD (deprecated), CLOUD_SSD or CLOUD_RSSD")]
    public void The_end_of_a_value_is_not_the_field_s(string description) => Assert.Null(Read(description, TypeKind.String).Deprecated);

    [Theory]
    [InlineData("时长 默认: 1 (已废弃)")]
    [InlineData("内存(MB)（待废弃，请通过Type创建），目前支持以下几档 2000M/4000M")]
    [InlineData("主机ID（已废弃），请使用HostId")]
    [InlineData("主机ID已废弃")]
    public void That_behind_a_name_is(string description) => Assert.Equal(description, Read(description, TypeKind.String).Deprecated);

    private static void AssertNumber(string description, int? minimum, int? maximum, string? defaultValue)
    {
        FieldSpec field = Read(description, TypeKind.Int);
        Assert.Equal((minimum, maximum, defaultValue), ((int?)field.Minimum, (int?)field.Maximum, field.Default));
    }

    private static FieldSpec Read(string description, TypeKind kind) =>
        DescriptionReader.Default.AddFacts(new FieldSpec { Name = "Value", Type = new TypeSpec(kind), Description = description });
}
