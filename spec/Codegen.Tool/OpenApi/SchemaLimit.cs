using System.Globalization;

namespace Codegen.Tool.OpenApi;

/// <summary>Writes the smallest and the largest number of a schema.</summary>
internal static class SchemaLimit
{
    /// <summary>Writes a limit.</summary>
    /// <param name="number">The limit, if there is one.</param>
    /// <returns>Its digits, without zeros that say nothing.</returns>
    public static string? Of(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
