using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>Units that stand behind numbers: what they are the unit of, however they are spelled.</summary>
public class NumberUnitTests
{
    [Theory]
    [InlineData("磁盘大小，默认20GB", "20", "GB")]
    [InlineData("磁盘大小，默认为 20 GB", "20", "GB")]
    [InlineData("有效时间，默认为7200秒", "7200", "秒")]
    [InlineData("Timeout. Default is 30 seconds.", "30", "seconds")]
    [InlineData("超时，单位：秒，默认60s", "60", "秒")]
    [InlineData("Size in GB, default 20G", "20", "GB")]
    [InlineData("节点数，默认3台", "3", null)]
    [InlineData("拉取最近多少秒的数据，默认1小时", null, null)]
    [InlineData("缓存时间，默认30分钟，最大24小时", null, null)]
    [InlineData("间隔，单位：分钟，默认60秒", null, "分钟")]
    public void A_default_has_the_field_s_unit(string description, string? value, string? unit)
    {
        FieldSpec field = Read(description);
        Assert.Equal((value, unit), (field.Default, field.Unit));
    }

    [Theory]
    [InlineData("存储空间，[100, 32000]GB", 100, 32000, "GB")]
    [InlineData("磁盘 [20, 500] GB，步长10", 20, 500, "GB")]
    [InlineData("磁盘，范围[20,2000]GB，步长10", 20, 2000, "GB")]
    [InlineData("Interval, [1, 300] seconds", 1, 300, "seconds")]
    [InlineData("证书有效时间，1-5年", 1, 5, "年")]
    [InlineData("有效期 [60, 86400]，默认600", 60, 86400, null)]
    [InlineData("大小，默认值为40GB，最大500GB", null, 500, "GB")]
    [InlineData("超时（秒），最大3600s", null, 3600, "秒")]
    [InlineData("保留时长，单位小时，最长168小时", null, 168, "小时")]
    [InlineData("Timeout in seconds (0-43200)", 0, 43200, "seconds")]
    [InlineData("大小，单位MB，[20, 500]GB", null, null, "MB")]
    [InlineData("档位 [1, 5]", null, null, null)]
    [InlineData("取值如[1, 200]", null, null, null)]
    [InlineData("端口列表 [80, 443]", null, null, null)]
    [InlineData("格式为[10, 200]", null, null, null)]
    public void A_range_has_the_field_s_unit(string description, int? minimum, int? maximum, string? unit)
    {
        FieldSpec field = Read(description);
        Assert.Equal((minimum, maximum, unit), ((int?)field.Minimum, (int?)field.Maximum, field.Unit));
    }

    [Theory]
    [InlineData("超时时间（秒），单位：s", "s")]
    [InlineData("Timeout (seconds), in s", "seconds")]
    [InlineData("超时时间（秒），单位：ms", "ms")]
    public void Spellings_of_one_unit_are_one(string description, string? unit) => Assert.Equal(unit, Read(description).Unit);

    [Fact]
    public void A_list_of_numbers_has_no_ends() =>
        Assert.Null(DescriptionReader.Default.AddFacts(new FieldSpec { Name = "Field", Type = new TypeSpec(TypeKind.Int, ListDepth: 1), Description = "端口 [80, 443]" }).Maximum);

    private static FieldSpec Read(string description) =>
        DescriptionReader.Default.AddFacts(new FieldSpec { Name = "Field", Type = new TypeSpec(TypeKind.Int), Description = description });
}
