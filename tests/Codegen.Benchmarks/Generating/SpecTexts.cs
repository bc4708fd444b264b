using System.Collections.Immutable;
using Codegen.Generator.Building;
using Codegen.Generator.Emitting;
using Codegen.Generator.Inputs;
using Codegen.Generator.Selecting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Codegen.Benchmarks.Generating;

/// <summary>The generator's own work, from specs to the text of C# files: its steps one after the other, without the compiler that calls them.</summary>
internal static class SpecTexts
{
    public static IReadOnlyList<string> OfAll(string folder) => Of(MemoryText.OfAll(folder));

    public static IReadOnlyList<string> Of(IEnumerable<AdditionalText> files)
    {
        AnalyzerConfigOptionsProvider options = GeneratorRun.ProjectOptions;
        ImmutableArray<SpecFile> specs =
            [.. files.Select(text => SpecFile.Read(SpecInput.From(text, options), CancellationToken.None))];
        return
        [
            .. Selection.Of(specs).Products
                .Select(ProductBuilder.Build)
                .SelectMany(product => product.Clients.Select(FileText.Of).Concat(product.RecordFiles.Select(FileText.Of))),
        ];
    }
}
