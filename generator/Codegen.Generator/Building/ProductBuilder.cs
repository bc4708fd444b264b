using Codegen.Generator.Diagnostics;
using Codegen.Generator.Models;
using Codegen.Generator.Selecting;
using Codegen.Spec;

namespace Codegen.Generator.Building;

/// <summary>Builds the models of all files of a product. Every C# name is decided here, and every text of the docs made safe.</summary>
internal static class ProductBuilder
{
    /// <summary>Builds a product.</summary>
    /// <param name="product">The product.</param>
    /// <returns>Its files, or why there are none.</returns>
    public static BuiltProduct Build(SelectedProduct product) => Guard.Run(
        product.File,
        () =>
        {
            ActionParts[] actions = [.. product.Spec.Actions.Select(ActionParts.Of)];
            var headers = new HeaderBuilder(product);
            return new BuiltProduct(
                new EquatableArray<ClientFile>([ClientBuilder.Build(product, actions, headers)]),
                RecordFilesBuilder.Build(product, actions, headers),
                default);
        },
        problem => new BuiltProduct(default, default, new EquatableArray<Problem>([problem])));
}
