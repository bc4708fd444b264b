using System.Globalization;
using Codegen.Docs.Linting.Examples;
using Codegen.Spec;

namespace Codegen.Docs.Linting.Checks;

/// <summary>How well a value fits a declared type.</summary>
internal enum Fit
{
    /// <summary>It is of that type.</summary>
    Exact,

    /// <summary>It is of another type, and reads as that type without loss.</summary>
    ReadsAnyway,

    /// <summary>It can't be read as that type.</summary>
    Conflict,
}

/// <summary>Judges plain values as the clients' reader does: lenient where nothing is lost.</summary>
internal static class ScalarFit
{
    /// <summary>Judges a value.</summary>
    /// <param name="kind">The declared kind: string, int, float or bool.</param>
    /// <param name="value">A text, a number, a flag or an object.</param>
    /// <returns>The judgement.</returns>
    public static Fit Of(TypeKind kind, ExampleValue value) => kind switch
    {
        _ when value.Kind == ExampleValueKind.Object => Fit.Conflict,
        TypeKind.String => value.Kind == ExampleValueKind.Text ? Fit.Exact : Fit.ReadsAnyway,
        _ when value.Kind == ExampleValueKind.Text && string.IsNullOrWhiteSpace(value.Text) => Fit.ReadsAnyway,
        TypeKind.Int => Judge(value, ExampleValueKind.Number, IsInteger(value.Text.Trim())),
        TypeKind.Float => Judge(value, ExampleValueKind.Number, IsNumber(value.Text.Trim())),
        TypeKind.Bool => value.Kind == ExampleValueKind.Flag ? Fit.Exact : IsFlag(value.Text.Trim()) ? Fit.ReadsAnyway : Fit.Conflict,
        _ => Fit.Exact,
    };

    private static Fit Judge(ExampleValue value, ExampleValueKind own, bool reads) =>
        value.Kind == ExampleValueKind.Flag || !reads ? Fit.Conflict : value.Kind == own ? Fit.Exact : Fit.ReadsAnyway;

    /// <summary>42.0 and 1e3 are integers too, if they fit into 64 bits.</summary>
    private static bool IsInteger(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        || (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue);

    private static bool IsNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number) && !double.IsNaN(number);

    private static bool IsFlag(string text) =>
        text is "0" or "1" || string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) || string.Equals(text, "false", StringComparison.OrdinalIgnoreCase);
}
