using System.Diagnostics;
using System.Text;
using Codegen.Spec.Json;
using Codegen.Tests.Shared;
using Xunit.Abstractions;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests.Fuzzing;

/// <summary>Whatever is done to a page, it is read or accounted for: no exception, no hang, no loss without a word.</summary>
public class MutatedPagesTests(ITestOutputHelper output)
{
    private const int Mutations = 20_000;

    /// <summary>A page that hangs fails the test by this limit and not by the patience of CI. It says nothing about speed.</summary>
    private static readonly TimeSpan HangLimit = TimeSpan.FromSeconds(20);

    private static readonly byte[][] Sources =
    [
        .. new[]
        {
            English("CreateThing", "| **Disks.N.Size** | int | 单位：GB。范围[1,100] |**Yes**|\n| **Mode** | string | 枚举值：\n> A，one \\| `x`<br />|No|"),
            English("GetThing", "", "| **Root** | [*Node*](#node) | |No|\n#### Data Model\n" + Model("Node", "| **Children** | array[[*Node*](#node)] | see [x](y) |No|")),
            "# A-GetThing\n\n# Request Parameters\n|Name|Type|\n|---|---|\n|Ids.n|string|\n\n# Response Elements\n|Name|Type|\n|---|---|\n|Set|array|\n\n## Item\n|Name|Type|\n|---|---|\n|Id|string|\n",
            "| 错误码 | 中文 |\n|---|---|\n| 7006 | 关闭失败，请稍后重试。 |\n",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public void Twenty_thousand_mutations_are_read_or_accounted_for()
    {
        var slowest = TimeSpan.Zero;
        for (int seed = 0; seed < Mutations; seed++)
        {
            byte[] page = Mutation.Of(Sources[seed % Sources.Length], TestSeed.Of(seed));
            TimeSpan time = Check(page, seed);
            slowest = time > slowest ? time : slowest;
        }

        output.WriteLine($"{Mutations} mutations, the slowest took {slowest.TotalMilliseconds:F0} ms");
    }

    [Fact]
    public void Pages_of_extreme_shape_are_read_or_accounted_for()
    {
        const string Head = "# A - GetThing\n\n### Request Parameters\n\n| Name | Type | Description |\n|---|---|---|\n";
        const string Tail = "\n\n### Response Field\n";
        string[] pages =
        [
            new string('a', 10_000_000),
            Head + "| A | string | " + new string('x', 10_000_000) + " |" + Tail,
            Head + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"| A{i} | int | x |\n")) + Tail,
            Head + "| " + string.Join('.', Enumerable.Repeat("A", 100_000)) + " | int | x |" + Tail,
            Head + "| A | " + string.Concat(Enumerable.Repeat("array[", 50_000)) + " | x |" + Tail,
            new string('>', 100_000) + Head + Tail,
            Head + "| A | string | " + new string('[', 100_000) + " |" + Tail,
            Head + "| A | string | " + string.Concat(Enumerable.Repeat("[a](", 30_000)) + " |" + Tail,
            Head + "| A | string | " + string.Concat(Enumerable.Repeat("*a ", 30_000)) + " |" + Tail,
            Head + "| A | string | " + string.Concat(Enumerable.Repeat("<a ", 30_000)) + " |" + Tail,
            Head + "| A | string | " + string.Concat(Enumerable.Repeat("`a``b", 30_000)) + " |" + Tail,
            Head + string.Concat(Enumerable.Repeat("|", 100_000)) + Tail,
            string.Concat(Enumerable.Repeat("- ", 5_000)) + "x\n" + Head + Tail,
            string.Concat(Enumerable.Range(0, 5_000).Select(i => $"#### M{i}\n\n| Name | Type |\n|---|---|\n| X | [*M{i + 1}*](#m{i + 1}) |\n")) + Head + Tail,
            Head + Tail + "\n| Name | Type |\n|---|---|\n| X | [*M0*](#m0) |\n\n"
                + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"#### M{i}\n\n| Name | Type |\n|---|---|\n| X | [*M{i + 1}*](#m{i + 1}) |\n\n")),
        ];
        for (int i = 0; i < pages.Length; i++)
        {
            output.WriteLine($"{i}: {Check(Encoding.UTF8.GetBytes(pages[i]), i).TotalMilliseconds:F0} ms");
        }
    }

    private static TimeSpan Check(byte[] page, int seed)
    {
        var watch = Stopwatch.StartNew();
        Task<ProductReading> reading = Task.Run(() => Read(new PageFile("docs/demo-api/page.md", "demo-api", page)));
        Assert.True(reading.Wait(HangLimit), $"Mutation {seed} hangs.");
        TimeSpan time = watch.Elapsed;

        ProductReading result = reading.Result;
        PageAccount account = Assert.Single(result.Pages);
        Assert.True(account.Kind == PageKind.Action == (result.Product.Actions.Count == 1), $"Mutation {seed} is not accounted for.");
        Assert.True(account.Kind is PageKind.Action or PageKind.ErrorCodes || account.Reason is { Length: > 0 }, $"Mutation {seed} has no reason.");
        Assert.Empty(SpecReader.Read(SpecWriter.Write(result.Product)).Problems);
        return time;
    }
}
