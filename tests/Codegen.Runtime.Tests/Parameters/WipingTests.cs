using System.Runtime.InteropServices;
using System.Text;
using Codegen.Runtime.Parameters;
using Codegen.Runtime.Signing;

namespace Codegen.Runtime.Tests.Parameters;

/// <summary>Requests hold passwords and tokens: the memory they were written in is wiped before it is used again.</summary>
public sealed class WipingTests
{
    [Fact]
    public void Nothing_of_a_request_stays_behind_once_its_writer_was_given_back()
    {
        var writer = ParameterWriter.Rent(default);
        writer.Write("Password", "secret-0123456789");
        Assert.Equal("Passwordsecret-0123456789", FirstBytesOf(writer.Buffer));

        writer.Release();

        Assert.Equal(new string('\0', 25), FirstBytesOf(writer.Buffer));
    }

    [Fact]
    public void Nothing_of_a_trys_credential_stays_behind_for_the_next()
    {
        var buffer = new ParameterBuffer();
        buffer.Add("Name"u8, "x");
        var mark = buffer.Mark();
        buffer.Add("SecurityToken"u8, "token89");
        buffer.Sort();

        buffer.RemoveAfter(mark);

        Assert.Equal("Namex" + new string('\0', 20), FirstBytesOf(buffer));
    }

    [Fact]
    public void Nothing_of_the_private_key_stays_behind_in_the_array_that_it_was_signed_in()
    {
        const string Key = "key-0123456789";
        var buffer = new ParameterBuffer();
        buffer.Add("Name"u8, "x");
        buffer.Sort();
        var text = new SigningText(buffer, Key);

        // Beyond the parameters, too, where the key is.
        var signed = MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetReference(text.Parameters), "Namex".Length + Key.Length);
        Assert.Equal("Namex" + Key, Encoding.UTF8.GetString(signed));

        text.Dispose();

        Assert.Equal(new string('\0', signed.Length), Encoding.UTF8.GetString(signed));
    }

    [Fact]
    public void A_request_that_failed_leaves_nothing_behind_either()
    {
        var writer = ParameterWriter.Rent(new("region", "zone", "project"));
        writer.WriteRequired("Missing", (string?)null);
        _ = Assert.Throws<InvalidOperationException>(() => writer.WriteObject("Object", new Failing()));

        writer.Release();
        var next = ParameterWriter.Rent(default);
        next.WriteRegion(value: null, required: false);
        next.Write("A", "1");

        Assert.Same(writer, next);
        Assert.Empty(next.Missing);
        Assert.Equal("A1", FirstBytesOf(next.Buffer)[..2]);
        next.Release();
    }

    // Whatever lies there, whether an entry says so or not.
    private static string FirstBytesOf(ParameterBuffer buffer) => Encoding.UTF8.GetString(buffer.NameOf(new ParameterBuffer.Entry(0, 25, 0)));

    private sealed class Failing : IRequestObject
    {
        void IRequestObject.WriteTo(ParameterWriter writer)
        {
            writer.Write("Begun", "x");
            throw new InvalidOperationException();
        }
    }
}
