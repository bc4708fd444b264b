using Codegen.Generator.Models;
using Codegen.Generator.Naming;
using Codegen.Generator.Selecting;
using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Generator.Building;

/// <summary>Distributes a product's records over files: one for each action, and one for the models that several actions share.</summary>
/// <remarks>
/// A file an action keeps the text small that an edit of the spec makes the compiler read again; <c>generator/README.md</c> has
/// the figures. The shared models have one file together, as a shared model seldom changes alone.
/// </remarks>
internal static class RecordFilesBuilder
{
    /// <summary>Builds the files.</summary>
    /// <param name="product">The product.</param>
    /// <returns>The files.</returns>
    public static IEnumerable<RecordFile> Build(SelectedProduct product)
    {
        List<ActionParts> actions = [.. product.Spec.Actions.Select(ActionParts.Of)];
        var shared = new SharedTypes(actions);
        IEnumerable<RecordFile> files = actions.Select(parts => OfAction(parts, shared, product));
        List<RecordModel> models = [.. OfSeveralActions(actions, shared, product)];
        return models.Count == 0 ? files : files.Append(File(HintNames.ForModels(product.Spec.Product), product, models));
    }

    private static RecordFile OfAction(ActionParts parts, SharedTypes shared, SelectedProduct product)
    {
        ActionSpec action = parts.Action;
        string name = DocsOf.Code(action.Name);
        RecordModel[] records =
        [
            RequestBuilder.Root(parts, product),
            .. parts.RequestModels.Where(model => !shared.Has(model))
                .Select(model => RequestBuilder.Nested(model, action.Request, $"the parameters of {name}", product)),
            ResponseBuilder.Root(action, product),
            .. parts.ResponseModels.Where(model => !shared.Has(model))
                .Select(model => ResponseBuilder.Nested(model, action.Response, $"the reply of {name}", product)),
        ];
        return File(HintNames.ForAction(product.Spec.Product, GeneratedNames.Action(action)), product, records);
    }

    private static IEnumerable<RecordModel> OfSeveralActions(List<ActionParts> actions, SharedTypes shared, SelectedProduct product)
    {
        var requests =
            from parts in actions
            from model in parts.RequestModels
            where shared.Has(model)
            select (model.TypeName, Build: new Func<RecordModel>(
                () => RequestBuilder.Nested(model, parts.Action.Request, "parameters of several actions", product)));
        var responses =
            from parts in actions
            from model in parts.ResponseModels
            where shared.Has(model)
            select (model.TypeName, Build: new Func<RecordModel>(
                () => ResponseBuilder.Nested(model, parts.Action.Response, "replies of several actions", product)));

        // Equal type names are equal shapes; the words are those of the first action that has it.
        return requests.Concat(responses)
            .GroupBy(type => type.TypeName, StringComparer.Ordinal)
            .OrderBy(types => types.Key, StringComparer.Ordinal)
            .Select(types => types.First().Build());
    }

    private static RecordFile File(string hintName, SelectedProduct product, IReadOnlyCollection<RecordModel> records) =>
        new(HeaderBuilder.ForRecords(hintName, product, records), records.ToEquatableArray());
}
