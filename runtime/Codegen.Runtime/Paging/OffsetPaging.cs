using System.Runtime.CompilerServices;

namespace Codegen.Runtime;

/// <summary>Goes through the pages of an action that takes <c>Offset</c> and <c>Limit</c>. Generated clients build on it.</summary>
public static class OffsetPaging
{
    /// <summary>
    /// Calls page after page, each when it is asked for. Ends when the total is reached. Without a total it ends at a page with fewer items
    /// than the limit, once a page had as many; before, the service may have a limit of its own that is lower, so that only an empty page
    /// is an end, which costs a call. Always ends at an empty page. A service may return fewer than asked for: the next page begins where
    /// this one really ended. A service that passes over the offset would have no end: without a total, the same reply a second time is
    /// one, and is not returned again.
    /// </summary>
    /// <param name="send">Calls the page that begins at an offset.</param>
    /// <param name="countOf">How many items a response holds.</param>
    /// <param name="totalOf">How many there are in all, if the response tells; null if the action never does.</param>
    /// <param name="offset">Where to begin; at the first item if null.</param>
    /// <param name="limit">How many items were asked for a page; null for the service's choice.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public static async IAsyncEnumerable<TResponse> PagesAsync<TResponse>(
        Func<long, CancellationToken, Task<TResponse>> send,
        Func<TResponse, int> countOf,
        Func<TResponse, long?>? totalOf,
        long? offset,
        long? limit,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TResponse : ApiResponse
    {
        ArgumentNullException.ThrowIfNull(send);
        ArgumentNullException.ThrowIfNull(countOf);
        var next = offset ?? 0;
        var limitIsKept = false;
        var last = 0;
        while (true)
        {
            var page = await send(next, cancellationToken).ConfigureAwait(false);
            var total = totalOf?.Invoke(page);
            var fingerprint = page.ResponseMetadata.Fingerprint;
            if (total is null && fingerprint != 0 && fingerprint == last) yield break;
            last = fingerprint;
            yield return page;
            var count = countOf(page);
            next += count;
            limitIsKept |= count >= limit;
            if (count == 0 || (total is { } all ? next >= all : limitIsKept && count < limit)) yield break;
        }
    }

    /// <summary>The items of all pages, one after the other.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="itemsOf">The items of one.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public static async IAsyncEnumerable<TItem> ItemsAsync<TResponse, TItem>(
        this IAsyncEnumerable<TResponse> pages, Func<TResponse, IReadOnlyList<TItem>> itemsOf, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TResponse : ApiResponse
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(itemsOf);
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in itemsOf(page)) yield return item;
        }
    }
}
