using Codegen.Spec.Surface;

namespace Codegen.Spec.Diff;

/// <summary>The names of the types that the models of two specs of a product become.</summary>
internal sealed class GeneratedTypes
{
    private readonly ILookup<string, ModelSpec> _old;
    private readonly ILookup<string, ModelSpec> _new;
    private readonly Dictionary<(string TypeName, bool IsOld), ModelSpec> _joined = new();

    public GeneratedTypes(ProductSpec old, ProductSpec @new)
    {
        _old = ModelsOf(old);
        _new = ModelsOf(@new);
    }

    /// <summary>Whether a type is still there.</summary>
    /// <param name="typeName">The type's name.</param>
    /// <returns><see langword="true"/> when the new product has it.</returns>
    public bool IsInNew(string typeName) => _new.Contains(typeName);

    /// <summary>Whether a type was there before.</summary>
    /// <param name="typeName">The type's name.</param>
    /// <returns><see langword="true"/> when the old product has it.</returns>
    public bool IsInOld(string typeName) => _old.Contains(typeName);

    /// <summary>A field of a type as the docs of all its uses together describe it, which is what C# has.</summary>
    /// <param name="typeName">The type's name.</param>
    /// <param name="field">The field as one of the uses has it.</param>
    /// <param name="isOld">Whether to look in the old product.</param>
    /// <returns>The field of the type; <paramref name="field"/> itself when the type is a request, a response or unknown.</returns>
    public FieldSpec FieldOf(string typeName, FieldSpec field, bool isOld)
    {
        ILookup<string, ModelSpec> models = isOld ? _old : _new;
        if (!models.Contains(typeName))
        {
            return field;
        }

        if (!_joined.TryGetValue((typeName, isOld), out ModelSpec? joined))
        {
            _joined.Add((typeName, isOld), joined = SharedModel.Of([.. models[typeName]]));
        }

        return joined.Fields.FirstOrDefault(other => string.Equals(other.Name, field.Name, StringComparison.Ordinal)) ?? field;
    }

    /// <summary>Says which types go with something that is removed.</summary>
    /// <param name="models">The models that it reaches.</param>
    /// <returns>The end of a sentence, empty when all types stay.</returns>
    public string GoneWith(IEnumerable<ModelSpec> models)
    {
        string[] gone = [.. models.Select(model => model.TypeName).Distinct(StringComparer.Ordinal).Where(name => !IsInNew(name))];
        return gone.Length == 0 ? string.Empty : $"; with it {(gone.Length == 1 ? "the type" : "the types")} {string.Join(", ", gone)}";
    }

    /// <summary>The models that fields reach, each once.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="side">The side of the action that they are on.</param>
    /// <returns>The models, from the outside in.</returns>
    public static IReadOnlyList<ModelSpec> ReachedFrom(IEnumerable<FieldSpec> fields, MessageSpec side)
    {
        var models = side.Models.GroupBy(model => model.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var reached = new List<ModelSpec>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<FieldSpec>(fields);
        while (waiting.Count > 0)
        {
            if (waiting.Dequeue().Type is { Kind: TypeKind.Model, Model: { } name }
                && models.TryGetValue(name, out ModelSpec? model)
                && seen.Add(name))
            {
                reached.Add(model);
                foreach (FieldSpec field in model.Fields)
                {
                    waiting.Enqueue(field);
                }
            }
        }

        return reached;
    }

    private static ILookup<string, ModelSpec> ModelsOf(ProductSpec product) => (
        from action in product.Actions
        from side in new[] { action.Request, action.Response }
        from model in ReachedFrom(side.Fields, side)
        select model).ToLookup(model => model.TypeName, StringComparer.Ordinal);
}
