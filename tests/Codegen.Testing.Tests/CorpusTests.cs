using Codegen.Docs;
using Codegen.Spec;
using Codegen.Testing.Tests.Support;
using Codegen.Tests.Shared;
using Xunit.Abstractions;

namespace Codegen.Testing.Tests;

/// <summary>Every action of every product of the real pages answers.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<ProductSpec>> Read = new(ReadPages);

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task With_a_reply_that_fits_its_tables(bool allParameters)
    {
        var misfits = new List<string>();
        var actions = 0;
        foreach (var product in Products())
        {
            await using var cloud = new FakeCloud([product], new FakeCloudOptions { KeepsState = allParameters });
            using var caller = new Caller(cloud);
            foreach (var action in product.Actions)
            {
                actions++;
                var reply = await caller.FormAsync([.. SampleParameters.Of(action, allParameters)]);
                var found = reply.GetProperty("RetCode").GetInt64() == 0 ? TableFit.Misfits(action, reply) : [reply.GetRawText()];

                // Two actions that delete the same: the second finds that the first was there.
                misfits.AddRange(found.Where(misfit => !(allParameters && misfit.Contains("\"RetCode\":230", StringComparison.Ordinal))).Select(misfit => $"{product.Product} {action.Name}: {misfit}"));
            }
        }

        output.WriteLine($"{actions} actions");
        Assert.True(actions > 1_000);
        Assert.True(misfits.Count == 0, string.Join('\n', misfits.Take(50)));
    }

    [SkippableFact]
    public async Task And_refuses_a_call_that_lacks_a_parameter()
    {
        var refused = 0;
        foreach (var product in Products())
        {
            await using var cloud = new FakeCloud([product], new FakeCloudOptions());
            using var caller = new Caller(cloud);
            foreach (var action in product.Actions.Where(action => action.Request.Fields.Any(field => field.Required)))
            {
                var lacking = action.Request.Fields.First(field => field.Required).Name;
                var reply = await caller.FormAsync([.. SampleParameters.Of(action).Where(parameter => parameter.Name != lacking && !parameter.Name.StartsWith(lacking + ".", StringComparison.Ordinal))]);
                reply.IsRefusal(220, $"Missing params [{lacking}]");
                refused++;
            }
        }

        output.WriteLine($"{refused} actions");
        Assert.True(refused > 1_000);
    }

    private static IReadOnlyList<ProductSpec> Products() => Read.Value;

    private static ProductSpec[] ReadPages()
    {
        var folder = SharedFolder.Require("corpus", "zh");
        var pages = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(file => new PageFile(Path.GetRelativePath(folder, file), Path.GetFileName(Path.GetDirectoryName(file)!), File.ReadAllBytes(file)));
        return [.. DocsReader.Read(pages, previous: _ => null).Select(reading => reading.Product)];
    }
}
