using CsCheck;

namespace Codegen.Tests.Shared;

/// <summary>Property tests over the same cases in every run; <see cref="TestSeed"/> chooses others.</summary>
/// <remarks>CsCheck's own seed is that of one case: the others it draws at random.</remarks>
internal static class Cases
{
    /// <summary>Neighbouring numbers become distant ones: the golden ratio's bits.</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>Tries a property on many cases, several at a time. CsCheck shrinks the first that fails.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="assert">Throws where the property does not hold.</param>
    /// <param name="iter">How many cases.</param>
    /// <param name="threads">How many at a time; as many as there are processors when it is not positive.</param>
    /// <param name="print">Shows a case.</param>
    public static void ForAll<T>(this Gen<T> cases, Action<T> assert, int iter = 100, int threads = -1, Func<T, string>? print = null)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount };
        string? failed = null;
        Parallel.For(0, iter, options, (number, loop) =>
        {
            var random = new PCG((uint)number, unchecked((((ulong)TestSeed.Value << 32) | (uint)number) * Spread));
            string seed = random.ToString();
            try
            {
                assert(cases.Generate(random, min: null, out _));
            }
            catch (Exception)
            {
                failed = seed;
                loop.Stop();
            }
        });
        if (failed is not null)
        {
            // Fails again at the first case, with all that there is to say of it.
            Exception? shrunk = Record.Exception(() => cases.Sample(assert, seed: failed, iter: 1_000, threads: threads, print: print));
            Assert.Fail($"{TestSeed.Hint}\n{shrunk?.ToString() ?? "The case failed and then didn't."}");
        }
    }

    /// <summary>As <see cref="ForAll{T}(Gen{T}, Action{T}, int, int, Func{T, string}?)"/>, for a property that is told and not thrown.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="holds">Whether the property holds.</param>
    /// <param name="iter">How many cases.</param>
    /// <param name="print">Shows a case.</param>
    public static void ForAll<T>(this Gen<T> cases, Func<T, bool> holds, int iter = 100, Func<T, string>? print = null) =>
        cases.ForAll(item => Assert.True(holds(item), "The property does not hold."), iter, print: print);
}
