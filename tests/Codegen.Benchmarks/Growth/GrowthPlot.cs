using Codegen.Benchmarks.Measuring;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace Codegen.Benchmarks.Growth;

/// <summary>Time over the number of actions, both logarithmic: what grows as the number does is a line of slope 1.</summary>
internal static class GrowthPlot
{
    private const string FileName = "growth.svg";

    /// <summary>Draws the plot beside the results.</summary>
    /// <returns>The file's name.</returns>
    public static string Write(IReadOnlyDictionary<string, IReadOnlyList<GrowthPoint>> stages)
    {
        var plot = new PlotModel { Title = "Time by number of actions" };
        plot.Axes.Add(new LogarithmicAxis { Position = AxisPosition.Bottom, Title = "actions" });
        plot.Axes.Add(new LogarithmicAxis { Position = AxisPosition.Left, Title = "ms" });
        plot.Legends.Add(new Legend { LegendPosition = LegendPosition.LeftTop });
        foreach ((string stage, IReadOnlyList<GrowthPoint> points) in stages)
        {
            var line = new LineSeries { Title = stage, MarkerType = MarkerType.Circle };
            line.Points.AddRange(points.Select(point => new DataPoint(point.Actions, point.Milliseconds)));
            plot.Series.Add(line);
        }

        using FileStream file = File.Create(Repository.File("tests/Codegen.Benchmarks/" + FileName));
        new SvgExporter { Width = 720, Height = 480 }.Export(plot, file);
        return FileName;
    }
}
