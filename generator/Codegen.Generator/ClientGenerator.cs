using Codegen.Generator.Building;
using Codegen.Generator.Diagnostics;
using Codegen.Generator.Emitting;
using Codegen.Generator.Inputs;
using Codegen.Generator.Models;
using Codegen.Generator.Selecting;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator;

/// <summary>Generates a typed client for each product whose spec is among a project's additional files.</summary>
/// <remarks>
/// Files become specs, specs become products, products become models of source files, and models become source files.
/// Everything that passes from one step to the next compares by value and knows no place in a file, so that a step runs only
/// when the meaning of what it reads has changed. The compilation is never looked at.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SpecInput> inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => SpecInput.From(pair.Left, pair.Right))
            .Where(static input => input.MayBeSpec)
            .WithTrackingName(TrackingNames.Inputs);

        IncrementalValuesProvider<SpecFile> specs = inputs
            .Select(static (input, cancellation) => SpecFile.Read(input, cancellation))
            .WithTrackingName(TrackingNames.Specs);

        // Two specs of one product, and patterns that select nothing, show only where all specs are seen at once.
        IncrementalValueProvider<Selection> selection = specs
            .Collect()
            .Select(static (all, _) => Selection.Of(all))
            .WithTrackingName(TrackingNames.Selection);

        IncrementalValuesProvider<SelectedProduct> products = selection
            .SelectMany(static (selected, _) => selected.Products)
            .WithTrackingName(TrackingNames.Products);

        IncrementalValuesProvider<BuiltProduct> models = products
            .Select(static (product, _) => ProductBuilder.Build(product))
            .WithTrackingName(TrackingNames.ProductModels);

        IncrementalValuesProvider<ClientFile> clients = models
            .SelectMany(static (product, _) => product.Clients)
            .WithTrackingName(TrackingNames.Clients);

        IncrementalValuesProvider<RecordFile> records = models
            .SelectMany(static (product, _) => product.RecordFiles)
            .WithTrackingName(TrackingNames.RecordFiles);

        Report(context, specs.SelectMany(static (spec, _) => spec.Problems));
        Report(context, selection.SelectMany(static (selected, _) => selected.Problems));
        Report(context, models.SelectMany(static (product, _) => product.Problems));
        context.RegisterSourceOutput(clients, static (output, client) => SourceOutput.Add(output, client.Header, () => FileText.Of(client)));
        context.RegisterSourceOutput(records, static (output, file) => SourceOutput.Add(output, file.Header, () => FileText.Of(file)));
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Problem> problems) =>
        context.RegisterSourceOutput(
            problems.WithTrackingName(TrackingNames.Problems),
            static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
}
