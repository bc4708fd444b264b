using System.Globalization;
using Codegen.Benchmarks.Measuring;
using Codegen.Benchmarks.Peers;

namespace Codegen.Benchmarks.Generating;

/// <summary>Clients of all products, against NSwag's of our OpenAPI documents of the same products: how long they take to make, and to compile.</summary>
internal static class AgainstNSwag
{
    private const int Processes = 5;

    private const string NSwag = "NSwag 14, our OpenAPI of the same products to C# text";
    private const string NSwagParsed = "NSwag 14, the same, and its text parsed by the same compiler";
    private const string NSwagOutput = "NSwag's output for the same products";

    /// <summary>
    /// Like with like: what both make is text, and text is what they are compared by. The compiler's run of the generator also
    /// parses what it generates, which users of either pay for, so that is compared too, with NSwag's text parsed by the same compiler.
    /// </summary>
    public static IEnumerable<Figure> Generating()
    {
        using var files = new ProductFiles();
        var texts = new List<Pair>();
        var trees = new List<Pair>();
        var onWorkstation = new List<Pair>();
        for (int i = 0; i < Processes; i++)
        {
            texts.Add(Run(FirstRuns.OfSpecs, FirstRuns.OfDocuments, CompilerProcess.Collector));
            trees.Add(Run(FirstRuns.OfSpecsToTrees, FirstRuns.OfDocumentsToTrees, CompilerProcess.Collector));
            onWorkstation.Add(Run(FirstRuns.OfSpecs, FirstRuns.OfDocuments, []));
        }

        return
        [
            TimesFaster("generate all products, specs to C# text, first run in a process, times faster", NSwag, texts, First, Goal.AtLeast(8)),
            TimesFaster("generate all products, specs to C# text, later runs, times faster", NSwag, texts, Later, Goal.AtLeast(15)),
            TimesFaster("the same in the compiler, which parses the text, first run in a process, times faster", NSwagParsed, trees, First, goal: null),
            TimesFaster("the same in the compiler, which parses the text, later runs, times faster", NSwagParsed, trees, Later, goal: null),
            TimesFaster("specs to C# text, later runs with .NET's default collector, times faster", NSwag, onWorkstation, Later, goal: null),
        ];

        Pair Run(string ours, string theirs, IReadOnlyList<(string Name, string Value)> settings) =>
            new(Times(ours, files.Specs, settings), Times(theirs, files.Documents, settings));
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

    private static double[] Times(string what, string folder, IReadOnlyList<(string Name, string Value)> settings) =>
        FirstRuns.Parse(ProcessRun.OfThis([what, folder], settings).Said);

    private static double First(double[] times) => times[0];

    private static double Later(double[] times) => Spread.Of(times.Skip(times.Length / 2)).Median;

    private static Figure TimesFaster(string what, string against, IReadOnlyList<Pair> runs, Func<double[], double> choose, Goal? goal) => new(
        what,
        against,
        Spread.Of(runs.Select(run => choose(run.Theirs) / choose(run.Ours))),
        goal,
        string.Create(CultureInfo.InvariantCulture, $"{Spread.Of(runs.Select(run => choose(run.Ours))).Median:N0} ms to {Spread.Of(runs.Select(run => choose(run.Theirs))).Median:N0} ms"));

    private static string Bytes(long ours, long theirs) => string.Create(CultureInfo.InvariantCulture, $"{ours:N0} to {theirs:N0} bytes");

    /// <summary>The milliseconds of the runs of two processes.</summary>
    private sealed record Pair(double[] Ours, double[] Theirs);
}
