using Codegen.Generator.Models;
using Codegen.Generator.Naming;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Spec.Surface;

namespace Codegen.Generator.Building;

/// <summary>Builds the methods that call actions by their required parameters alone.</summary>
/// <remarks>
/// <para>Which actions have one says <see cref="Shortcut"/>.</para>
/// <para>The methods are extensions, which the compiler asks for only where no member fits. So <c>XAsync(new() { … })</c> goes on
/// to mean the request, although <c>new()</c> could become a text as well, and whoever implements the interface for a test
/// has one method an action to write.</para>
/// </remarks>
internal static class ShortcutsBuilder
{
    /// <summary>Builds the methods of a product.</summary>
    /// <param name="product">The product.</param>
    /// <param name="actions">Its actions.</param>
    /// <returns>Their class, or <see langword="null"/> when there are none.</returns>
    public static ShortcutsModel? Of(ProductSpec product, IReadOnlyList<ActionParts> actions)
    {
        EquatableArray<ShortcutModel> methods = actions.Select(Of).OfType<ShortcutModel>().ToEquatableArray();
        return methods.Count == 0 ? null : new ShortcutsModel(NameIn(product), methods);
    }

    private static ShortcutModel? Of(ActionParts action)
    {
        IReadOnlyList<FieldSpec> fields = Shortcut.ParametersOf(action.Action.Request);
        if (fields.Count == 0)
        {
            return null;
        }

        var names = new LocalNames("client", "cancellationToken");
        EquatableArray<ShortcutParameter> parameters = fields
            .Select(field => action.Parameters.First(named => ReferenceEquals(named.Field, field)))
            .Select(named => new ShortcutParameter(
                FieldShape.OfParameter(named.Field, action.Action.Request).Type, names.Take(named.Name), Keywords.EscapeMember(named.Name)))
            .ToEquatableArray();
        return new ShortcutModel(
            DocsOf.Shortcut(action.Action, action.Request, parameters),
            action.Name + "Async",
            action.Request,
            action.Response,
            parameters,
            Endings.Of(action.Action));
    }

    private static string NameIn(ProductSpec product) => new NameScope(product.Actions
            .SelectMany(action => action.Request.Models.Concat(action.Response.Models))
            .Select(model => model.TypeName))
        .Take(GeneratedNames.Client(product.Product) + "Extensions");
}
