using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>What stands beside a fact is no part of it, and what is said of something else is not said of the field.</summary>
public class NeighbourTests
{
    [Theory]
    [InlineData("Enumeration values: Ready, InUse, Deleting. When it is InUse, the disk can't be deleted.", "Ready|InUse|Deleting", null)]
    [InlineData("Possible values: CreateTime, Name. The default is CreateTime.", "CreateTime|Name", "CreateTime")]
    [InlineData("Type. Enumeration values: Normal, Super. The default is Normal. Only for N type.", "Normal|Super", "Normal")]
    [InlineData("Supported values: rr, wrr, lc. e.g. rr", "rr|wrr|lc", null)]
    [InlineData("Values: Yes, No, default Yes", "Yes|No", "Yes")]
    [InlineData("Values: Yes/No, default No", "Yes|No", "No")]
    [InlineData("Enumeration values: TCP, UDP, ICMP and GRE", "TCP|UDP|ICMP|GRE", null)]
    [InlineData("Enumeration values: a, b, and c.", "a|b|c", null)]
    [InlineData("Enumeration values: a, b or c. See the list.", "a|b|c", null)]
    [InlineData("Enumeration values: A, B, etc.", "A|B", null)]
    [InlineData("Enumeration values: A, B, other values are reserved", "", null)]
    [InlineData("枚举值：TCP、UDP 以及 ICMP", "TCP|UDP|ICMP", null)]
    [InlineData("枚举值：A、B和C", "A|B|C", null)]
    [InlineData("枚举值：A、B、C等", "A|B|C", null)]
    [InlineData("枚举值: A, B, C. 默认值: B.", "A|B|C", "B")]
    [InlineData("枚举值：A、B、C（默认：B）", "A|B|C", "B")]
    [InlineData("Enum: Normal, Super (default Normal)", "Normal|Super", "Normal")]
    [InlineData("枚举值：HTTP/1.1、HTTP/2、QUIC", "HTTP/1.1|HTTP/2|QUIC", null)]
    [InlineData("枚举值：on、off，默认off", "on|off", "off")]
    [InlineData("Options: \"a\", \"b\", by default \"a\"", "a|b", null)]
    [InlineData("Values: on, off. default off", "on|off", "off")]
    [InlineData("Values: v1, v2. The default is v1", "v1|v2", "v1")]
    [InlineData("Values: A, B, etc. and others", "A|B", null)]
    public void Values_end_with_their_list(string description, string values, string? defaultValue)
    {
        FieldSpec field = Read(description, TypeKind.String);
        Assert.Equal((values, defaultValue), (string.Join('|', field.Values.Select(value => value.Value)), field.Default));
        Assert.DoesNotContain(field.Values, value => value.Description is not null);
    }

    [Fact]
    public void A_unit_behind_numbers_means_none_of_them()
    {
        FieldSpec field = Read("枚举值：100、200、500（单位：GB）", TypeKind.Int);
        Assert.Equal(("100|200|500", "GB"), (string.Join('|', field.Values.Select(value => value.Value)), field.Unit));
        Assert.Null(field.Values[2].Description);
    }

    [Fact]
    public void The_end_of_a_range_is_no_value() => Assert.Empty(Read("告警等级，1~5级，1最高", TypeKind.Int).Values);

    [Theory]
    [InlineData("默认isolated", "isolated")]
    [InlineData("默认includeAll", "includeAll")]
    [InlineData("默认为off", "off")]
    [InlineData("Default is off", "off")]
    [InlineData("default offline", null)]
    [InlineData("Default area1", null)]
    [InlineData("容器网段，默认172.16.0.0/16", "172.16.0.0/16")]
    [InlineData("网段，默认10.0.0.0/8。", "10.0.0.0/8")]
    [InlineData("默认为registry.example.com/library", "registry.example.com/library")]
    [InlineData("默认为a/b", null)]
    [InlineData("挂载路径，默认/data", "/data")]
    [InlineData("目录，默认为 /", "/")]
    [InlineData("默认：/var/log/", "/var/log/")]
    [InlineData("默认 / 自定义", null)]
    [InlineData("A、B、C，缺省时为B", "B")]
    [InlineData("编码，默认情况下为utf8", "utf8")]
    [InlineData("默认值=abc", "abc")]
    public void A_default_is_whole(string description, string? defaultValue) => Assert.Equal(defaultValue, Read(description, TypeKind.String).Default);

