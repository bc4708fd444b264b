using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Spec;
using Codegen.Spec.Surface;

namespace Codegen.Testing.Replies;

/// <summary>An action that takes <c>Offset</c> and <c>Limit</c> and answers with one list: the list comes in pages.</summary>
/// <param name="List">The field with the list.</param>
/// <param name="Total">The field that tells how many there are in all, or null.</param>
internal sealed record PageShape(string List, string? Total)
{
    private const string Offset = "Offset";
    private const string Limit = "Limit";

    public static PageShape? Of(ActionSpec action) =>
        Paging.Of(action) is { } paging ? new PageShape(paging.Items.Name, paging.Total?.Name) : null;

    /// <summary>States how many there are in all, where an example's figure would promise pages that never come.</summary>
    public void CountAll(JsonObject fields)
    {
        if (Total is not null && fields.ContainsKey(Total)) fields[Total] = (fields[List] as JsonArray)?.Count ?? 0;
    }

    /// <summary>Whether a call asks for a page.</summary>
    public static bool IsAskedFor(IReadOnlyDictionary<string, string> parameters) => parameters.ContainsKey(Offset) || parameters.ContainsKey(Limit);

    /// <summary>Leaves of the list what a call asks for.</summary>
    public void Cut(JsonObject fields, IReadOnlyDictionary<string, string> parameters)
    {
        if (fields[List] is not JsonArray all) return;
        var from = Number(parameters, Offset) ?? 0;
        var count = Number(parameters, Limit) ?? all.Count;
        for (var i = all.Count - 1; i >= 0; i--)
        {
            if (i < from || i - from >= count) all.RemoveAt(i);
        }
    }

    private static long? Number(IReadOnlyDictionary<string, string> parameters, string name) =>
        long.TryParse(parameters.GetValueOrDefault(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Math.Max(0, number) : null;
}
