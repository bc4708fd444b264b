using System.Globalization;
using System.Text.RegularExpressions;
using Codegen.Benchmarks.Measuring;

namespace Codegen.Benchmarks.Generating;

/// <summary>What the user's compiler has to swallow for an action.</summary>
internal static partial class Sizes
{
    public static IEnumerable<Figure> Run()
    {
        IReadOnlyCollection<string> sources = [.. GeneratorRun.Sources(GeneratorRun.Driver(CorpusSpecs.All.Select(MemoryText.Of)).RunGenerators(GeneratorRun.EmptyProject())).Values];
        CompiledSize size = CompiledSize.Of(sources);
        double actions = CorpusSpecs.Actions;
        double text = sources.Sum(source => source.Length) / actions;
        double withoutDocs = sources.Sum(source => Docs().Replace(source, "").Length) / actions;
        return
        [
            new Figure("IL an action, bytes", "", Spread.Exactly(size.Il / actions), Goal.AtMost(5000, "bytes"), string.Create(CultureInfo.InvariantCulture, $"{size.Il:N0} bytes in {actions:N0} actions; assembly {size.Assembly / actions:N0} bytes an action")),
            new Figure("text an action without docs, characters", "", Spread.Exactly(withoutDocs), Goal.AtMost(4000, "characters"), string.Create(CultureInfo.InvariantCulture, $"{text:N0} with docs")),
        ];
    }

    [GeneratedRegex(@"^\s*///.*\n", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Docs();
}
