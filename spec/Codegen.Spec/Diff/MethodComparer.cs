using Codegen.Spec.Naming;
using Codegen.Spec.Surface;

namespace Codegen.Spec.Diff;

/// <summary>
/// Compares the methods that an action has besides the one that takes its request. They come and go with several fields together,
/// so a change that breaks nothing else may break their calls. What is told of a field already is not told again.
/// </summary>
/// <param name="old">The action as it was.</param>
/// <param name="new">The action as it is.</param>
internal sealed class MethodComparer(ActionSpec old, ActionSpec @new)
{
    /// <summary>What became of the method that takes the required parameters.</summary>
    /// <returns>The method as it was and as it is, or <see langword="null"/> when its calls go on to compile and to mean the same.</returns>
    public (string Old, string? New)? ShortcutChange()
    {
        IReadOnlyList<FieldSpec> before = Shortcut.ParametersOf(old.Request);
        if (before.Count == 0 || @new.Request.Fields.Any(field => field.Required && !ClientParameters.Has(field) && !Has(before, field)))
        {
            return null;
        }

        IReadOnlyList<FieldSpec> after = Shortcut.ParametersOf(@new.Request);
        return Names(before.Where(field => Has(@new.Request.Fields, field))).SequenceEqual(Names(after), StringComparer.Ordinal)
            ? null
            : (Signature(old, before), after.Count == 0 ? null : Signature(@new, after));
    }

    /// <summary>Whether the methods that go through pages are gone, though all fields that make them are still there.</summary>
    /// <returns><see langword="true"/> when they are.</returns>
    public bool LosesPages() =>
        Paging.Of(old) is { } before
        && Paging.Of(@new) is null
        && HasSame(@new.Request, before.Offset)
        && HasSame(@new.Request, before.Limit)
        && HasSame(@new.Response, before.Items);

    private static bool Has(IEnumerable<FieldSpec> fields, FieldSpec one) =>
        fields.Any(field => string.Equals(field.Name, one.Name, StringComparison.Ordinal));

    private static bool HasSame(MessageSpec side, FieldSpec one) =>
        side.Fields.Any(field => string.Equals(field.Name, one.Name, StringComparison.Ordinal) && field.Type == one.Type);

    private static IEnumerable<string> Names(IEnumerable<FieldSpec> fields) => fields.Select(field => field.Name);

    private static string Signature(ActionSpec action, IEnumerable<FieldSpec> parameters) =>
        $"{GeneratedNames.Action(action)}Async({string.Join(", ", parameters.Select(field => $"{FieldShape.OfParameter(field, action.Request).Type} {GeneratedNames.Member(field)}"))})";
}
