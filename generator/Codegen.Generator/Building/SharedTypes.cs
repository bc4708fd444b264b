using Codegen.Spec;
using Codegen.Spec.Surface;

namespace Codegen.Generator.Building;

/// <summary>The types that several actions of a product use.</summary>
internal sealed class SharedTypes
{
    private readonly Dictionary<string, TypeUses> _types = new(StringComparer.Ordinal);

    /// <summary>Finds them.</summary>
    /// <param name="actions">The actions, each with the models that it uses.</param>
    public SharedTypes(IReadOnlyList<ActionParts> actions)
    {
        foreach (ActionParts action in actions)
        {
            Add(action.RequestModels, action.Action.Request, isRequest: true);
            Add(action.ResponseModels, action.Action.Response, isRequest: false);
        }
    }

    /// <summary>Each of them, in the order of their names.</summary>
    public IEnumerable<SharedType> All => _types.Values
        .Where(uses => uses.Models.Count > 1)
        .Select(uses => uses.Type)
        .OrderBy(type => type.Model.TypeName, StringComparer.Ordinal);

    /// <summary>Whether a model's type is used by several actions.</summary>
    /// <param name="model">The model.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Has(ModelSpec model) => _types.TryGetValue(model.TypeName, out TypeUses? uses) && uses.Models.Count > 1;

    private void Add(IReadOnlyList<ModelSpec> models, MessageSpec side, bool isRequest)
    {
        foreach (ModelSpec model in models)
        {
            if (!_types.TryGetValue(model.TypeName, out TypeUses? uses))
            {
                _types.Add(model.TypeName, uses = new TypeUses(side, isRequest));
            }

            uses.Models.Add(model);
        }
    }

    private sealed class TypeUses(MessageSpec firstSide, bool isRequest)
    {
        public List<ModelSpec> Models { get; } = [];

        public SharedType Type => new(SharedModel.Of(Models), firstSide, isRequest);
    }
}
