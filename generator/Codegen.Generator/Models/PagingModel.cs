namespace Codegen.Generator.Models;

/// <summary>How a method goes through the pages of an action.</summary>
/// <param name="Name">The beginning of the methods' names: the action's.</param>
/// <param name="Items">The property of a response that holds a page's items.</param>
/// <param name="Item">The type of an item.</param>
/// <param name="Offset">The property of a request that says where a page begins.</param>
/// <param name="Limit">The property that says how many items it may have.</param>
/// <param name="Total">The property that counts the items of all pages; <see langword="null"/> when there is none.</param>
/// <param name="UsesObsolete">Whether one of these properties should no longer be used, except here.</param>
internal sealed record PagingModel(string Name, string Items, string Item, string Offset, string Limit, string? Total, bool UsesObsolete);
