using Codegen.Spec;

namespace Codegen.Generator.Building;

/// <summary>The types that several actions of a product use.</summary>
internal sealed class SharedTypes
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Finds them.</summary>
    /// <param name="actions">The actions, each with the models that it uses.</param>
    public SharedTypes(IEnumerable<ActionParts> actions)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in actions.SelectMany(action => action.RequestModels.Concat(action.ResponseModels)).Select(model => model.TypeName))
        {
            if (!seen.Add(name))
            {
                _names.Add(name);
            }
        }
    }

    /// <summary>Whether a model's type is used by several actions.</summary>
    /// <param name="model">The model.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Has(ModelSpec model) => _names.Contains(model.TypeName);
}
