using System.Globalization;

namespace Codegen.Tests.Shared;

/// <summary>
/// The number that chooses the random cases of all property tests and fuzzers. It is the same in every run, so that no build
/// fails by luck; who looks for mistakes chooses another by an environment variable.
/// </summary>
internal static class TestSeed
{
    /// <summary>A number, or <c>random</c> for another in each run.</summary>
    public const string Variable = "CODEGEN_TEST_SEED";

    /// <summary>The number of this run.</summary>
    public static int Value { get; } = Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" => 0,
        "random" => Random.Shared.Next(),
        { } text => int.Parse(text, CultureInfo.InvariantCulture),
    };

    /// <summary>The random numbers of a case.</summary>
    /// <param name="number">The number of the case in its test.</param>
    /// <returns>The same ones for the same case and seed.</returns>
    public static Random Of(int number) => new(unchecked((Value * 1_000_003) + number));

    /// <summary>How to have the same cases again.</summary>
    public static string Hint => $"Set {Variable}={Value} to have the same cases again.";
}
