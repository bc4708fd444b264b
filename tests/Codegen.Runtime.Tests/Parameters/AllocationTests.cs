using Codegen.Runtime.Signing;
using Codegen.Runtime.Tests.Samples;
using Codegen.Runtime.Transport;

namespace Codegen.Runtime.Tests.Parameters;

/// <summary>What a request costs in memory is counted, not timed: a change that adds an object fails here.</summary>
public sealed class AllocationTests
{
    private const int Rounds = 200;

    [Fact]
    public void A_signed_form_costs_no_more_than_its_own_bytes()
    {
        var least = Enumerable.Range(0, Rounds).Select(_ => BytesOf(Form) - SizeOf(Form())).Min();

        Assert.Equal(0, least);
    }

    [Fact]
    public async Task What_a_call_was_written_in_is_emptied_and_used_again()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""");
        using var client = cloud.Client();
        var writer = ParameterWriter.Rent(default);
        writer.Release();

        var call = client.CreateHostAsync();
        var next = ParameterWriter.Rent(default);

        Assert.True(call.IsCompletedSuccessfully, "A call that never waits ends on its thread.");
        Assert.Same(writer, next);
        Assert.True(next.Buffer.Entries.IsEmpty);
        await call;
    }

    private static byte[] Form()
    {
        var writer = ParameterWriter.Rent(default);
        writer.Write("Action", "CreateHost");
        writer.Write("Name", "中文 and blanks");
        writer.Write("Size", 40);
        writer.Write("Ratio", 0.5);
        writer.Write("Fast", true);
        writer.WriteObject("Disk", Disk);
        writer.Buffer.Sort();
        Span<byte> signature = stackalloc byte[RequestSigner.HexLength];
        using var text = new SigningText(writer.Buffer, "a private key");
        text.Sign(signature);
        var form = FormBody.Encode(writer.Buffer.Entries, text.Parameters, signature);
        writer.Release();
        return form;
    }

    private static readonly Disk Disk = new() { Size = 40 };

    private static long BytesOf(Func<byte[]> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // A header of 24 bytes, and the rest in steps of eight.
    private static long SizeOf(byte[] array) => (24 + array.LongLength + 7) / 8 * 8;
}
