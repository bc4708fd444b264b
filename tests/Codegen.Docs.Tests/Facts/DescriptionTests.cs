using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>What descriptions state in the usual forms is found; what they do not state is not made up.</summary>
public class DescriptionTests
{
    [Theory]
    [InlineData("Type. 枚举值[\"K80\", \"P40\",\"T4/4\"]。", "K80|P40|T4/4")]
    [InlineData("Types: [\"a\", \"b\"]", "a|b")]
    [InlineData("枚举值[\"K80\", V100\", 2080\"]", "K80|V100|2080")]
    [InlineData("Enumeration: [\"A\", \"B\"]", "A|B")]
    [InlineData("枚举值为：\n> Year，按年付费；\n> Month，按月付费；默认：Month", "Year=按年付费|Month=按月付费")]
    [InlineData("枚举值： > True，yes > False，no（默认）。One is True.", "True=yes|False=no（默认）")]
    [InlineData("状态，枚举值：\n>启动中: Starting;\n> 安装失败: Install Fail;", "Starting=启动中|Install Fail=安装失败")]
    [InlineData("枚举值：Normal，不开启;  Super，开启网络增强1.0。 默认值为Normal。", "Normal=不开启|Super=开启网络增强1.0")]
    [InlineData("枚举值: \"Traffic\", 流量计费; \"Bandwidth\", 带宽计费; 默认为 \"Bandwidth\"", "Traffic=流量计费|Bandwidth=带宽计费")]
    [InlineData("限定枚举值：UHost -> 云主机，UNI -> 虚拟网卡； 默认值：\"UHost\"", "UHost=云主机|UNI=虚拟网卡")]
    [InlineData("枚举值：Domain -> 域名；Default -> 默认转发规则，不传默认值Domain", "Domain=域名|Default=默认转发规则，不传默认值Domain")]
    [InlineData("枚举值为：HTTP，TCP，UDP。", "HTTP|TCP|UDP")]
    [InlineData("枚举值：Yes/No", "Yes|No")]
    [InlineData("取值：\non：是。\noff：否。", "on=是|off=否")]
    [InlineData("可选值：Identity（身份证号），Email（邮件）", "Identity=身份证号|Email=邮件")]
    [InlineData("Possible values: Running, Stopped", "Running|Stopped")]
    public void Values_are_found(string description, string values) =>
        Assert.Equal(values, string.Join('|', Read(description).Values.Select(value => value.Description is null ? value.Value : value.Value + "=" + value.Description)));

    [Theory]
    [InlineData("Any of them, such as [\"1.1.1.1\",\"2.2.2.2\"]")]
    [InlineData("多个源站，如：[\"1.1.1.1\",\"2.2.2.2\"]")]
    [InlineData("枚举值见文档。")]
    [InlineData("取值必须大于 Interval，单位秒")]
    [InlineData("枚举值：A，A，B")]
    [InlineData("限定取值：[1-65535]")]
    [InlineData("A name, a comma, and a full stop.")]
    public void Values_are_not_made_up(string description) => Assert.Empty(Read(description).Values);

    [Fact]
    public void A_number_has_numbers_for_values()
    {
        Assert.Equal(["0", "1"], Read("枚举值：0，关；1，开", TypeKind.Int).Values.Select(value => value.Value));
        Assert.Empty(Read("枚举值：A，关；B，开", TypeKind.Int).Values);
    }

    [Theory]
    [InlineData("偏移量，默认为0", TypeKind.Int, "0")]
    [InlineData("默认: 4。", TypeKind.Int, "4")]
    [InlineData("默认 20 条", TypeKind.Int, "20")]
    [InlineData("Limit. Default value: 20.", TypeKind.Int, "20")]
    [InlineData("The default is 20", TypeKind.Int, "20")]
    [InlineData("默认值：\"Base\"。", TypeKind.String, "Base")]
    [InlineData("默认值是\"Intel/Auto\"", TypeKind.String, "Intel/Auto")]
    [InlineData("热升级，默认False。", TypeKind.Bool, "False")]
    [InlineData("default: false", TypeKind.Bool, "false")]
    [InlineData("默认为当前地域的默认子网。", TypeKind.String, null)]
    [InlineData("Default 默认VPC，DefinedVPC", TypeKind.String, null)]
    [InlineData("默认值：o1i 或 o1a", TypeKind.String, null)]
    [InlineData("默认值：1，按月计费时默认值为0", TypeKind.Int, null)]
    [InlineData("默认为全部", TypeKind.Int, null)]
    public void A_default_is_found_when_it_is_a_value(string description, TypeKind kind, string? value) => Assert.Equal(value, Read(description, kind).Default);

