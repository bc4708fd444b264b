using Codegen.Spec.Json;
using Codegen.Spec.Naming;
using Codegen.Spec.Validation;

namespace Codegen.Spec.Overlays;

/// <summary>A product between what the docs say and what the spec will say.</summary>
internal sealed class Draft
{
    private readonly ProductSpec _docs;
    private readonly Dictionary<string, ActionSpec> _actions;
    private readonly List<(string Action, string Path)> _changedActions = [];
    private readonly List<FoundField> _changedFields = [];

    public Draft(ProductSpec docs, ProblemCollector problems)
    {
        _docs = docs;
        _actions = docs.Actions.ToDictionary(action => action.Name, StringComparer.Ordinal);
        Problems = problems;
    }

    public ProblemCollector Problems { get; }

    /// <summary>The names that corrections choose for types; given once the models are named.</summary>
    public List<ChosenTypeName> TypeNames { get; } = [];

    public ActionSpec? FindAction(string name, string path)
    {
        if (_actions.TryGetValue(name, out ActionSpec? action))
        {
            return action;
        }

        if (name.Length > 0)
        {
            string[] nearest = [.. NearestNames.Of(name, _actions.Keys)];
            Problems.Error(
                OverlayProblemIds.NoSuchPlace,
                path,
                $"The docs have no action '{name}'. {(nearest.Length == 0 ? "They have none at all." : $"The nearest that they have: {string.Join(", ", nearest)}.")} Adapt the correction or remove it.");
        }

        return null;
    }

    public FoundField? FindField(FieldAddress at)
    {
        if (FindAction(at.Action, JsonPath.Property(at.JsonPath, "action")) is not { } action)
        {
            return null;
        }

        MessageSpec side = at.In(action);
        var search = FieldSearch.For(side, at.Path);
        if (search.Place is { } place)
        {
            return new FoundField(action, side, place, at);
        }

        if (at.Path.Length > 0)
        {
            Problems.Error(
                OverlayProblemIds.NoSuchPlace,
                JsonPath.Property(at.JsonPath, "field"),
                $"The docs have no field '{at.Path}' in the {at.Side} of {at.Action}. {search.Found(at.Side)} Adapt the correction or remove it.");
        }

        return null;
    }

    public void Replace(ActionSpec action, string path)
    {
        _actions[action.Name] = action;
        _changedActions.Add((action.Name, path));
    }

    public void Replace(FoundField found, MessageSpec side)
    {
        _actions[found.Action.Name] = found.At.With(found.Action, side);
        _changedFields.Add(found);
    }

    public void ReportUnknownModel(TypeSpec type, MessageSpec side, string path)
    {
        string[] nearest = [.. NearestNames.Of(type.Model!, side.Models.Select(model => model.Name))];
        Problems.Error(
            SpecProblemIds.UnknownType,
            path,
            $"There is no model '{type.Model}' on this side of the action; there {(nearest.Length == 0 ? "is none" : "are " + string.Join(", ", nearest))}. "
            + "Use one of them, or object, to which fields can be added.");
    }

    /// <summary>Checks what only the whole can show, and names the models.</summary>
    /// <param name="previous">The product as it was last written.</param>
    /// <returns>The product.</returns>
    public ProductSpec Finish(ProductSpec? previous)
    {
        foreach (FoundField changed in _changedFields)
        {
            ActionSpec action = _actions[changed.Action.Name];
            _actions[action.Name] = changed.At.With(action, ReachedModels.Only(changed.At.In(action)));
        }

        ProductSpec product = _docs with { Actions = _docs.Actions.Select(action => _actions[action.Name]).ToEquatableArray() };
        CheckActionNames(product);
        CheckFieldNames();
        return ChosenTypeName.Give(TypeNames, ModelNaming.Apply(product, previous), Problems);
    }

    private void CheckActionNames(ProductSpec product)
    {
        foreach ((string name, string path) in _changedActions)
        {
            if (ActionNames.ProblemOf(_actions[name], product) is { } message)
            {
                Problems.Error(SpecProblemIds.UnusableName, path, message);
            }
        }
    }

    private void CheckFieldNames()
    {
        var seen = new HashSet<(string Action, bool IsRequest, string? Model)>();
        foreach (FoundField changed in _changedFields)
        {
            if (!seen.Add((changed.Action.Name, changed.At.IsRequest, changed.Place.Model)))
            {
                continue;
            }

            EquatableArray<FieldSpec> fields = FieldPlace.FieldsOf(changed.At.In(_actions[changed.Action.Name]), changed.Place.Model);
            if (fields.Select(field => CSharpNames.ProblemOf(field, fields)).FirstOrDefault(message => message is not null) is { } problem)
            {
                Problems.Error(SpecProblemIds.UnusableName, changed.At.JsonPath, problem);
            }
        }
    }
}
