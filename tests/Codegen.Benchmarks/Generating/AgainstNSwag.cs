using System.Globalization;
using Codegen.Benchmarks.Measuring;
using Codegen.Benchmarks.Peers;

namespace Codegen.Benchmarks.Generating;

/// <summary>Clients of all products, against NSwag's of our OpenAPI documents of the same products: how long they take to make, and to compile.</summary>
internal static class AgainstNSwag
{
    private const int Processes = 5;
    private const string NSwag = "NSwag 14 from our OpenAPI of the same products";
    private const string NSwagOutput = "NSwag's output for the same products";

    public static IEnumerable<Figure> Generating()
    {
        using var files = new ProductFiles();
        (double[] Ours, double[] Theirs)[] runs =
        [
            .. Enumerable.Range(0, Processes).Select(_ => (
                FirstRuns.Parse(ProcessRun.OfThis(FirstRuns.OfSpecs, files.Specs).Said),
                FirstRuns.Parse(ProcessRun.OfThis(FirstRuns.OfDocuments, files.Documents).Said))),
        ];
        return
        [
            TimesFaster("generate all products, first run in a process, times faster", runs, times => times[0], Goal.AtLeast(8)),
            TimesFaster("generate all products, later runs, times faster", runs, times => Spread.Of(times.Skip(times.Length / 2)).Median, Goal.AtLeast(15)),
        ];
    }

    public static IEnumerable<Figure> Compiling()
    {
        using var files = new ProductFiles();
        IReadOnlyCollection<string> ours = [.. GeneratorRun.Sources(GeneratorRun.Driver(CorpusSpecs.All.Select(MemoryText.Of)).RunGenerators(GeneratorRun.EmptyProject())).Values];
        IReadOnlyList<string> theirs = NSwagClient.OfAll(files.Documents);
        CompiledSize ourSize = CompiledSize.Of(ours);
        CompiledSize theirSize = CompiledSize.Of(theirs);
        (Spread ratio, string behind) = new Comparison(() => CompiledSize.Of(theirs), () => CompiledSize.Of(ours)).Run(rounds: 3, warmUps: 0);
        return
        [
            new Figure("compile all that is generated, time", NSwagOutput, ratio, Goal.AtMost(0.5), behind),
            new Figure("compile all that is generated, IL", NSwagOutput, Spread.Exactly((double)ourSize.Il / theirSize.Il), Goal.AtMost(0.5), Bytes(ourSize.Il, theirSize.Il)),
            new Figure("compile all that is generated, assembly", NSwagOutput, Spread.Exactly((double)ourSize.Assembly / theirSize.Assembly), null, Bytes(ourSize.Assembly, theirSize.Assembly)),
        ];
    }

    private static Figure TimesFaster(string what, (double[] Ours, double[] Theirs)[] runs, Func<double[], double> choose, Goal goal) => new(
        what,
        NSwag,
        Spread.Of(runs.Select(run => choose(run.Theirs) / choose(run.Ours))),
        goal,
        string.Create(CultureInfo.InvariantCulture, $"{Spread.Of(runs.Select(run => choose(run.Ours))).Median:N0} ms to {Spread.Of(runs.Select(run => choose(run.Theirs))).Median:N0} ms"));

    private static string Bytes(long ours, long theirs) => string.Create(CultureInfo.InvariantCulture, $"{ours:N0} to {theirs:N0} bytes");
}
