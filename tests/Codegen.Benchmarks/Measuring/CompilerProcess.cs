namespace Codegen.Benchmarks.Measuring;

/// <summary>What the compiler's own processes are like: generators run there.</summary>
internal static class CompilerProcess
{
    /// <summary>
    /// The garbage collector that csc and its server ask for in their runtimeconfig.json, as variables of an environment. What is
    /// generated and compiled outlives the collector's first generations, so that much of the time is the collector's.
    /// </summary>
    public static IReadOnlyList<(string Name, string Value)> Collector { get; } = [("DOTNET_gcServer", "1")];
}
