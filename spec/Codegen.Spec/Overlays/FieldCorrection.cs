using Codegen.Spec.Json;
using Codegen.Spec.Naming;

namespace Codegen.Spec.Overlays;

/// <summary>Corrects what the docs say of a field.</summary>
/// <param name="At">The field.</param>
/// <param name="Changes">What is corrected.</param>
/// <param name="AddedValues">Known values that the docs lack.</param>
/// <param name="RemovedValues">Values that the docs list and that are none.</param>
internal sealed record FieldCorrection(
    FieldAddress At, PropertyChanges<FieldSpec> Changes, EquatableArray<ValueSpec> AddedValues, EquatableArray<string> RemovedValues) : Correction
{
    /// <inheritdoc/>
    public override void Apply(Draft draft)
    {
        if (draft.FindField(At) is not { } found)
        {
            return;
        }

        FieldSpec field = Changes.Apply(found.Place.In(found.Side), draft.InDocs(found), draft.Problems);
        if (field.Type.Kind == TypeKind.Model && found.Side.FindModel(field.Type.Model!) is null)
        {
            draft.ReportUnknownModel(field.Type, found.Side, JsonPath.Property(JsonPath.Property(At.JsonPath, "set"), "type"));
            return;
        }

        field = field with { Values = Remove(Add(field.Values, draft.InDocs(found)?.Values ?? default, draft.Problems), draft.Problems).ToEquatableArray() };
        draft.Replace(found, found.Place.Replace(found.Side, field));
    }

    private List<ValueSpec> Add(EquatableArray<ValueSpec> values, EquatableArray<ValueSpec> docs, ProblemCollector problems)
    {
        List<ValueSpec> all = [.. values];
        for (int i = 0; i < AddedValues.Count; i++)
        {
            if (IndexOf(all, AddedValues[i].Value) >= 0)
            {
                problems.Error(
                    OverlayProblemIds.ChangesNothing,
                    JsonPath.Item(JsonPath.Property(At.JsonPath, "addValues"), i),
                    IndexOf([.. docs], AddedValues[i].Value) >= 0
                        ? $"The docs list the value '{AddedValues[i].Value}' themselves. Remove this."
                        : $"An earlier correction of this overlay adds the value '{AddedValues[i].Value}' already. Remove this.");
            }

            all.Add(AddedValues[i]);
        }

        return all;
    }

    private List<ValueSpec> Remove(List<ValueSpec> values, ProblemCollector problems)
    {
        for (int i = 0; i < RemovedValues.Count; i++)
        {
            int index = IndexOf(values, RemovedValues[i]);
            if (index >= 0)
            {
                values.RemoveAt(index);
                continue;
            }

            string[] nearest = [.. NearestNames.Of(RemovedValues[i], values.Select(value => value.Value))];
            problems.Error(
                OverlayProblemIds.NoSuchPlace,
                JsonPath.Item(JsonPath.Property(At.JsonPath, "removeValues"), i),
                $"The docs list no value '{RemovedValues[i]}'; they list {(nearest.Length == 0 ? "none" : string.Join(", ", nearest))}. Remove this, or mend it.");
        }

        return values;
    }

    private static int IndexOf(List<ValueSpec> values, string value) =>
        values.FindIndex(candidate => string.Equals(candidate.Value, value, StringComparison.Ordinal));
}
