using Codegen.Spec;

namespace Codegen.Generator.Building;

/// <summary>The types that several actions of a product use.</summary>
internal sealed class SharedTypes
{
    private readonly Dictionary<string, TypeUse> _firstUses = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, TypeUse> _shared = new(StringComparer.Ordinal);

    /// <summary>Finds them.</summary>
    /// <param name="actions">The actions, each with the models that it uses.</param>
    public SharedTypes(IReadOnlyList<ActionParts> actions)
    {
        foreach (ActionParts action in actions)
        {
            Add(action, action.RequestModels, isRequest: true);
            Add(action, action.ResponseModels, isRequest: false);
        }
    }

    /// <summary>Where each of them is used first, in the order of their names.</summary>
    public IEnumerable<TypeUse> FirstUses => _shared.Values;

    /// <summary>Whether a model's type is used by several actions.</summary>
    /// <param name="model">The model.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Has(ModelSpec model) => _shared.ContainsKey(model.TypeName);

    private void Add(ActionParts action, IReadOnlyList<ModelSpec> models, bool isRequest)
    {
        foreach (ModelSpec model in models)
        {
            if (_firstUses.TryGetValue(model.TypeName, out TypeUse? first))
            {
                _shared[model.TypeName] = first;
            }
            else
            {
                _firstUses.Add(model.TypeName, new TypeUse(model, action.Action, isRequest));
            }
        }
    }
}
