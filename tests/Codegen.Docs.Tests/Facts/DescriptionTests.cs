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
    [InlineData("枚举值：Domain -> 域名；Default -> 默认转发规则，不传默认值Domain", "Domain=域名|Default=默认转发规则")]
    [InlineData("枚举值为：HTTP，TCP，UDP。", "HTTP|TCP|UDP")]
    [InlineData("枚举值：Yes/No", "Yes|No")]
    [InlineData("取值：\non：是。\noff：否。", "on=是|off=否")]
    [InlineData("可选值：Identity（身份证号），Email（邮件）", "Identity=身份证号|Email=邮件")]
    [InlineData("Possible values: Running, Stopped", "Running|Stopped")]
    [InlineData("Possible values: Running, Stopped, or Install Fail.", "Running|Stopped|Install Fail")]
    [InlineData("Disk type. Values: SSD, HDD", "SSD|HDD")]
    [InlineData("Value can be \"Traffic\" or \"Bandwidth\"; defaults to \"Traffic\"", "Traffic|Bandwidth")]
    [InlineData("Enumeration values: > True, the system disk > False, a data disk. Only one disk can be.", "True=the system disk|False=a data disk")]
    [InlineData("Supported values are A1, B2 or C3", "A1|B2|C3")]
    [InlineData("可选值ASC|DESC", "ASC|DESC")]
    [InlineData("取值\"Cold\" \"Warm\"，默认值\"Warm\"", "Cold|Warm")]
    [InlineData("取值 10 或者 20", "10|20")]
    [InlineData("可选项：拦截(deny)，放行(pass)", "deny=拦截|pass=放行")]
    [InlineData("枚举值，主库，“master”；从库，“slave”。", "master=主库|slave=从库")]
    [InlineData("枚举值：[\"T1\"]，以后会更多", "T1")]
    [InlineData("限定枚举值：\"Forward\"；不传则不修改", "Forward")]
    [InlineData("限定枚举值：\"One\" / \"Two\"，不传值则不修改", "One|Two")]
    [InlineData("枚举值\n- Disk 云盘\n- Tape 磁带\n默认：Disk", "Disk=云盘|Tape=磁带")]
    [InlineData("枚举值为：\n> Hour，按时\n> Spot计费很便宜\nDay，按天\n如果不传，返回全部", "Hour=按时|Spot=计费很便宜|Day=按天")]
    [InlineData("状态，枚举值：\n>启动中: Starting;\n>停止: Stopped;\n> 未知(空字符串)：\"\"", "Starting=启动中|Stopped=停止")]
    [InlineData("枚举值： \"mine\", 自定义； \"web\", 默认Web规则； \"none\", 默认空规则", "mine=自定义|web=默认Web规则|none=默认空规则")]
    [InlineData("Allowed values: `fast` (快), `slow` (慢). Defaults to `fast`.", "fast=快|slow=慢")]
    [InlineData("One of `Keep`, `Drop` or `Archive`. Defaults to `Keep`.", "Keep|Drop|Archive")]
    [InlineData("取值：`on`或`off`", "on|off")]
    [InlineData("来源，可取值 “Tape、Disk、Cloud”", "Tape|Disk|Cloud")]
    [InlineData("枚举值: \"A\", 甲; \"B\", 乙. \"C\":丙.默认为 \"A\"", "A=甲|B=乙|C=丙")]
    [InlineData("枚举值：COLD(只在部分地域支持)，冷备；HOT，热备", "COLD=冷备|HOT=热备")]
    [InlineData("检查方式。限定取值：“One”/\"Two/Three\"，默认值：“One”", "One|Two|Three")]
    [InlineData("限定取值：\"A/B\", \"C\"", "A/B|C")]
    [InlineData("后端协议。限定取值：“A,B,C\"，默认值“A”", "A|B|C")]
    [InlineData("切换方式，可选值为\"now\"和\"later\"，分别代表立即和以后", "now|later")]
    [InlineData("城市类型。枚举值：CENTER，中心城市，EDGE，边缘城市", "CENTER=中心城市|EDGE=边缘城市")]
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
    [InlineData("Enumerates A, B and C.")]
    public void Values_are_not_made_up(string description) => Assert.Empty(Read(description).Values);

    [Fact]
    public void A_number_has_numbers_for_values()
    {
        Assert.Equal(["0", "1"], Read("枚举值：0，关；1，开", TypeKind.Int).Values.Select(value => value.Value));
        Assert.Empty(Read("枚举值：A，关；B，开", TypeKind.Int).Values);
        Assert.Equal(["1", "2"], Read("枚举值：\n1-EIP可见\n2-EIP直通\n默认为1", TypeKind.Int).Values.Select(value => value.Value));
    }

    [Theory]
    [InlineData("偏移量，默认为0", TypeKind.Int, "0")]
    [InlineData("默认: 4。", TypeKind.Int, "4")]
    [InlineData("默认 20 条", TypeKind.Int, "20")]
    [InlineData("Limit. Default value: 20.", TypeKind.Int, "20")]
    [InlineData("The default is 20", TypeKind.Int, "20")]
    [InlineData("Default: 1,024", TypeKind.Int, "1024")]
    [InlineData("Default: 10,240", TypeKind.Int, null)]
    [InlineData("默认值 20,最大100", TypeKind.Int, "20")]
    [InlineData("Default: none.", TypeKind.String, null)]
    [InlineData("Values: \"none\", \"all\"; default: none", TypeKind.String, "none")]
    [InlineData("Values: \"none\", \"all\". Default: none.", TypeKind.String, "none")]
    [InlineData("Defaults to `Keep`.", TypeKind.String, "Keep")]
    [InlineData("The default value is 1.", TypeKind.Int, "1")]
    [InlineData("Enumeration values: > True, yes > False, no (default). Only one can be.", TypeKind.Bool, "False")]
    [InlineData("默认值：\"Base\"。", TypeKind.String, "Base")]
    [InlineData("默认值是\"Intel/Auto\"", TypeKind.String, "Intel/Auto")]
    [InlineData("热升级，默认False。", TypeKind.Bool, "False")]
    [InlineData("default: false", TypeKind.Bool, "false")]
    [InlineData("账户名，默认admin", TypeKind.String, "admin")]
    [InlineData("是否加密，不填默认No ", TypeKind.String, "No")]
    [InlineData("是否加密，默认值（No）", TypeKind.String, "No")]
    [InlineData("策略，默认值'Base'", TypeKind.String, "Base")]
    [InlineData("标签, 缺省值为 \"Blue\"", TypeKind.String, "Blue")]
    [InlineData("枚举值：\n> True，是\n> False，否（默认）。", TypeKind.Bool, "False")]
    [InlineData("类型：Primary（默认）、Secondary（非默认）", TypeKind.String, "Primary")]
    [InlineData("取值“On”（默认值）， “Off”", TypeKind.String, "On")]
    [InlineData("间隔，单位：秒，默认60秒", TypeKind.Int, "60")]
    [InlineData("Default: Month if nothing is sent", TypeKind.String, "Month")]
    [InlineData("间隔（单位/秒），默认1小时", TypeKind.Int, null)]
    [InlineData("粒度（0表示5分钟，1表示1小时）默认5分钟", TypeKind.Int, null)]
    [InlineData("默认为Default VPC Id", TypeKind.String, null)]
    [InlineData("The default is the VPC of the region.", TypeKind.String, null)]
    [InlineData("The memory in MB. 8192 by default.", TypeKind.Int, "8192")]
    [InlineData("Whether it is kept, false by default", TypeKind.Bool, "false")]
    [InlineData("The plan, \"Base\" by default", TypeKind.String, "Base")]
    [InlineData("What is done by default", TypeKind.String, null)]
    [InlineData("Default: empty", TypeKind.String, null)]
    [InlineData("所属网络，默认VPC网络", TypeKind.String, null)]
    [InlineData("默认IP 出口", TypeKind.String, null)]
    [InlineData("周几，默认 3,7", TypeKind.String, null)]
    [InlineData("版本，枚举值：\"Key V1\"，\"Key V2\"，默认v1", TypeKind.String, null)]
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
    [InlineData("内存用量(GB)", "GB")]
    [InlineData("有效期（秒），从创建开始", "秒")]
    [InlineData("过期时间（单位/秒）", "秒")]
    [InlineData("规格大小，单位（GB）", "GB")]
    [InlineData("创建时间，毫秒时间戳", "毫秒")]
    [InlineData("起始时间，秒级时间戳", "秒")]
    [InlineData("Timeout in seconds.", "seconds")]
    [InlineData("Size (in GB)", "GB")]
    [InlineData("磁盘(GB)，每秒读取(MB)", null)]
    [InlineData("Number of host(s)", null)]
    [InlineData("The time it was in use", null)]
    [InlineData("用量计量单位", null)]
    public void A_unit_is_found(string description, string? unit) => Assert.Equal(unit, Read(description, TypeKind.Int).Unit);

    [Theory]
    [InlineData("内存大小, 单位: MB, 步长: 1024", "MB")]
    [InlineData("耗时 单位秒", "秒")]
    [InlineData("付费类型：Dynamic: 按需付费(单位: 小时)", null)]
    [InlineData("单位：\nbit Byte KB", null)]
    [InlineData("大小(GB)", null)]
    public void A_number_that_is_a_text_can_have_a_unit(string description, string? unit) => Assert.Equal(unit, Read(description).Unit);

    [Theory]
    [InlineData("范围 ：[1024, 262144]，取1024的倍数", 1024, 262144)]
    [InlineData("范围 ：[1024, 262144]，取值为1024的倍数（可选范围参考控制台）", 1024, 262144)]
    [InlineData("周期数[1~10]，按月", 1, 10)]
    [InlineData("最多返回的数量, (0, 1000], 默认 20 条", 1, 1000)]
    [InlineData("取值必须>0.", 1, null)]
    [InlineData("数量( >= 0) ,默认: 0", 0, null)]
    [InlineData("取值范围为大于0的整数", 1, null)]
    [InlineData("数量，不超过7。", null, 7)]
    [InlineData("The value ranges from 5 to 60.", 5, 60)]
    [InlineData("The maximum is 100.", null, 100)]
    [InlineData("A number between 1 and 100.", 1, 100)]
    [InlineData("Bandwidth in Mbps, up to 800", null, 800)]
    [InlineData("流量[1-300]，带宽[1-800]", null, null)]
    [InlineData("代理：范围：(0，86400]；转发：范围：时[60，900]", null, null)]
    [InlineData("枚举值：\n> 1，甲\n> 2，乙", null, null)]
    [InlineData("列表[1,2]", null, null)]
    [InlineData("大小不超过20GB", null, null)]
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
    [InlineData("主机ID。【主机和宿主必须选填一个，本字段即将废弃，建议使用HostId】", "主机和宿主必须选填一个，本字段即将废弃，建议使用HostId")]
    [InlineData("主机的名称。【即将废弃，建议使用HostName】", "即将废弃，建议使用HostName")]
    [InlineData("按名称查询，该参数不再支持，请用ID", "该参数不再支持，请用ID")]
    [InlineData("A name. This parameter is no longer supported.", "This parameter is no longer supported.")]
    [InlineData("类型。A 甲，B 乙【即将下线】", null)]
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
    [InlineData("IKEPreSharedKey", true)]
    [InlineData("SecretAccessKey", true)]
    [InlineData("ApiKey", true)]
    [InlineData("EncryptKey", true)]
    [InlineData("EncryptKeyId", false)]
    [InlineData("AdminPass", true)]
    [InlineData("AccessTokens", true)]
    [InlineData("AllowBypass", false)]
    [InlineData("NextToken", false)]
    [InlineData("TokenId", false)]
    [InlineData("PublicKey", false)]
    [InlineData("AllowCredentials", false)]
    [InlineData("PasswordPolicyDate", false)]
    public void A_secret_is_known_by_its_name(string name, bool isSecret) =>
        Assert.Equal(isSecret, DescriptionReader.Default.AddFacts(new FieldSpec { Name = name, Type = new TypeSpec(TypeKind.String) }).Secret);

    [Theory]
    [InlineData("CertificateContent", "证书的内容，包括私钥", true)]
    [InlineData("Bundle", "The certificate and its private key", true)]
    [InlineData("Bundle", "The certificate and its public key", false)]
    [InlineData("CertificateMD5", "公钥和私钥拼接后的MD5值", false)]
    [InlineData("LoginMode", "Password or private key", false)]
    public void A_private_key_that_a_description_speaks_of_is_one_where_the_name_says_nothing_else(string name, string description, bool isSecret) =>
        Assert.Equal(isSecret, DescriptionReader.Default.AddFacts(new FieldSpec { Name = name, Type = new TypeSpec(TypeKind.String), Description = description }).Secret);

    [Theory]
    [InlineData(8, 16)]
    [InlineData(9, 16)]
    public void Of_many_announced_lists_the_first_eight_count(int lists, int values) =>
        Assert.Equal(values, Read(string.Concat(Enumerable.Range(1, lists).Select(i => $"枚举值：[\"A{i}\", \"B{i}\"]。"))).Values.Count);

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 0)]
    public void A_list_of_words_is_short(int words, int values) =>
        Assert.Equal(values, Read(string.Join("/", Enumerable.Range(100, words).Select(i => "A" + i))).Values.Count);

    [Theory]
    [InlineData(1_992, 2)]
    [InlineData(1_993, 0)]
    public void Values_are_explained_in_a_text_that_someone_reads(int more, int values) =>
        Assert.Equal(values, Read("0：关，1：开。" + new string('字', more), TypeKind.Int).Values.Count);

    private static FieldSpec Read(string description, TypeKind kind = TypeKind.String) =>
        DescriptionReader.Default.AddFacts(new FieldSpec { Name = "Field", Type = new TypeSpec(kind), Description = description });
}
