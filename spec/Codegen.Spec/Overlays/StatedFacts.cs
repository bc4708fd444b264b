using Codegen.Spec.Json;

namespace Codegen.Spec.Overlays;

/// <summary>Where corrections state facts that not every field can have. Whether theirs can shows when all corrections are applied: one may correct its type.</summary>
internal sealed class StatedFacts
{
    private const string Minimum = "minimum";
    private const string Maximum = "maximum";
    private const string Base64 = "base64";

    private static readonly Property<FieldSpec>[] Facts = [.. Properties.OfField.Where(property => property.Name is Minimum or Maximum or Base64)];

    private readonly Dictionary<(string Action, bool IsRequest, FieldPlace Place, string Fact), (FieldAddress At, string Path)> _stated = [];

    /// <summary>Remembers what a correction states.</summary>
    /// <param name="found">The field.</param>
    /// <param name="before">The field before the correction; <see langword="null"/> when it is added.</param>
    /// <param name="after">The field after it; <see langword="null"/> when it is removed.</param>
    public void Note(FoundField found, FieldSpec? before, FieldSpec? after)
    {
        foreach (Property<FieldSpec> fact in after is null ? [] : Facts)
        {
            if (fact.Get(after!) is { } value and not false && !(before is not null && Equals(fact.Get(before), value)))
            {
                string path = JsonPath.Property(JsonPath.Property(found.At.JsonPath, before is null ? "add" : "set"), fact.Name);
                _stated[(found.Action.Name, found.At.IsRequest, found.Place, fact.Name)] = (found.At, path);
            }
        }
    }

    /// <summary>Says what the fields can't have.</summary>
    /// <param name="actions">The actions with all corrections.</param>
    /// <param name="problems">Takes what is wrong, where it was stated.</param>
    public void Check(IReadOnlyDictionary<string, ActionSpec> actions, ProblemCollector problems)
    {
        foreach (KeyValuePair<(string Action, bool IsRequest, FieldPlace Place, string Fact), (FieldAddress At, string Path)> stated in _stated)
        {
            (string action, bool isRequest, FieldPlace place, string fact) = stated.Key;
            bool isBounded = fact == Minimum && _stated.ContainsKey((action, isRequest, place, Maximum));
            if (place.FindIn(stated.Value.At.In(actions[action])) is { } field && ProblemOf(field, fact, isBounded) is { } problem)
            {
                problems.Error(OverlayProblemIds.WrongFact, stated.Value.Path, problem);
            }
        }
    }

    /// <summary>A minimum and a maximum that are both stated and contradict each other are told once, at the maximum.</summary>
    private static string? ProblemOf(FieldSpec field, string fact, bool isBounded)
    {
        if (fact == Base64)
        {
            return field.Base64 && field.Type.Kind != TypeKind.String
                ? $"'{field.Name}' is of the type {field.Type}, and only a text is encoded as base64. Remove this, or correct the type."
                : null;
        }

        if ((fact == Minimum ? field.Minimum : field.Maximum) is not null && field.Type.Kind is not (TypeKind.Int or TypeKind.Float))
        {
            return $"'{field.Name}' is of the type {field.Type}, and only a number has a {fact}. Remove this, or correct the type.";
        }

        return field.Minimum > field.Maximum && !isBounded
            ? $"The minimum {Property<FieldSpec>.Show(field.Minimum)} is above the maximum {Property<FieldSpec>.Show(field.Maximum)}. Correct one of them."
            : null;
    }
}
