using System.Globalization;

namespace Codegen.Spec.Diff;

/// <summary>Compares what the docs say of a field's values. Of all that, only the values of a text are more than comments in C#: constants.</summary>
/// <param name="sides">The side of the action.</param>
/// <param name="container">Where the field is.</param>
/// <param name="old">The field as it was.</param>
/// <param name="new">The field as it is.</param>
internal sealed class FieldFacts(MessageSides sides, Container container, FieldSpec old, FieldSpec @new)
{
    /// <summary>Reports every difference.</summary>
    public void Compare()
    {
        CompareValues();
        CompareTexts(Subject.Default, "default", old.Default, @new.Default, sides.IsRequest ? ChangeRules.DefaultChanged : ChangeRules.DefaultReworded, ChangeRules.DefaultReworded);
        CompareTexts(Subject.Unit, "unit", old.Unit, @new.Unit, ChangeRules.UnitChanged, ChangeRules.UnitReworded);
        CompareRanges();
        CompareMarks(Subject.Base64, "base64", old.Base64, @new.Base64, RuleOfEncoding());
        CompareMarks(Subject.Secret, "secret", old.Secret, @new.Secret, ChangeRules.SecretChanged);
        CompareTexts(Subject.Words, "description", old.Description, @new.Description, ChangeRules.FieldReworded, ChangeRules.FieldReworded);
    }

    private void CompareValues()
    {
        string[] olds = [.. old.Values.Select(value => value.Value)];
        string[] news = [.. @new.Values.Select(value => value.Value)];
        string[] removed = [.. olds.Except(news, StringComparer.Ordinal)];
        string[] added = [.. news.Except(olds, StringComparer.Ordinal)];
        foreach (IGrouping<ChangeRule, string> gone in removed.GroupBy(RuleOfRemoval))
        {
            string[] values = [.. gone];
            Report(gone.Key, ChangeKind.Removed, Subject.Values, $"{Words(values)} removed: {Listed(values)}", Listed(olds), Listed(news));
        }

        if (added.Length > 0)
        {
            Report(@new.Type.Kind == TypeKind.String ? ChangeRules.ConstantsAdded : ChangeRules.ValuesAdded, ChangeKind.Added, Subject.Values, $"{Words(added)} added: {Listed(added)}", Listed(olds), Listed(news));
        }

        string[] reworded = [.. from value in old.Values
                                join other in @new.Values on value.Value equals other.Value
                                where !string.Equals(value.Description, other.Description, StringComparison.Ordinal)
                                select value.Value];
        if (reworded.Length > 0)
        {
            Report(ChangeRules.ValuesReworded, ChangeKind.Changed, Subject.Values, $"{Words(reworded)} described otherwise: {Listed(reworded)}");
        }

        if (!olds.Intersect(news, StringComparer.Ordinal).SequenceEqual(news.Intersect(olds, StringComparer.Ordinal), StringComparer.Ordinal))
        {
            Report(ChangeRules.Reordered, ChangeKind.Changed, Subject.Order, "values stand in another order", Listed(olds), Listed(news));
        }
    }

    private ChangeRule RuleOfRemoval(string value) =>
        old.Type.Kind != TypeKind.String ? (@new.Values.Count == 0 ? ChangeRules.ValueListGone : ChangeRules.ValuesRemoved)
        : sides.OfNewType(container, @new).Values.Any(other => string.Equals(other.Value, value, StringComparison.Ordinal)) ? ChangeRules.ConstantsKept
        : ChangeRules.ConstantsRemoved;

    private void CompareTexts(Subject subject, string what, string? before, string? after, ChangeRule both, ChangeRule oneOnly)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            ChangeRule rule = before is null || after is null ? oneOnly : both;
            Report(rule, KindOf(before, after), subject, Excerpt.OfChange(what, before, after), before, after);
        }
    }

    private ChangeRule RuleOfEncoding() => (sides.ShapeOfOld(old), sides.ShapeOfNew(@new)) switch
    {
        var (before, after) when before.IsEncoded == after.IsEncoded || old.Type != @new.Type => ChangeRules.EncodingChanged,
        ({ Depth: > 0 }, _) => ChangeRules.EncodedListChanged,
        ({ IsEncoded: true }, _) => ChangeRules.EncodingDropped,
        _ => ChangeRules.EncodingChanged,
    };

    private void CompareRanges()
    {
        if (old.Minimum == @new.Minimum && old.Maximum == @new.Maximum)
        {
            return;
        }

        bool isNarrower = @new.Minimum is { } least && !(old.Minimum >= least) || @new.Maximum is { } most && !(old.Maximum <= most);
        (string? before, string? after) = (Range(old), Range(@new));
        Report(
            sides.IsRequest && isNarrower ? ChangeRules.RangeNarrowed : ChangeRules.RangeReworded,
            KindOf(before, after),
            Subject.Range,
            before is null ? $"range added: {after}" : after is null ? $"range removed: {before}" : $"range {before} → {after}",
            before,
            after);
    }

    private void CompareMarks(Subject subject, string what, bool before, bool after, ChangeRule rule)
    {
        if (before != after)
        {
            Report(rule, after ? ChangeKind.Added : ChangeKind.Removed, subject, after ? $"marked as {what}" : $"no longer marked as {what}");
        }
    }

    private void Report(ChangeRule rule, ChangeKind kind, Subject subject, string summary, string? before = null, string? after = null) =>
        sides.Report(container, @new, rule, kind, subject, summary, before, after);

    private static ChangeKind KindOf(string? before, string? after) =>
        before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed;

    private static string? Range(FieldSpec field) => (field.Minimum, field.Maximum) switch
    {
        (null, null) => null,
        ({ } least, null) => $"from {Number(least)}",
        (null, { } most) => $"to {Number(most)}",
        ({ } least, { } most) => $"{Number(least)} to {Number(most)}",
    };

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Words(string[] values) => values.Length == 1 ? "value" : "values";

    private static string Listed(string[] values) => string.Join(", ", values.Select(Excerpt.Of));
}
