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

    private static ILookup<string, ModelSpec> ModelsOf(ProductSpec product) => product.Actions
        .SelectMany(action => GeneratedModels.Of(action.Request.Fields, action.Request, isRequest: true)
            .Concat(GeneratedModels.Of(action.Response.Fields, action.Response, isRequest: false)))
        .ToLookup(model => model.TypeName, StringComparer.Ordinal);
}
