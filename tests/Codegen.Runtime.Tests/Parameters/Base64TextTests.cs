using System.Text;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Parameters;

public sealed class Base64TextTests
{
    internal const string Plain = "s3cr3t-Pässword";
    internal const string Encoded = "czNjcjN0LVDDpHNzd29yZA==";

    [Fact]
    public async Task Text_bytes_and_what_is_encoded_already_are_sent_encoded_once()
    {
        Base64Text text = Plain;
        Base64Text bytes = Encoding.UTF8.GetBytes(Plain);
        Base64Text memory = new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(Plain));
        var request = new Request(w =>
        {
            w.Write("Text", text);
            w.WriteRequired("Bytes", bytes);
            w.Write("Memory", memory);
            w.Write("Encoded", Base64Text.FromEncoded(Encoded));
            w.Write("Empty", default(Base64Text));
            w.Write("Null", (Base64Text?)null);
            w.WriteList("List", [Plain, default, Base64Text.FromEncoded(Encoded)]);
            w.WriteList("NoList", (IReadOnlyList<Base64Text>?)null);
            w.WriteRequiredList("Required", new Base64Text[] { "a" });
        });
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""");
        using var client = cloud.Client();
        await client.CallAsync("X", new Dictionary<string, object?> { ["O"] = request, ["Loose"] = text });
        Assert.Equal(
            ["Loose=" + Encoded, "O.Bytes=" + Encoded, "O.Empty=", "O.Encoded=" + Encoded, "O.List.0=" + Encoded, "O.List.1=", "O.List.2=" + Encoded, "O.Memory=" + Encoded, "O.Required.0=YQ==", "O.Text=" + Encoded],
            cloud.LastForm.Where(p => p.Key is "Loose" || p.Key.StartsWith("O.", StringComparison.Ordinal)).Select(p => $"{p.Key}={p.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_required_one_that_is_missing_is_named()
    {
        var writer = ParameterWriter.Rent(default);
        writer.WriteRequired("A", (Base64Text?)null);
        writer.WriteRequiredList("B", (IReadOnlyList<Base64Text>?)null);
        writer.WriteRequiredList("C", Array.Empty<Base64Text>());
        Assert.Equal(["A", "B", "C"], writer.Missing);
        Assert.Equal(0, writer.Buffer.Entries.Length);
        writer.Release();
    }

    [Theory]
    [InlineData("YQ")]
    [InlineData("YQ=")]
    [InlineData("Y-_Q")]
    [InlineData("hello world")]
    [InlineData("YQ==YQ==")]
    public void What_is_not_encoded_is_refused_without_being_repeated(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => Base64Text.FromEncoded(text));
        Assert.Equal("The text is not Base64. Plain text needs no encoding: it converts by itself.", refusal.Message);
        Assert.DoesNotContain(text, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_wrapping_tools_are_left_out() =>
        Assert.Equal(Base64Text.FromEncoded(Encoded), Base64Text.FromEncoded(Encoded[..8] + "\r\n" + Encoded[8..] + "\n"));

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_by_its_place()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Base64Text.FromText("ab\ud800c"));
        Assert.Contains("at 2.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("text", () => Base64Text.FromText(null!));
        Assert.Throws<ArgumentNullException>("encoded", () => Base64Text.FromEncoded(null!));
        Assert.Throws<ArgumentNullException>(() => (Base64Text)(byte[])null!);
    }

    [Fact]
    public void Nothing_of_it_is_printed()
    {
        Base64Text text = Plain;
        Assert.Equal("***", text.ToString());
        Assert.Equal("Holder { UserData = *** }", new Holder(text).ToString());
        Assert.Empty(typeof(Base64Text).GetProperties());
    }

    [Fact]
    public void Equal_is_what_is_equal_once_encoded()
    {
        Base64Text text = Plain;
        Assert.True(text == Base64Text.FromEncoded(Encoded));
        Assert.True(text.Equals((object)Base64Text.FromEncoded(Encoded)));
        Assert.Equal(text.GetHashCode(), Base64Text.FromEncoded(Encoded).GetHashCode());
        Assert.True(text != (Base64Text)"other");
        Assert.False(text.Equals((object)Plain));
        Assert.True(default == (Base64Text)"");
    }

    private sealed record Holder(Base64Text? UserData);

    private sealed class Request(Action<ParameterWriter> write) : IRequestObject
    {
        public void WriteTo(ParameterWriter writer) => write(writer);
    }
}
