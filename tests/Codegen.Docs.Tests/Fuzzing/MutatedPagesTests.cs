using System.Text;
using Codegen.Spec.Json;
using Codegen.Tests.Shared;
using Xunit.Abstractions;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests.Fuzzing;

/// <summary>Whatever is done to a page, it is read or accounted for: no exception, no hang, no loss without a word.</summary>
[Collection(MeasuredTests.Name)]
public class MutatedPagesTests
{
    private const int Mutations = 20_000;

    private readonly ITestOutputHelper _output;

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

    public MutatedPagesTests(ITestOutputHelper output)
    {
        _output = output;

        // What the first page costs is not for its sake.
        Array.ForEach(Sources, source => Read(new PageFile("docs/demo-api/page.md", "demo-api", source)));
    }

    [Fact]
    public void Twenty_thousand_mutations_are_read_or_accounted_for()
    {
        TimeSpan dearest = TimeSpan.Zero;
        for (int seed = 0; seed < Mutations; seed++)
        {
            TimeSpan cost = Check(Mutation.Of(Sources[seed % Sources.Length], TestSeed.Of(seed)), $"{TestSeed.Hint} Mutation {seed}");
            dearest = cost > dearest ? cost : dearest;
        }

        _output.WriteLine($"{Mutations} mutations, the dearest cost {dearest.TotalMilliseconds:F0} ms");
    }

    [Fact]
    public void Pages_of_extreme_shape_are_read_or_accounted_for()
    {
        (string Name, TimeSpan Cost)[] pages = [.. ExtremePages.All().Select(page => (page.Name, Check(Encoding.UTF8.GetBytes(page.Text), page.Name)))];
        foreach ((string name, TimeSpan cost) in pages.OrderByDescending(page => page.Cost).Take(20))
        {
            _output.WriteLine($"{cost.TotalMilliseconds:F0} ms: {name}");
        }

        _output.WriteLine($"{pages.Length} pages, {pages.Sum(page => page.Cost.TotalSeconds):F1} s");
    }

    private static TimeSpan Check(byte[] page, string name)
    {
        (ProductReading result, TimeSpan cost) = PageCost.Of(() => Read(new PageFile("docs/demo-api/page.md", "demo-api", page)), name);
        PageAccount account = Assert.Single(result.Pages);
        Assert.True(account.Kind == PageKind.Action == (result.Product.Actions.Count == 1), $"{name} is not accounted for.");
        Assert.True(account.Kind is PageKind.Action or PageKind.ErrorCodes || account.Reason is { Length: > 0 }, $"{name} has no reason.");
        Assert.Empty(SpecReader.Read(SpecWriter.Write(result.Product)).Problems);
        return cost;
    }
}