    [Theory]
    [InlineData("开关，枚举值：1：启用；0：禁用。默认为启用", TypeKind.Int, "1")]
    [InlineData("是否返回：1返回，0不返回；默认不返回", TypeKind.Int, "0")]
    [InlineData("枚举值：Year，按年付费；Month，按月付费，默认为按月付费。", TypeKind.String, "Month")]
    [InlineData("开关，默认关闭；可选值：打开(on)，关闭(off)", TypeKind.String, "off")]
    [InlineData("类型，10：外网，20：内网。默认20：内网", TypeKind.Int, "20")]
    [InlineData("开关，默认关闭某功能；可选值：打开(on)，关闭(off)", TypeKind.String, null)]
    [InlineData("1：启用；0：禁用。默认启用，测试时默认禁用", TypeKind.Int, null)]
    [InlineData("1：启用；0：禁用。老版本默认启用", TypeKind.Int, null)]
    [InlineData("是否保留，默认否", TypeKind.Bool, "false")]
    [InlineData("是否保留，默认为是。", TypeKind.Bool, "true")]
    [InlineData("Whether to keep it, default no", TypeKind.Bool, "false")]
    [InlineData("是否默认", TypeKind.Bool, null)]
    [InlineData("是否默认是", TypeKind.Bool, null)]
    [InlineData("默认是主机的", TypeKind.Bool, null)]
    public void A_default_can_be_told_by_what_it_means(string description, TypeKind kind, string? defaultValue) =>
        Assert.Equal(defaultValue, Read(description, kind).Default);

    [Theory]
    [InlineData("单位：GB，默认20GB", "20")]
    [InlineData("超时，单位s，默认60s", "60")]
    [InlineData("单位：GB，默认20MB", null)]
    public void A_default_is_without_the_field_s_unit(string description, string? defaultValue) => Assert.Equal(defaultValue, Read(description, TypeKind.Int).Default);

    [Theory]
    [InlineData("域名状态，online：已上线，offline：已下线")]
    [InlineData("状态：0-已下线，1-在线")]
    [InlineData("是否已废弃")]
    [InlineData("Whether the image is deprecated")]
    [InlineData("已下线节点数")]
    [InlineData("即将下线的时间")]
    [InlineData("List of deprecated images")]
    [InlineData("实例ID，用于替代已废弃的OldId参数")]
    [InlineData("原Id参数已废弃，请使用本参数")]
    [InlineData("Replaces the deprecated parameter OldId")]
    [InlineData("规格，枚举值：small、medium、large（已废弃）")]
    [InlineData("State of image: available, deprecated")]
    public void What_is_said_of_another_thing_retires_no_field(string description) => Assert.Null(Read(description, TypeKind.String).Deprecated);

    [Theory]
    [InlineData("已废弃，请使用NewId")]
    [InlineData("实例名称，已废弃")]
    [InlineData("账期: 时间戳格式，已弃用，请使用Cycle")]
    [InlineData("项目名称（已废弃）")]
    [InlineData("已废弃字段")]
    [InlineData("Deprecated. Use NewId instead.")]
    [InlineData("The old name is deprecated and will be removed")]
    public void What_is_said_of_the_field_retires_it(string description) => Assert.Equal(description, Read(description, TypeKind.String).Deprecated);

