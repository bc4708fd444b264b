using Codegen.Generator.Models;
using Codegen.Generator.Naming;
using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Generator.Building;

/// <summary>Builds the methods that call actions by their required parameters alone.</summary>
/// <remarks>
/// <para>An action has such a method when it requires two to four parameters, all of them single texts, numbers or truth values.
/// Region, Zone and ProjectId do not count: the client's options know them. The parameters stand in the docs' order.</para>
/// <para>With one parameter, a method <c>XAsync(string)</c> beside <c>XAsync(XRequest)</c> would make <c>XAsync(new() { … })</c>
/// ambiguous, as <c>new()</c> can become either. With two, <c>XAsync(new() { … }, default)</c> would be. The methods are
/// extensions, which the compiler asks for only where no member fits, so that neither can happen; two stays the least all the
/// same, because one parameter is as short by its name, and because whoever implements the interface may add members.</para>
/// </remarks>
internal static class ShortcutsBuilder
{
    private const int Fewest = 2;
    private const int Most = 4;

    /// <summary>Builds the methods of a product.</summary>
    /// <param name="product">The product.</param>
    /// <returns>Their class, or <see langword="null"/> when there are none.</returns>
    public static ShortcutsModel? Of(ProductSpec product)
    {
        EquatableArray<ShortcutModel> methods = product.Actions.Select(Of).OfType<ShortcutModel>().ToEquatableArray();
        return methods.Count == 0 ? null : new ShortcutsModel(NameIn(product), methods);
    }

    private static ShortcutModel? Of(ActionSpec action)
    {
        List<NamedField> required = [.. RequestBuilder.FieldsOf(action).Where(named => named.Field.Required && !RequestBuilder.IsOfTheClient(named.Field))];
        if (required.Count is < Fewest or > Most || !required.TrueForAll(IsScalar))
        {
            return null;
        }

        var names = new LocalNames("client", "cancellationToken");
        List<(NamedField Field, ShortcutParameter Parameter)> parameters =
        [
            .. required.Select(named => (named, new ShortcutParameter(
                FieldShape.OfParameter(named.Field, action.Request).Type, names.Take(named.Name), Keywords.EscapeMember(named.Name)))),
        ];
        return new ShortcutModel(
            DocsOf.Shortcut(action, parameters.Select(pair => (pair.Parameter.Name.TrimStart('@'), pair.Field.Field))),
            GeneratedNames.Action(action) + "Async",
            GeneratedNames.Request(GeneratedNames.Action(action)),
            GeneratedNames.Response(GeneratedNames.Action(action)),
            parameters.Select(pair => pair.Parameter).ToEquatableArray(),
            Endings.Of(action));
    }

    private static bool IsScalar(NamedField named) => named.Field.Type is { IsList: false, Kind: not (TypeKind.Model or TypeKind.Object) };

    private static string NameIn(ProductSpec product) => new NameScope(product.Actions
            .SelectMany(action => action.Request.Models.Concat(action.Response.Models))
            .Select(model => model.TypeName))
        .Take(GeneratedNames.Client(product.Product) + "Extensions");
}
