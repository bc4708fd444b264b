using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>Values that no word announces are found where all of them are explained, and half a list is never taken for one.</summary>
public class ExplainedValuesTests
{
    [Theory]
    [InlineData("开关。0：关闭；1：开启。默认为0", "0=关闭|1=开启")]
    [InlineData("开关 0:关闭 1:开启，用于测试", "0=关闭|1=开启")]
    [InlineData("粒度（0表示按5分钟，1表示按1小时, 2=按1天）默认5分钟", "0=按5分钟|1=按1小时|2=按1天")]
    [InlineData("是否显示 (0 不显示, 1 显示, 默认0)", "0=不显示|1=显示")]
    [InlineData("付费方式，1按时，2按月，3按年，默认2", "1=按时|2=按月|3=按年")]
    [InlineData("升降级（1，表示升级，2表示降级）", "1=升级|2=降级")]
    [InlineData("计费方式，10-流量 20-带宽 30-其它", "10=流量|20=带宽|30=其它")]
    [InlineData("是否保留：0 - NORMAL, 1 - RESERVED", "0=NORMAL|1=RESERVED")]
    [InlineData("开关，范围[0,1],0表示关,1 表示开。", "0=关|1=开")]
    [InlineData("类型。1为默认表，0为自定义表", "1=默认表|0=自定义表")]
    [InlineData("0: off, 1: on", "0=off|1=on")]
    [InlineData("0: disabled; 1: enabled. Default 0", "0=disabled|1=enabled")]
    [InlineData("返回第几页，序号从1开始，填0表示不分页", "")]
    [InlineData("类型为空时，为0代表禁止，为1代表允许", "")]
    [InlineData("支持2节点，4节点，8节点", "")]
    [InlineData("有效期，1-5年，默认为1年", "")]
    [InlineData("时间00:00，或者12:30", "")]
    [InlineData("流量[1-300]，带宽[1-800]", "")]
    [InlineData("跟随301跳转，也跟随302跳转", "")]
    [InlineData("0:状态 1:发送方 2.接收方", "")]
    [InlineData("0CPU使用率, 1内存使用率, 2网卡流量", "")]
    public void Numbers(string description, string values) => Assert.Equal(values, Read(description, TypeKind.Int));

    [Theory]
    [InlineData("计费方式（Month:按月，Year:按年）", "Month=按月|Year=按年")]
    [InlineData("是否加密。Yes：加密，No：不加密，不填默认No", "Yes=加密|No=不加密")]
    [InlineData("状态：Pending（待同意）、Joined（已加入）", "Pending=待同意|Joined=已加入")]
    [InlineData("规则，ACCEPT（接受）和DROP（拒绝）", "ACCEPT=接受|DROP=拒绝")]
    [InlineData("查询区域 cn代表国内 us代表海外，只支持国内", "cn=国内|us=海外")]
    [InlineData("purchase-购买, trust-托管", "purchase=购买|trust=托管")]
    [InlineData("Default--默认网段、Custom--客户自带", "Default=默认网段|Custom=客户自带")]
    [InlineData("可选值如下: \"Normal\": 普通版 \"HA\": 高可用版 默认是\"Normal\"", "Normal=普通版|HA=高可用版")]
    [InlineData("类型。\"nat\"，网关； \"host\"，主机，“uni”，网卡。", "nat=网关|host=主机|uni=网卡")]
    [InlineData("资源类型：HOST，云主机；LB，负载均衡；IP GW，网关", "HOST=云主机|LB=负载均衡|IP GW=网关")]
    [InlineData("镜像类型 标准镜像：Base， 自制镜像：Custom，默认返回所有类型", "Base=标准镜像|Custom=自制镜像")]
    [InlineData("国际: International，BGP: Bgp，内网: Private", "International=国际|Bgp=BGP|Private=内网")]
    [InlineData("状态: Unknown:未知, Ready: 可用, Starting, Failed:失败", "Unknown=未知|Ready=可用|Starting|Failed=失败")]
    [InlineData("镜像来源。\n- Official 平台镜像；\n- Community：社区镜像", "Official=平台镜像|Community=社区镜像")]
    [InlineData("状态，Init：初始化，Recover fail：恢复失败", "Init=初始化|Recover fail=恢复失败")]
    [InlineData("Year， Month， Dynamic，默认: Month", "Year|Month|Dynamic")]
    [InlineData("付费方式：Year/Month；默认：Month", "Year|Month")]
    [InlineData("IPv4/IPv6；", "IPv4|IPv6")]
    [InlineData("单位：MB；默认值：Normal", "")]
    [InlineData("Ids.0代表第一台主机，Ids.1代表第二台主机", "")]
    [InlineData("规则，例如：TCP|22|DROP，优先级：HIGH（高），LOW（低）", "")]
    [InlineData("每位一天 0表示关闭当天备份,1表示打开当天备份", "")]
    [InlineData("根据类型确认； None和Insert： 无意义； UserDefined：传入自定义值", "")]
    [InlineData("跳转，只允许HTTPS:YES,HTTP:NO的情况下使用", "")]
    [InlineData("版本：Free(免费版)，Pro(标准版)；QPS：1.5W", "")]
    [InlineData("错误Map：key：成员的Id ，value ：报错信息", "")]
    [InlineData("安装失败:Install Fail, 初始化:Init, 重启中:Rebooting 迁移中", "")]
    [InlineData("格式为http://域名/，https://域名/", "")]
    [InlineData("名称，CPU, GPU", "")]
    [InlineData("A host, its disks", "")]
    public void Texts(string description, string values) => Assert.Equal(values, Read(description, TypeKind.String));

    private static string Read(string description, TypeKind kind) => string.Join('|', DescriptionReader.Default
        .AddFacts(new FieldSpec { Name = "Field", Type = new TypeSpec(kind), Description = description })
        .Values.Select(value => value.Description is null ? value.Value : value.Value + "=" + value.Description));
}
