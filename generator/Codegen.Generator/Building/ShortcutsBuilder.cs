using Codegen.Generator.Models;
using Codegen.Generator.Naming;
using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Generator.Building;

/// <summary>Builds the methods that call actions by their required parameters alone.</summary>
/// <remarks>
/// <para>An action has such a method when it requires one to four parameters, all of them single texts, numbers or truth values.
/// Region, Zone and ProjectId do not count: the client's options know them. The parameters stand in the docs' order.</para>
/// <para>The methods are extensions, which the compiler asks for only where no member fits. So <c>XAsync(new() { … })</c> goes on
/// to mean the request, although <c>new()</c> could become a text as well, and whoever implements the interface for a test
/// has one method an action to write.</para>
/// </remarks>
internal static class ShortcutsBuilder
{
    private const int Fewest = 1;
    private const int Most = 4;

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
        List<NamedField> required = [.. action.Parameters.Where(named => named.Field.Required && !RequestBuilder.IsOfTheClient(named.Field))];
        if (required.Count is < Fewest or > Most || !required.TrueForAll(IsScalar))
        {
            return null;
        }

        var names = new LocalNames("client", "cancellationToken");
        EquatableArray<ShortcutParameter> parameters = required
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

    private static bool IsScalar(NamedField named) => named.Field.Type is { IsList: false, Kind: not (TypeKind.Model or TypeKind.Object) };

    private static string NameIn(ProductSpec product) => new NameScope(product.Actions
            .SelectMany(action => action.Request.Models.Concat(action.Response.Models))
            .Select(model => model.TypeName))
        .Take(GeneratedNames.Client(product.Product) + "Extensions");
}
