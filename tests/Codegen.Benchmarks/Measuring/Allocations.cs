namespace Codegen.Benchmarks.Measuring;

/// <summary>How many objects a piece of work allocates at most.</summary>
/// <remarks>The runtime counts bytes, not objects. An array of bytes is as large as its length says, and nothing is smaller than 24 bytes.</remarks>
internal static class Allocations
{
    private const int SmallestObject = 24;
    private const int Rounds = 1000;

    /// <summary>Counts the array that the work returns, and as many objects as what else it allocates has room for.</summary>
    public static long UpTo(Func<byte[]> work)
    {
        for (int i = 0; i < Rounds; i++)
        {
            _ = work();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        byte[] result = work();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return 1 + ((allocated - SizeOf(result)) / SmallestObject);
    }

    private static long SizeOf(byte[] array) => (SmallestObject + array.LongLength + 7) / 8 * 8;
}
