namespace Codegen.Benchmarks.Growth;

/// <summary>The power that points follow: 1 is a straight line, 2 a square.</summary>
internal static class PowerLaw
{
    /// <summary>The slope of the line of least squares through the logarithms.</summary>
    public static double Exponent(IEnumerable<(double X, double Y)> points)
    {
        (double X, double Y)[] logs = [.. points.Select(point => (Math.Log(point.X), Math.Log(point.Y)))];
        double meanX = logs.Average(point => point.X);
        double meanY = logs.Average(point => point.Y);
        return logs.Sum(point => (point.X - meanX) * (point.Y - meanY)) / logs.Sum(point => (point.X - meanX) * (point.X - meanX));
    }
}
