using Codegen.Generator.Models;
using Codegen.Generator.Naming;
using Codegen.Generator.Selecting;
using Codegen.Spec;

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
    /// <param name="actions">Its actions.</param>
    /// <param name="headers">Builds what its files begin with.</param>
    /// <returns>The files.</returns>
    public static EquatableArray<RecordFile> Build(SelectedProduct product, IReadOnlyList<ActionParts> actions, HeaderBuilder headers)
    {
        var shared = new SharedTypes(actions);
        var files = new List<RecordFile>(actions.Count + 1);
        foreach (ActionParts action in actions)
        {
            files.Add(OfAction(action, shared, product, headers));
        }

        List<RecordModel> models = [.. shared.All.Select(type => OfSeveralActions(type, product))];
        if (models.Count > 0)
        {
            files.Add(File(HintNames.ForModels(product.Spec.Product), headers, models));
        }

        return files.ToEquatableArray();
    }

    private static RecordFile OfAction(ActionParts parts, SharedTypes shared, SelectedProduct product, HeaderBuilder headers)
    {
        string name = DocsOf.Code(parts.Action.Name);
        List<RecordModel> records = [RequestBuilder.Root(parts, product)];
        foreach (ModelSpec model in parts.RequestModels)
        {
            if (!shared.Has(model))
            {
                records.Add(RequestBuilder.Nested(model, parts.Action.Request, $"the parameters of {name}", product));
            }
        }

        records.Add(ResponseBuilder.Root(parts, product));
        foreach (ModelSpec model in parts.ResponseModels)
        {
            if (!shared.Has(model))
            {
                records.Add(ResponseBuilder.Nested(model, parts.Action.Response, $"the reply of {name}", product));
            }
        }

        return File(HintNames.ForAction(product.Spec.Product, parts.Name), headers, records);
    }

    private static RecordModel OfSeveralActions(SharedType type, SelectedProduct product) => type.IsRequest
        ? RequestBuilder.Nested(type.Model, type.Side, "parameters of several actions", product)
        : ResponseBuilder.Nested(type.Model, type.Side, "replies of several actions", product);

    private static RecordFile File(string hintName, HeaderBuilder headers, IReadOnlyCollection<RecordModel> records) =>
        new(headers.ForRecords(hintName, records), records.ToEquatableArray());
}
