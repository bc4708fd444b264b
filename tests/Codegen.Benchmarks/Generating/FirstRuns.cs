using System.Diagnostics;
using System.Globalization;
using Codegen.Benchmarks.Peers;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Benchmarks.Generating;

/// <summary>Generates everything several times in a process that has compiled nothing yet, and prints how long each run took.</summary>
internal static class FirstRuns
{
    /// <summary>The hidden arguments with which this program is such a process; a folder follows. From specs to C# text.</summary>
    public const string OfSpecs = "--generate-specs";

    /// <summary>From OpenAPI documents to C# text, by NSwag.</summary>
    public const string OfDocuments = "--generate-documents";

    /// <summary>From specs to syntax trees: the generator in the compiler's hands.</summary>
    public const string OfSpecsToTrees = "--generate-specs-trees";

    /// <summary>From OpenAPI documents to C# text, by NSwag, and on to syntax trees, by the compiler.</summary>
    public const string OfDocumentsToTrees = "--generate-documents-trees";

    private const int FewestRuns = 8;

    /// <summary>By then the runtime has optimised the code of either, however few runs that took.</summary>
    private static readonly TimeSpan ShortestTime = TimeSpan.FromSeconds(10);

    public static int Print(string what, string folder)
    {
        Func<object> generate = what switch
        {
            OfSpecs => () => SpecTexts.OfAll(folder),
            OfDocuments => () => NSwagClient.OfAll(folder),
            OfSpecsToTrees => () => GeneratorRun.Driver(MemoryText.OfAll(folder)).RunGenerators(GeneratorRun.EmptyProject()),
            _ => () => NSwagClient.OfAll(folder).Select(text => CSharpSyntaxTree.ParseText(text, GeneratorRun.ParseOptions)).ToList(),
        };
        var times = new List<double>();
        var watch = Stopwatch.StartNew();
        while (times.Count < FewestRuns || watch.Elapsed < ShortestTime)
        {
            times.Add(Time(generate));
        }

        Console.WriteLine(string.Join(' ', times.Select(time => time.ToString("F1", CultureInfo.InvariantCulture))));
        return 0;
    }

    /// <summary>The milliseconds of each run.</summary>
    public static double[] Parse(string printed) => [.. printed.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];

    private static double Time(Func<object> generate)
    {
        var watch = Stopwatch.StartNew();
        object result = generate();
        double elapsed = watch.Elapsed.TotalMilliseconds;
        GC.KeepAlive(result);
        return elapsed;
    }
}
