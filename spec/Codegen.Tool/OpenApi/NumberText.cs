using System.Globalization;

namespace Codegen.Tool.OpenApi;

/// <summary>Writes numbers as JSON does.</summary>
internal static class NumberText
{
    /// <summary>Writes a limit.</summary>
    /// <param name="number">The limit, if there is one.</param>
    /// <returns>Its digits, without zeros that say nothing.</returns>
    public static string? Of(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
