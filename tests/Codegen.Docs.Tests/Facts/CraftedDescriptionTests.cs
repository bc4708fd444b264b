using Codegen.Docs.Facts;
using Codegen.Docs.Tests.Fuzzing;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>Descriptions that someone could make to keep a reader busy: each costs less than a page may.</summary>
[Collection(MeasuredTests.Name)]
public class CraftedDescriptionTests
{
    public static TheoryData<string, int> Crafted => new()
    {
        { "枚举值：>", 20_000 },
        { "默认 ", 20_000 },
        { "【废弃", 30_000 },
        { "范围[1-", 30_000 },
        { "枚举值：A，", 20_000 },
        { "枚举值：[\"A\"", 15_000 },
        { "A/B/C/", 20_000 },
        { "0：关 ", 25_000 },
        { "A(字", 30_000 },
        { "\"A\",", 30_000 },
        { "1成功2", 30_000 },
        { "1：a，2：b，", 15_000 },
        { ":\n- a", 30_000 },
        { "类型A或B ", 20_000 },
        { "甲，\"a\"；", 20_000 },
    };

    [Theory]
    [MemberData(nameof(Crafted))]
    public void A_crafted_description_costs_no_more_than_a_page(string repeated, int times)
    {
        string text = string.Concat(Enumerable.Repeat(repeated, times));
        Read("", TypeKind.Int);

        Assert.All([TypeKind.Int, TypeKind.String], kind => PageCost.Of(() => Read(text, kind), $"'{repeated}' {times} times as {kind}"));
    }

    private static FieldSpec Read(string description, TypeKind kind) =>
        DescriptionReader.Default.AddFacts(new FieldSpec { Name = "Field", Type = new TypeSpec(kind), Description = description });
}