    [Theory]
    [InlineData("实例规格（废弃）", "废弃")]
    [InlineData("实例规格【弃用】。", "弃用")]
    [InlineData("主机ID（废弃，请使用HostId）", "废弃，请使用HostId")]
    [InlineData("规格，small、medium（废弃）", null)]
    [InlineData("规格：small（废弃）", null)]
    [InlineData("回收站中（废弃）的实例", null)]
    public void A_mark_behind_a_name_is_the_field_s(string description, string? deprecated) => Assert.Equal(deprecated, Read(description, TypeKind.String).Deprecated);

    [Theory]
    [InlineData("取值范围：1~10，20~30", null, null)]
    [InlineData("取值范围：1-100，企业版1-1000", null, null)]
    [InlineData("取值范围[1,100]，其中SSD为[20,100]", null, null)]
    [InlineData("取值范围：20-8000，步长10，自2024-01-02起", 20, 8000)]
    [InlineData("大于等于1，小于等于100", 1, 100)]
    [InlineData("必须大于0且不超过100", 1, 100)]
    [InlineData("must be greater than 0 and less than 100", 1, 99)]
    [InlineData("取值>79228162514264337593543950335", null, null)]
    [InlineData("取值0-100之间的整数", 0, 100)]
    [InlineData("1到100之间", 1, 100)]
    [InlineData("介于1和100之间", 1, 100)]
    [InlineData("取值区间[1,100]", 1, 100)]
    [InlineData("最多100", null, 100)]
    [InlineData("最多100条，每条最多20", null, null)]
    [InlineData("最多100条", null, 100)]
    [InlineData("最多返回100条", null, 100)]
    [InlineData("每页最多50条", null, 50)]
    [InlineData("权重，每个组最多10条", null, null)]
    [InlineData("取值：1,7,30", null, null)]
    [InlineData("范围：1，2，3", null, null)]
    [InlineData("取值[10,20,30]", null, null)]
    [InlineData("有效值：[1,100]", 1, 100)]
    [InlineData("取值范围：[60，900]，0 表示不保持", 0, 900)]
    [InlineData("周期数[1~10]，可传值为0，表示到月底", 0, 10)]
    [InlineData("取值范围：1-100，-1表示不限", -1, 100)]
    [InlineData("取值范围：1-100，默认值：0", null, 100)]
    [InlineData("最大100，默认200", null, null)]
    [InlineData("不得超过100", null, 100)]
    public void Both_ends_or_none(string description, int? minimum, int? maximum)
    {
        FieldSpec field = Read(description, TypeKind.Int);
        Assert.Equal((minimum, maximum), ((int?)field.Minimum, (int?)field.Maximum));
    }

    [Theory]
    [InlineData("支持1-100", 1, 100)]
    [InlineData("不支持1-100", null, null)]
    [InlineData("个数，支持1到100。", 1, 100)]
    [InlineData("优先级，1-9999；只对路径有效", 1, 9999)]
    [InlineData("VLAN（1-4094）", 1, 4094)]
    [InlineData("端口：1~65535", 1, 65535)]
    [InlineData("A版：1-10；B版：1-20", null, null)]
    [InlineData("生效日期，2024-01-02", null, null)]
    [InlineData("端口 80-443", null, null)]
    [InlineData("有效期，1-5年", 1, 5)]
    [InlineData("1到100的整数", 1, 100)]
    [InlineData("数量，1≤N≤100", 1, 100)]
    [InlineData("0<n<=8", 1, 8)]
    [InlineData("大于0的整数", 1, null)]
    [InlineData("大于0的主机数", null, null)]
    [InlineData("取值≥1", 1, null)]
    [InlineData("数量，≤100", null, 100)]
    [InlineData("上限为100，下限为1", 1, 100)]
    [InlineData("Max: 100, min: 1", 1, 100)]
    [InlineData("from 1 to 100", 1, 100)]
    [InlineData("No less than 2", 2, null)]
    [InlineData("Optional parameters: 1-64 (see the list). Default value: 4", 1, 64)]
    [InlineData("单位：GB，范围20GB-8000GB，步长10GB", 20, 8000)]
    [InlineData("大小(GB), 支持20G - 3000G", 20, 3000)]
    [InlineData("大小(GB), 支持20G - 32T", null, null)]
    [InlineData("超时，单位s，最小1s，最大3600s", 1, 3600)]
    [InlineData("超时，单位：毫秒，最大60秒", null, null)]
    [InlineData("单位：GB，最小为600GB，最大为10PB", 600, null)]
    [InlineData("数量,最大数量为10台", null, 10)]
    public void Limits_without_a_word_for_a_range(string description, int? minimum, int? maximum)
    {
        FieldSpec field = Read(description, TypeKind.Int);
        Assert.Equal((minimum, maximum), ((int?)field.Minimum, (int?)field.Maximum));
    }

