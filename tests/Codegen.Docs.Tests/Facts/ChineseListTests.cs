using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>Lists of values as Chinese descriptions have them with little between a value and its meaning, and prose that looks like them.</summary>
public class ChineseListTests
{
    [Theory]
    [InlineData("到期时间，10位时间戳，0表示不限")]
    [InlineData("13位毫秒时间戳，0代表从头开始")]
    [InlineData("时间，10位，0：不限，1：限一次")]
    [InlineData("3副本，0不保存")]
    [InlineData("2副本部署，1代表打开，0代表关上")]
    [InlineData("1打开，0：关上，2：自动")]
    [InlineData("2节点部署，0：关上，1：打开")]
    public void Digits_of_prose_are_no_values(string description) => Assert.Equal(string.Empty, Values(description, TypeKind.Int));

    [Theory]
    [InlineData("3副本部署，1代表打开，0代表关上", "1=打开|0=关上")]
    [InlineData("模式0普通，1表示高级", "0=普通|1=高级")]
    [InlineData("0立刻，60晚一分钟", "0=立刻|60=晚一分钟")]
    public void Numbers_beside_them_are(string description, string values) => Assert.Equal(values, Values(description, TypeKind.Int));

    [Theory]
    [InlineData("规则，格式：协议|端口，协议：TCP、UDP；动作：ACCEPT、DROP")]
    [InlineData("条件，支持项：host、path；符号：eq、ne")]
    [InlineData("规则，协议：TCP；动作：ACCEPT；级别：HIGH")]
    [InlineData("策略，格式为{\"Effect\":\"Allow\"}，Effect取值Allow或Deny")]
    [InlineData("黑名单，支持 IP / CIDR")]
    [InlineData("版本，v1(旧)、v2、v3，默认v3")]
    [InlineData("大区，A（甲）、B（乙），还有C（丙）、D（丁）")]
    public void Parts_of_a_text_and_halves_of_lists_are_no_values(string description) => Assert.Equal(string.Empty, Values(description, TypeKind.String));

    [Theory]
    [InlineData("大区,默认One：一区；可选AP（二区）、EU（三区）", "One=一区|AP=二区|EU=三区", "One")]
    [InlineData("标准盘（默认）: Base，快盘：Fast，Base，自制盘：Own", "Base=标准盘（默认）|Fast=快盘|Own=自制盘", "Base")]
    [InlineData("状态 Starting // 启动中 Fail // 失败 Broken // 失败", "Starting=启动中|Fail=失败|Broken=失败", null)]
    [InlineData("是否根盘。枚举值： True，是根盘。 False，是普通盘（默认）。Disks数组中只能有一块根盘。", "True=是根盘|False=是普通盘（默认）", "False")]
    [InlineData("拥有者，System系统的，User自己的，不填返回全部", "System=系统的|User=自己的", null)]
    [InlineData("付款状态 NotPaid 未付款、Paid 已付款", "NotPaid=未付款|Paid=已付款", null)]
    [InlineData("认证：'on'打开；'off'关上；'same'跟随主账号，默认'same'", "on=打开|off=关上|same=跟随主账号", "same")]
    [InlineData("证书类型，\"ca\"机构签发，\"self\"自己签发", "ca=机构签发|self=自己签发", null)]
    [InlineData("是否有只读Slave “Yes” 包含 “No” 不包含", "Yes=包含|No=不包含", null)]
    [InlineData("匹配。exact - 完全一样；prefix - 前面一样", "exact=完全一样|prefix=前面一样", null)]
    [InlineData("规格，1C2G、2C4G，默认1C2G", "1C2G|2C4G", "1C2G")]
    [InlineData("画面，可选720x1280、1080x1920", "720x1280|1080x1920", null)]
    [InlineData("协议 TCP/UDP/ANY，不填表示ANY", "TCP|UDP|ANY", "ANY")]
    [InlineData("是否抢占，true、false二选一，不填为false", "true|false", "false")]
    [InlineData("协议，rtmp/flv/hls，多个用逗号隔开，默认rtmp", "rtmp|flv|hls", "rtmp")]
    [InlineData("扫描状态，scanning/done，为空表示没有扫描", "scanning|done", null)]
    [InlineData("告警[on/off]，默认on", "on|off", "on")]
    [InlineData("开关[on/off]", "on|off", null)]
    [InlineData("格式[mp4、flv、ts]", "mp4|flv|ts", null)]
    [InlineData("内存比，取值1:1、1:2、1:4", "1:1|1:2|1:4", null)]
    [InlineData("枚举值，[\"Big\",\"Small\"], 分别代表大版，小版", "Big=大版|Small=小版", null)]
    public void Texts(string description, string values, string? defaultValue) =>
        Assert.Equal((values, defaultValue), (Values(description, TypeKind.String), Read(description, TypeKind.String).Default));