    [Theory]
    [InlineData("内存大小。单位：MB。", "MB")]
    [InlineData("大小，单位GB", "GB")]
    [InlineData("值，单位是GB", "GB")]
    [InlineData("间隔，单位小时计，默认7小时", "小时")]
    [InlineData("价格 (单位: 分)", "分")]
    [InlineData("进度，单位%", "%")]
    [InlineData("The size. Unit: GB", "GB")]
    [InlineData("用量计量单位", null)]
    public void A_unit_is_found(string description, string? unit) => Assert.Equal(unit, Read(description, TypeKind.Int).Unit);

    [Theory]
    [InlineData("范围 ：[1024, 262144]，取1024的倍数", 1024, 262144)]
    [InlineData("取值范围[1-100]，默认为1", 1, 100)]
    [InlineData("取值范围：-1~172800。", -1, 172800)]
    [InlineData("取值为1~1000，按值", 1, 1000)]
    [InlineData("长度，默认为20，最大100", null, 100)]
    [InlineData("最小值：1\n最大值：60", 1, 60)]
    [InlineData("Range: [1, 65535]", 1, 65535)]
    [InlineData("范围[2C8G, 4C16G]", null, null)]
    [InlineData("普通盘：范围[1~8000]；高效盘：范围[1~500]", null, null)]
    [InlineData("磁盘最大值", null, null)]
    [InlineData("范围[100-1]", null, null)]
    public void A_range_is_found(string description, int? minimum, int? maximum)
    {
        FieldSpec field = Read(description, TypeKind.Int);
        Assert.Equal((minimum, maximum), ((int?)field.Minimum, (int?)field.Maximum));
    }

    [Theory]
    [InlineData("【已废弃】过期时间", "已废弃")]
    [InlineData("【即将废弃，建议使用HostId】主机", "即将废弃，建议使用HostId")]
    [InlineData("【建议不再使用】磁盘类型", "建议不再使用")]
    [InlineData("Deprecated. Use ScrollId.", "Deprecated. Use ScrollId.")]
    [InlineData("删除后不再使用的密钥会怎样，见文档。", null)]
    [InlineData("状态：Normal 正常，Deleted 删除", null)]
    [InlineData("证书下线时间", null)]
    public void The_end_of_a_field_is_found(string description, string? deprecated) => Assert.Equal(deprecated, Read(description).Deprecated);

    [Theory]
    [InlineData("密码需使用base64进行编码，举例", true)]
    [InlineData("描述工作流的base64字符串", true)]
    [InlineData("The text, encoded as base64.", true)]
    [InlineData("Base64-encoded user data", true)]
    [InlineData("公钥base64和私钥base64拼接起来的MD5值", false)]
    [InlineData("不需要base64编码", false)]
    [InlineData("密码", false)]
    public void Base64_is_found(string description, bool isBase64) => Assert.Equal(isBase64, Read(description).Base64);

    [Theory]
    [InlineData("Password", true)]
    [InlineData("VncPassword", true)]
    [InlineData("AccessKeySecret", true)]
    [InlineData("SslPrivateKey", true)]
    [InlineData("SecurityToken", true)]
    [InlineData("NextToken", false)]
    [InlineData("TokenId", false)]
    [InlineData("PublicKey", false)]
    [InlineData("AllowCredentials", false)]
    [InlineData("PasswordPolicyDate", false)]
    public void A_secret_is_known_by_its_name(string name, bool isSecret) =>
        Assert.Equal(isSecret, DescriptionReader.Default.AddFacts(new FieldSpec { Name = name, Type = new TypeSpec(TypeKind.String) }).Secret);

    [Fact]
    public void A_crafted_description_takes_no_time()
    {
        string[] crafted = ["枚举值：" + new string('>', 100_000), "默认" + new string(' ', 100_000) + "x", string.Concat(Enumerable.Repeat("【废弃", 30_000)), string.Concat(Enumerable.Repeat("范围[1-", 30_000))];

        // Each pattern gives up after its limit; nothing is thrown, and the test run itself would show a hang.
        Assert.All(crafted, text => Assert.NotNull(Read(text, TypeKind.Int)));
    }

    private static FieldSpec Read(string description, TypeKind kind = TypeKind.String) =>
        DescriptionReader.Default.AddFacts(new FieldSpec { Name = "Field", Type = new TypeSpec(kind), Description = description });
}
