using Codegen.Spec.Json;
using Codegen.Spec.Naming;
using Codegen.Spec.Validation;

namespace Codegen.Spec.Overlays;

/// <summary>A product between what the docs say and what the spec will say.</summary>
internal sealed class Draft
{
    private readonly ProductSpec _docs;
    private readonly Dictionary<string, ActionSpec> _actions;
    private readonly List<FoundField> _changedFields = [];

    // Where the overlay chooses a name last: what stands against the name is told there, whatever else is corrected beside it.
    private readonly Dictionary<string, string> _namedActions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Action, bool IsRequest, FieldPlace Place), FieldAddress> _namedFields = [];
    private readonly StatedFacts _facts = new();

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

    /// <summary>An action as the docs have it.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The action before any correction.</returns>
    public ActionSpec InDocs(ActionSpec action) =>
        _docs.Actions.First(candidate => string.Equals(candidate.Name, action.Name, StringComparison.Ordinal));

    /// <summary>A field as the docs have it.</summary>
    /// <param name="found">The field.</param>
    /// <returns>The field before any correction; <see langword="null"/> when one added it.</returns>
    public FieldSpec? InDocs(FoundField found) => found.Place.FindIn(found.At.In(InDocs(found.Action)));

    public void Replace(ActionSpec action, string path)
    {
        if (!string.Equals(_actions[action.Name].CSharpName, action.CSharpName, StringComparison.Ordinal))
        {
            _namedActions[action.Name] = path;
        }

        _actions[action.Name] = action;
    }

    public void Replace(FoundField found, MessageSpec side)
    {
        FieldSpec? before = found.Place.FindIn(found.Side);
        FieldSpec? after = found.Place.FindIn(side);
        if (!string.Equals(before?.CSharpName, after?.CSharpName, StringComparison.Ordinal))
        {
            _namedFields[(found.Action.Name, found.At.IsRequest, found.Place)] = found.At;
        }

        _facts.Note(found, before, after);
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
        _facts.Check(_actions, Problems);
        return ChosenTypeName.Give(TypeNames, ModelNaming.Apply(product, previous), Problems);
    }

    private void CheckActionNames(ProductSpec product)
    {
        foreach (KeyValuePair<string, string> named in _namedActions)
        {
            if (ActionNames.ProblemOf(_actions[named.Key], product) is { } message)
            {
                Problems.Error(SpecProblemIds.UnusableName, named.Value, message);
            }
        }
    }

    private void CheckFieldNames()
    {
        foreach (KeyValuePair<(string Action, bool IsRequest, FieldPlace Place), FieldAddress> named in _namedFields)
        {
            FieldPlace place = named.Key.Place;
            MessageSpec side = named.Value.In(_actions[named.Key.Action]);
            if (place.FindIn(side) is { } field && CSharpNames.ProblemOf(field, FieldPlace.FieldsOf(side, place.Model)) is { } problem)
            {
                Problems.Error(SpecProblemIds.UnusableName, named.Value.JsonPath, problem);
            }
        }
    }
}