    [Theory]
    [InlineData("状态 0 Waiting // 等待 1 Done // 完成")]
    [InlineData("见 A // 甲 的说明，B // 乙")]
    [InlineData("取值：A，甲。Name，名称、说明")]
    [InlineData("拥有者，Host主机，Disk磁盘，不填返回A")]
    [InlineData("\"StartTime\"和\"EndTime\"必填")]
    [InlineData("当\"A\"时有效，\"B\"时无效")]
    [InlineData("名称由\"a\"字母，\"b\"数字组成")]
    [InlineData("名称由 \"a\"字母，\"b\"数字构成")]
    [InlineData("模式：\"A\"快，\"B\"慢，默认\"C\"")]
    [InlineData("范围，Mon - 周日")]
    [InlineData("盘，系统盘20G、数据盘100G，默认20G")]
    [InlineData("协议，rtmp/flv/hls，多个用逗号隔开")]
    [InlineData("导出，可选：name,ip,time，多个用逗号隔开")]
    [InlineData("格式[YYYY/MM/DD]")]
    [InlineData("路径[bucket/object]")]
    [InlineData("账号：系统-Linux，用户-root")]
    [InlineData("规则：\"src\" 来源端，\"dst\" 目的端")]
    [InlineData("地址，格式为[bucket、domain]拼接")]
    [InlineData("参考[API、SDK]")]
    [InlineData("A、B，不填表示C")]
    public void Texts_that_look_like_them(string description) =>
        Assert.Equal((string.Empty, true), (Values(description, TypeKind.String), Read(description, TypeKind.String).Default is null or "20G" or "C"));

    [Theory]
    [InlineData("策略类型 1.系统的 2.自己的", "1=系统的|2=自己的", null)]
    [InlineData("类型：1.文字；2.图片；3.影片", "1=文字|2=图片|3=影片", null)]
    [InlineData("1、主机 2、从机", "1=主机|2=从机", null)]
    [InlineData("是否付款：0.否 1.是（默认）", "0=否|1=是（默认）", "1")]
    [InlineData("优先级 1（低） 2（中） 3（高）", "1=低|2=中|3=高", null)]
    [InlineData("周期，60、300、900，默认60", "60|300|900", "60")]
    [InlineData("百分位，50/90/99，默认90", "50|90|99", "90")]
    [InlineData("每页条数(10/20/50)，默认10", "10|20|50", "10")]
    [InlineData("位数，1024/2048/4096", "1024|2048|4096", null)]
    [InlineData("帧率，15、20、30（默认）、60", "15|20|30|60", "30")]
    [InlineData("MTU，可选1450、1500（默认）、9000", "1450|1500|9000", "1500")]
    [InlineData("卡数，1,2,4,8中的一个", "1|2|4|8", null)]
    [InlineData("线程，可设置为1、2、4", "1|2|4", null)]
    [InlineData("过滤，传0查正常，传1查异常，不传查所有", "0=查正常|1=查异常", null)]
    [InlineData("模式，1表示甲，2表示乙；5.6以下版本只能是2", "1=甲|2=乙", null)]
    public void Numbers(string description, string values, string? defaultValue)
    {
        Assert.Equal((values, defaultValue), (Values(description, TypeKind.Int), Read(description, TypeKind.Int).Default));
        Assert.DoesNotContain(Read(description, TypeKind.Int).Values, value => value.Description is "默认");
    }

    [Theory]
    [InlineData("端口，1.从1到65535 2.除了22")]
    [InlineData("注意：1、不为空 2、不重复")]
    [InlineData("1、不能为空 2、不能重复")]
    [InlineData("类型：1、必须大于0；2、小于10")]
    [InlineData("优先级 1（天） 2（周）")]
    [InlineData("日期，2024/12/1")]
    [InlineData("端口，22、80、443")]
    [InlineData("端口，22、80、443，默认8080")]
    [InlineData("周期，如60、300、900，默认60")]
    [InlineData("端口，不支持22、80、443，默认80")]
    [InlineData("周期，5、10、15分钟，默认5分钟")]
    [InlineData("步骤(1/5, 2/5, 3/5)")]
    [InlineData("当类型为A时，60、300、900，默认60")]
    [InlineData("第几页，从1开始，填0表示不分页")]
    public void Numbers_that_look_like_them(string description) => Assert.Equal(string.Empty, Values(description, TypeKind.Int));

    [Fact]
    public void Notes_of_a_text_are_counted_as_values_of_a_number_are() => Assert.Equal(string.Empty, Values("类型：1.文字；2.图片", TypeKind.String));

    private static string Values(string description, TypeKind kind) => string.Join('|', Read(description, kind)
        .Values.Select(value => value.Description is null ? value.Value : value.Value + "=" + value.Description));

    private static FieldSpec Read(string description, TypeKind kind) =>
        DescriptionReader.Default.AddFacts(new FieldSpec { Name = "Field", Type = new TypeSpec(kind), Description = description });
}
