using Codegen.Generator.Models;
using Codegen.Generator.Selecting;
using Codegen.Generator.Text;
using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Generator.Building;

/// <summary>Builds the client of a product.</summary>
internal static class ClientBuilder
{
    /// <summary>Builds a client.</summary>
    /// <param name="product">The product.</param>
    /// <param name="actions">Its actions.</param>
    /// <param name="headers">Builds what its files begin with.</param>
    /// <returns>The file.</returns>
    public static ClientFile Build(SelectedProduct product, IReadOnlyList<ActionParts> actions, HeaderBuilder headers)
    {
        ProductSpec spec = product.Spec;
        var names = new HashSet<string>(actions.Select(action => action.Name), StringComparer.Ordinal);
        EquatableArray<MethodModel> methods = actions.Select(action => Method(action, names)).ToEquatableArray();
        ShortcutsModel? shortcuts = ShortcutsBuilder.Of(spec, actions);
        return new ClientFile
        {
            Header = headers.ForClient(methods),
            Accessibility = product.Accessibility,
            Name = GeneratedNames.Client(spec.Product),
            Interface = GeneratedNames.ClientInterface(spec.Product),
            Title = TitleOf(spec),
            Endpoint = spec.Endpoint is { } endpoint ? CSharpLiteral.Of(endpoint) : null,
            Methods = methods,
            Shortcuts = shortcuts,
        };
    }

    private static MethodModel Method(ActionParts action, HashSet<string> names) => new(
        DocsOf.Method(action.Action),
        action.Name + "Async",
        action.Request,
        action.Response,
        Endings.Of(action.Action),
        PagingBuilder.Of(action, names));

    private static string TitleOf(ProductSpec spec)
    {
        string title = XmlText.Words(spec.Title ?? string.Empty);
        return title.Length > 0 ? title : DocsOf.Code(spec.Product);
    }
}
