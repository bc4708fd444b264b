namespace Codegen.Spec;

/// <summary>Makes <see cref="EquatableArray{T}"/> the natural end of a query.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>Copies the elements of <paramref name="items"/> into a list that compares by value.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="items">The elements, in order.</param>
    /// <returns>The list.</returns>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
