using System.Diagnostics;
using System.Globalization;
using Codegen.Benchmarks.Measuring;
using Codegen.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Benchmarks.Generating;

/// <summary>
/// What an edit costs in an IDE, as a share of the first run. Which steps run again is asserted in the generator's tests. An IDE
/// has run for a while when somebody edits, so edits are made until the runtime has optimised what they run, and then measured.
/// </summary>
internal static class IncrementalRuns
{
    private const int Rounds = 50;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    public static IEnumerable<Figure> Run()
    {
        MemoryText[] files = [.. CorpusSpecs.All.Select(MemoryText.Of)];
        ProductSpec largest = CorpusSpecs.All.MaxBy(product => product.Actions.Count)!;
        MemoryText before = Array.Find(files, file => file.Path == MemoryText.Of(largest).Path)!;

        CSharpCompilation project = GeneratorRun.EmptyProject();
        (double cold, GeneratorDriver driver) = Time(GeneratorRun.Driver(files), project);
        double[] afterCode = Times(i => Time(driver, GeneratorRun.EmptyProject($"class Edited{i};")).Milliseconds);
        double[] afterText = Times(i => Time(driver.ReplaceAdditionalText(before, MemoryText.Of(Edited(largest, i))), project).Milliseconds);
        return
        [
            Share("generate again after an edit of code", afterCode, cold, Goal.AtMost(0.005)),
            Share("generate again after one description changed", afterText, cold, Goal.AtMost(0.02)),
        ];
    }

    private static double[] Times(Func<int, double> edit)
    {
        var watch = Stopwatch.StartNew();
        int edits = 0;
        while (watch.Elapsed < WarmUp)
        {
            _ = edit(edits++);
        }

        return [.. Enumerable.Range(edits, Rounds).Select(edit)];
    }

    private static Figure Share(string what, double[] times, double cold, Goal goal) => new(
        what,
        "the first run",
        Spread.Of(times.Select(time => time / cold)),
        goal,
        string.Create(CultureInfo.InvariantCulture, $"{Spread.Of(times).Median:G3} ms to {cold:G4} ms, {CorpusSpecs.Actions:N0} actions"));

    private static (double Milliseconds, GeneratorDriver Driver) Time(GeneratorDriver driver, Compilation project)
    {
        var watch = Stopwatch.StartNew();
        GeneratorDriver after = driver.RunGenerators(project);
        return (watch.Elapsed.TotalMilliseconds, after);
    }

    private static ProductSpec Edited(ProductSpec product, int i)
    {
        ActionSpec[] actions = [.. product.Actions];
        int last = actions.Length - 1;
        FieldSpec[] fields = [.. actions[last].Request.Fields];
        fields[0] = fields[0] with { Description = $"Another text {i}." };
        actions[last] = actions[last] with { Request = actions[last].Request with { Fields = fields.ToEquatableArray() } };
        return product with { Actions = actions.ToEquatableArray() };
    }
}
