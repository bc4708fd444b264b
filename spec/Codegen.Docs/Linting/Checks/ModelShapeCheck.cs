using Codegen.Docs.Linting.Pages;
using Codegen.Docs.Markdown;
using Codegen.Spec;

namespace Codegen.Docs.Linting.Checks;

/// <summary>Finds models of one name that differ from page to page of a product.</summary>
internal static class ModelShapeCheck
{
    /// <summary>Checks the pages of a product that its spec is made from.</summary>
    /// <param name="pages">The pages.</param>
    public static void Run(IEnumerable<LintPage> pages)
    {
        IEnumerable<Described> models = pages
            .OrderBy(page => page.File.Path, StringComparer.Ordinal)
            .SelectMany(page => ModelsOf(page, page.Tables!.Request).Concat(ModelsOf(page, page.Tables.Response)));

        // What is sent and what is received are never one type, so their shapes need not be one either.
        foreach (IGrouping<(bool IsRequest, string Name), Described> named in models.GroupBy(model => (model.Side.IsRequest, model.Model.Name)))
        {
            IGrouping<string, Described>[] shapes =
                [.. named.GroupBy(model => model.Shape, StringComparer.Ordinal).OrderByDescending(shape => shape.Count())];
            foreach (Described other in shapes.Skip(1).SelectMany(shape => shape))
            {
                Report(other, shapes[0].First(), shapes[0].Count());
            }
        }
    }

    private static IEnumerable<Described> ModelsOf(LintPage page, SideTables side) =>
        side.Models.GroupBy(table => table.Name, StringComparer.Ordinal).Select(same => same.First())
            .Select(table => (table.Section, Model: side.FindModel(table.Name)))
            .Where(table => table.Model is not null)
            .Select(table => new Described(page, side, table.Section, table.Model!));

    private static void Report(Described model, Described usual, int count)
    {
        string pages = count == 1 ? usual.Page.File.Name : $"{usual.Page.File.Name} and {count - 1} more";
        model.Page.Findings.Add(
            LintRules.TwoShapes,
            model.Section.Offset,
            $"{(model.Side.IsRequest ? "request" : "response")}:{model.Model.Name}",
            $"'{model.Model.Name}' has another shape here than on {pages}: {Difference(model, usual)}. Make them the same, or name them apart.");
    }

    /// <summary>The first differences: enough to find the rest.</summary>
    private static string Difference(Described here, Described there)
    {
        const int Shown = 3;
        var hereFields = new FieldIndex(here.Model.Fields);
        var thereFields = new FieldIndex(there.Model.Fields);
        string[] all =
        [
            .. here.Model.Fields.Where(field => thereFields.Find(field.Name) is null).Select(field => $"'{field.Name}' is here only"),
            .. there.Model.Fields.Where(field => hereFields.Find(field.Name) is null).Select(field => $"'{field.Name}' is there only"),
            .. here.Model.Fields.Select(field => (Here: field, There: thereFields.Find(field.Name))).Where(pair => pair.There is not null)
                .Select(pair => Difference(pair.Here, here.Side, pair.There!, there.Side)).OfType<string>(),
        ];
        return all.Length == 0 ? "its fields are in another order"
            : string.Join(", ", all.Take(Shown)) + (all.Length > Shown ? $" and {all.Length - Shown} more" : string.Empty);
    }

    private static string? Difference(FieldSpec here, SideTables hereIn, FieldSpec there, SideTables thereIn) =>
        here.Type != there.Type ? $"'{here.Name}' is {TypeWords.Of(here.Type, hereIn)} here and {TypeWords.Of(there.Type, thereIn)} there"
        : here.Required != there.Required ? $"'{here.Name}' is {(here.Required ? "required here only" : "required there only")}"
        : null;

    private sealed record Described(LintPage Page, SideTables Side, MarkdownSection Section, ModelSpec Model)
    {
        /// <summary>Names, types and required marks: what makes two models one type. Models inside count by name; they are compared themselves.</summary>
        public string Shape { get; } = string.Join("\n", Model.Fields
            .Select(field => $"{field.Name} {field.Type} {field.Required}"));
    }
}
