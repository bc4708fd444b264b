using System.Globalization;
using System.Text;

namespace Codegen.Benchmarks.Measuring;

/// <summary>Figures as a table in Markdown.</summary>
internal static class FigureTable
{
    private const string Head = "| what | against | goal | median | min – max | holds | measured |\n|---|---|---|---|---|---|---|";

    public static string Of(IEnumerable<Figure> figures) => figures.Aggregate(new StringBuilder(Head), (text, figure) => text.Append('\n').Append(Row(figure))).ToString();

    private static string Row(Figure figure) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {figure.What} | {(figure.Against.Length > 0 ? figure.Against : "–")} | {figure.Goal?.ToString() ?? "–"} | {Number(figure.Value.Median)} | {Number(figure.Value.Min)} – {Number(figure.Value.Max)} | {(figure.Goal is null ? "–" : figure.Holds ? "yes" : "**no**")} | {figure.Behind} |");

    private static string Number(double value) => value.ToString(value >= 100 ? "N0" : value >= 10 ? "F1" : value >= 0.1 ? "F2" : "F4", CultureInfo.InvariantCulture);
}
