using System.Globalization;

namespace Codegen.Testing.Calls;

/// <summary>Says what a test expected and what came instead, so that the failure needs no debugger.</summary>
internal static class Expectation
{
    private const int MaxListed = 20;

    /// <summary>Complains when the number of calls is not the expected one.</summary>
    /// <param name="what">What was expected: the action, and what its calls had to be like.</param>
    /// <param name="count">How many such calls came.</param>
    /// <param name="times">How many had to come; at least one if null.</param>
    /// <param name="all">All calls that came.</param>
    /// <exception cref="ReceivedCallsException">It is not.</exception>
    public static void Check(string what, int count, int? times, IReadOnlyList<ReceivedCall> all)
    {
        if (times is null ? count > 0 : count == times) return;
        var expected = times switch
        {
            null => "at least one call",
            0 => "no call",
            1 => "one call",
            _ => string.Create(CultureInfo.InvariantCulture, $"{times} calls"),
        };
        var came = count switch
        {
            0 => "none",
            1 => "one",
            _ => count.ToString(CultureInfo.InvariantCulture),
        };
        var list = all.Count == 0 ? "Nothing was called." : "These calls came:\n" + string.Join('\n', Listed(all));
        throw new ReceivedCallsException($"Expected {expected} of {what}, and {came} came. {list}");
    }

    private static IEnumerable<string> Listed(IReadOnlyList<ReceivedCall> all)
    {
        if (all.Count > MaxListed) yield return string.Create(CultureInfo.InvariantCulture, $"  … {all.Count - MaxListed} earlier ones");
        for (var i = Math.Max(0, all.Count - MaxListed); i < all.Count; i++) yield return string.Create(CultureInfo.InvariantCulture, $"  {i + 1}. {all[i]}");
    }
}