    [Theory]
    [InlineData("比例，(0, 1]", null, 1)]
    [InlineData("取值范围[0, 1)", 0, null)]
    [InlineData("0<=x<1", 0, null)]
    [InlineData("取值范围[0, 1]", 0, 1)]
    public void A_fraction_can_come_as_near_to_an_end_that_is_left_out_as_it_likes(string description, int? minimum, int? maximum)
    {
        FieldSpec field = Read(description, TypeKind.Float);
        Assert.Equal((minimum, maximum), ((int?)field.Minimum, (int?)field.Maximum));
    }

    [Fact]
    public void How_many_there_are_is_no_limit_of_each() =>
        Assert.Null(DescriptionReader.Default.AddFacts(new FieldSpec { Name = "Ids", Type = TypeSpec.Of(TypeKind.Int, 1), Description = "最多10" }).Maximum);

    [Theory]
    [InlineData("有效值：[1,100]", "")]
    [InlineData("枚举值：[100, 200]", "100|200")]
    [InlineData("取值[10,20,30]", "10|20|30")]
    public void Two_numbers_are_an_interval_where_no_word_makes_a_list_of_them(string description, string values) =>
        Assert.Equal(values, string.Join('|', Read(description, TypeKind.Int).Values.Select(value => value.Value)));

    [Theory]
    [InlineData("图片URL或base64编码的图片", false)]
    [InlineData("内容，支持明文或base64编码", false)]
    [InlineData("如果Encode为base64，则需要base64编码", false)]
    [InlineData("Whether the content is base64 encoded", false)]
    [InlineData("文件MD5值（base64编码前）", false)]
    [InlineData("如果是密码登录，不需要填写 （密码格式使用BASE64编码）", true)]
    [InlineData("证书内容，base64", true)]
    [InlineData("内容（base64）", true)]
    [InlineData("Content, in base64", true)]
    [InlineData("请先做Base64处理", true)]
    public void Base64_is_what_a_text_has_to_be(string description, bool isBase64) => Assert.Equal(isBase64, Read(description, TypeKind.String).Base64);

    [Theory]
    [InlineData("当Type为CPU时单位为%，当Type为Net时单位为Mbps", null)]
    [InlineData("Delete time; unit: unix timestamp", null)]
    [InlineData("单位：GB。单位为GB", "GB")]
    [InlineData("大小，以MB为单位", "MB")]
    [InlineData("时长，按秒计", "秒")]
    [InlineData("按小时计费", null)]
    [InlineData("内存，MB", "MB")]
    [InlineData("间隔时间，秒，必须大于超时", "秒")]
    [InlineData("Timeout, seconds", "seconds")]
    [InlineData("大小，KB，MB", null)]
    [InlineData("时间，年，月", null)]
    [InlineData("等级，M", null)]
    [InlineData("时间戳(秒级)", "秒")]
    [InlineData("价格，单位：元/月", "元/月")]
    public void A_unit_is_one_and_whole(string description, string? unit) => Assert.Equal(unit, Read(description, TypeKind.Int).Unit);

    private static FieldSpec Read(string description, TypeKind kind) =>
        DescriptionReader.Default.AddFacts(new FieldSpec { Name = "Field", Type = new TypeSpec(kind), Description = description });
}
