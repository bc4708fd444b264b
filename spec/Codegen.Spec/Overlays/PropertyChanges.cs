using Codegen.Spec.Json;

namespace Codegen.Spec.Overlays;

/// <summary>What a correction says of the properties of a field or an action.</summary>
/// <typeparam name="T">The field or the action.</typeparam>
/// <param name="Was">What the docs have to say, for the correction to be right.</param>
/// <param name="Now">What the spec shall say.</param>
internal sealed record PropertyChanges<T>(EquatableArray<PropertyValue<T>> Was, EquatableArray<PropertyValue<T>> Now)
{
    /// <summary>Gives <paramref name="owner"/> its new values, and reports what does not fit.</summary>
    /// <param name="owner">The field or the action, as the corrections before this one left it.</param>
    /// <param name="docs">The same as the docs have it; <see langword="null"/> when a correction added it.</param>
    /// <param name="problems">Takes what does not fit.</param>
    /// <returns>The field or the action with the new values.</returns>
    public T Apply(T owner, T? docs, ProblemCollector problems)
    {
        foreach (PropertyValue<T> was in Was)
        {
            object? found = was.Of.Get(owner);
            if (!Equals(found, was.Value))
            {
                problems.Error(
                    OverlayProblemIds.DocsChanged,
                    was.Path,
                    IsOfDocs(was.Of, found)
                        ? $"The docs say {Property<T>.Show(found)} here, not {Property<T>.Show(was.Value)}. "
                            + "See whether the reason still holds, then write here what they say, or remove the correction."
                        : $"An earlier correction of this overlay says {Property<T>.Show(found)} here, not {Property<T>.Show(was.Value)}. "
                            + "Make one correction of the two, or write here what the earlier one says.");
            }
        }

        foreach (PropertyValue<T> now in Now)
        {
            if (Equals(now.Of.Get(owner), now.Value))
            {
                problems.Error(
                    OverlayProblemIds.ChangesNothing,
                    now.Path,
                    IsOfDocs(now.Of, now.Value)
                        ? $"The docs say {Property<T>.Show(now.Value)} of '{now.Of.Name}' themselves. Remove this."
                        : $"An earlier correction of this overlay says {Property<T>.Show(now.Value)} of '{now.Of.Name}' already. Remove this.");
            }

            owner = now.Of.With(owner, now.Value);
        }

        return owner;

        bool IsOfDocs(Property<T> property, object? value) => docs is not null && Equals(property.Get(docs), value);
    }
}
