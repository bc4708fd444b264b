using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>Values that hardly anything announces, and the default that is marked among them.</summary>
public class OfferedValuesTests
{
    [Theory]
    [InlineData("数据库版本，支持 5.6、5.7、8.0", "5.6|5.7|8.0", null)]
    [InlineData("引擎版本，目前支持 10.4、12.5、13", "10.4|12.5|13", null)]
    [InlineData("支持版本：v1.20，v1.22", "v1.20|v1.22", null)]
    [InlineData("引擎版本，支持 5.6、5.7 两个版本", "5.6|5.7", null)]
    [InlineData("Engine version: 5.7 or 8.0, default 8.0", "5.7|8.0", "8.0")]
    [InlineData("排序方式：asc/desc", "asc|desc", null)]
    [InlineData("按创建时间排序，asc或者desc，默认desc", "asc|desc", "desc")]
    [InlineData("Sort order, asc or desc", "asc|desc", null)]
    [InlineData("付费方式：Month(默认)/Year/Dynamic", "Month|Year|Dynamic", "Month")]
    [InlineData("付费方式，Month（默认）或者Year", "Month|Year", "Month")]
    [InlineData("计费模式，Year（按年）、Month（按月，默认）", "Year|Month", "Month")]
    [InlineData("Charge type: Year, Month or Dynamic. Month by default.", "Year|Month|Dynamic", "Month")]
    [InlineData("是否加密，取值：Yes、No；Yes 表示加密，No 表示不加密", "Yes|No", null)]
    [InlineData("拉取策略 Always|Never", "Always|Never", null)]
    [InlineData("运行时，docker 或 containerd，默认 containerd", "docker|containerd", "containerd")]
    [InlineData("The storage class: SSD (default), HDD", "SSD|HDD", "SSD")]
    [InlineData("Certificate status. One of: pending, issued, revoked.", "pending|issued|revoked", null)]
    public void Values_are_offered(string description, string values, string? defaultValue)
    {
        FieldSpec field = Read(description);
        Assert.Equal((values, defaultValue), (string.Join('|', field.Values.Select(value => value.Value)), field.Default));
    }

    [Fact]
    public void What_is_said_of_values_behind_their_list_is_their_meaning() =>
        Assert.Equal(["加密", "不加密"], Read("取值：Yes、No；Yes 表示加密，No 表示不加密").Values.Select(value => value.Description));

    [Theory]
    [InlineData("集群版本，如 1.20、1.22")]
    [InlineData("版本 1.2.3 以上")]
    [InlineData("支持 0.5、1.5 倍")]
    [InlineData("版本时间，支持 2023.1、2023.2 之间")]
    [InlineData("取值：Yes、No；Yes 表示加密，Maybe 表示不加密")]
    [InlineData("取值：Yes、No；Yes 表示加密")]
    [InlineData("取值：Yes、No；Yes 表示加密，Yes 表示不加密")]
    [InlineData("匹配Action，Accept or Deny（默认）")]
    [InlineData("Runtime, docker or runc, default runc")]
    [InlineData("The storage class, SSD, HDD, default HDD")]
    [InlineData("The storage class, SSD, HDD (default)")]
    public void What_may_be_something_else_is_not_offered(string description) => Assert.Empty(Read(description).Values);

    [Theory]
    [InlineData("名称，不再支持", "不再支持")]
    [InlineData("规格，不再使用，请使用Class", "不再使用，请使用Class")]
    [InlineData("Old spec, no longer supported.", "no longer supported")]
    [InlineData("升级后，不再支持", null)]
    [InlineData("5.1版本，不再支持", null)]
    [InlineData("主机，如不再使用，请删除", null)]
    public void A_label_can_be_followed_by_its_end(string description, string? deprecated) => Assert.Equal(deprecated, Read(description).Deprecated);

    private static FieldSpec Read(string description) =>
        DescriptionReader.Default.AddFacts(new FieldSpec { Name = "Field", Type = new TypeSpec(TypeKind.String), Description = description });
}
