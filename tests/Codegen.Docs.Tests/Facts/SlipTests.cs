using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>What authors write beside their usual forms: remarks in brackets, a separator that is not the others', states, advice, two units.</summary>
public class SlipTests
{
    [Theory]
    [InlineData("枚举值：Year（按年付费），Month（按月付费），Dynamic（按需付费，需开启权限），Trial（试用）", "Year=按年付费|Month=按月付费|Dynamic=按需付费，需开启权限|Trial=试用")]
    [InlineData("SSD(SSD云盘)，RSSD(RSSD云盘，仅部分地域)，HDD(普通盘)", "SSD=SSD云盘|RSSD=RSSD云盘，仅部分地域|HDD=普通盘")]
    [InlineData("Public（公有，所有用户可见）；Private（私有，仅自己可见）", "Public=公有，所有用户可见|Private=私有，仅自己可见")]
    [InlineData("Dynamic：按需付费（需开启权限，默认不可用），Year：按年", "Dynamic=按需付费（需开启权限，默认不可用）|Year=按年")]
    [InlineData("付费方式（Month:按月，Year:按年）", "Month=按月|Year=按年")]
    [InlineData("枚举值：A（\u0001，甲），B（乙）", "")]
    [InlineData("Synced：数据同步完成 Failed：任务失败； Stopped：手动停止", "Synced=数据同步完成|Failed=任务失败|Stopped=手动停止")]
    [InlineData("枚举值为: host, 云主机；disk：云硬盘，net：虚拟网卡；gate：网关", "host=云主机|disk=云硬盘|net=虚拟网卡|gate=网关")]
    [InlineData("枚举值为: host: 云主机；doc：见 https://a.b/c，d", "host=云主机|doc=见 https://a.b/c，d")]
    [InlineData("取值：Year、Month、Dynamic 三种", "Year|Month|Dynamic")]
    [InlineData("应用型限定取值：“Application”，传统型限定取值：“Classic”", "Application|Classic=传统型")]
    [InlineData("None-无认证，HMAC-签名认证，JWT-JWT认证", "None=无认证|HMAC=签名认证|JWT=JWT认证")]
    [InlineData("支持vpc-cni模式，支持tke-cni模式", "")]
    [InlineData("1-邮件 2-短信 3-电话 4-Webhook", "")]
    [InlineData("枚举值[\"K80\", \"P40\", \"V100\",]", "K80|P40|V100")]
    [InlineData("枚举值[\"K80\", \"P40\", \"V100\"。其他见文档", "K80|P40|V100")]
    [InlineData("枚举值：Running运行中；Stopped已停止；Error异常", "Running=运行中|Stopped=已停止|Error=异常")]
    [InlineData("Type:\n- normal: single node\n- ha: two nodes", "normal=single node|ha=two nodes")]
    [InlineData("Parts:\n- Name: name of it\n- normal: something", "")]
    [InlineData("Status of the job. Pending: waiting; Running: at work", "Pending=waiting|Running=at work")]
    [InlineData("Type of the disk: SSD, HDD", "SSD|HDD")]
    public void Values_are_read_whole_or_not_at_all(string text, string expected) =>
        Assert.Equal(expected, ValuesOf(TypeKind.String, text));

    [Theory]
    [InlineData("0：成功，1：失败；2：处理中", "0=成功|1=失败|2=处理中")]
    [InlineData("取值：7、30、90、180（天）", "7|30|90|180")]
    [InlineData("周期：1：天，2：周", "1=天|2=周")]
    [InlineData("取值：1、2（按天，按周）", "1|2")]
    public void So_are_numbers(string text, string expected) =>
        Assert.Equal(expected, ValuesOf(TypeKind.Int, text));

    [Theory]
    [InlineData("状态（1已发布 2已下线）", null)]
    [InlineData("状态（已发布、已下线）", null)]
    [InlineData("域名状态，已上线/已下线", null)]
    [InlineData("镜像状态，可用、已废弃、已下线", null)]
    [InlineData("规格（废弃/弃用）", "废弃/弃用")]
    [InlineData("【已废弃/请使用新接口】规格", "已废弃/请使用新接口")]
    [InlineData("废弃", "废弃")]
    [InlineData("弃用字段。", "弃用字段。")]
    [InlineData("待废弃规格", null)]
    public void A_state_is_not_the_fields(string text, string? expected) => Assert.Equal(expected, Read(TypeKind.String, text).Deprecated);

    [Theory]
    [InlineData("数量，默认110，生产环境建议小于等于 110", null, null, null)]
    [InlineData("次数上限，建议不超过100", null, null, null)]
    [InlineData("副本，建议至少 3", null, null, null)]
    [InlineData("Recommended no more than 110", null, null, null)]
    [InlineData("建议使用默认值，不超过100", null, 100, null)]
    [InlineData("磁盘大小，取值范围：20-8000GB", 20, 8000, "GB")]
    [InlineData("带宽，取值范围 1-200 Mbps", 1, 200, "Mbps")]
    [InlineData("磁盘大小，取值范围：20GB-8TB", null, null, null)]
    [InlineData("数量，取值范围：1-100个", 1, 100, null)]
    public void Advice_is_no_limit_and_numbers_tell_their_unit(string text, int? minimum, int? maximum, string? unit)
    {
        FieldSpec field = Read(TypeKind.Int, text);
        Assert.Equal((minimum, maximum, unit), ((int?)field.Minimum, (int?)field.Maximum, field.Unit));
    }

    [Theory]
    [InlineData("存储容量单位：GB*天，下载流量单位：GB，请求次数单位：万次", null)]
    [InlineData("标准存储单位：GB，请求数单位：千次", null)]
    [InlineData("大小，单位：GB，计费单位：GB", "GB")]
    public void Of_several_units_all_are_known(string text, string? unit) => Assert.Equal(unit, Read(TypeKind.Int, text).Unit);

    private static string ValuesOf(TypeKind kind, string text) =>
        string.Join('|', Read(kind, text).Values.Select(value => value.Description is null ? value.Value : value.Value + "=" + value.Description));

    private static FieldSpec Read(TypeKind kind, string text) =>
        DescriptionReader.Default.AddFacts(new FieldSpec { Name = "Field", Type = TypeSpec.Of(kind), Description = text });
}
