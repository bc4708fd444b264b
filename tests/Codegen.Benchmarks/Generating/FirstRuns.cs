using System.Diagnostics;
using System.Globalization;
using Codegen.Benchmarks.Peers;

namespace Codegen.Benchmarks.Generating;

/// <summary>Generates everything several times in a process that has compiled nothing yet, and prints how long each run took.</summary>
internal static class FirstRuns
{
    /// <summary>The hidden arguments with which this program is such a process; a folder follows.</summary>
    public const string OfSpecs = "--generate-specs";

    /// <inheritdoc cref="OfSpecs"/>
    public const string OfDocuments = "--generate-documents";

    private const int Runs = 8;

    public static int PrintOfSpecs(string folder) => Print(() => GeneratorRun.Sources(GeneratorRun
        .Driver(Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => new MemoryText(file, File.ReadAllBytes(file))))
        .RunGenerators(GeneratorRun.EmptyProject())));

    public static int PrintOfDocuments(string folder) => Print(() => NSwagClient.OfAll(folder));

    /// <summary>The milliseconds of each run.</summary>
    public static double[] Parse(string printed) => [.. printed.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];

    private static int Print(Func<object?> generate)
    {
        Console.WriteLine(string.Join(' ', Enumerable.Range(0, Runs).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            object? result = generate();
            double elapsed = watch.Elapsed.TotalMilliseconds;
            GC.KeepAlive(result);
            return elapsed.ToString("F1", CultureInfo.InvariantCulture);
        })));
        return 0;
    }
}
