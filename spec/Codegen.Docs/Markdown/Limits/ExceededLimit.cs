using System.Globalization;

namespace Codegen.Docs.Markdown.Limits;

/// <summary>Why a page is more than a page may be.</summary>
/// <param name="Offset">Where it gets too much.</param>
/// <param name="Reason">What is too much: a clause that "the page is passed over, because" can begin.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record ExceededLimit(int Offset, string Reason, string Remedy)
{
    /// <summary>The limit that is Markdig's own: it keeps crafted text from exhausting the stack, and tells no place.</summary>
    public static ExceededLimit Nesting { get; } = new(
        0, "it nests Markdown deeper than anyone writes it", "Look for a damaged table or list.");

    /// <summary>A number as a reason shows it.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Its digits in groups.</returns>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
