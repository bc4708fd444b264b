using System.Text;
using Codegen.Runtime.Parameters;
using Codegen.Runtime.Responses;
using Codegen.Runtime.Retries;
using Codegen.Runtime.Tests.Samples;
using Codegen.Runtime.Transport;
using Codegen.Tests.Shared;
using CsCheck;

namespace Codegen.Runtime.Tests.Responses;

/// <summary>100,000 replies that nobody thought of: half of them random JSON, half of them broken.</summary>
public sealed class ReaderFuzzTests
{
    private const int Cases = 50_000;

    private static readonly ApiAction Action = new("fuzz-api", "Fuzz", ActionKind.Read);

    private static readonly RefusalMask Mask = new(
        new Call(Action, new Uri("https://127.0.0.1/"), ClientSettings.From(new ApiClientOptions { Credentials = new Credential("key", "secret") }), new ParameterBuffer()),
        new Credential("key", "secret"));

    private static readonly string[] Names =
    [
        "Text", "Integer", "Number", "Flag", "Json", "Child", "Texts", "Integers", "Numbers", "Flags", "Jsons", "Children",
        "TextLists", "IntegerLists", "NumberLists", "FlagLists", "JsonLists", "ChildLists", "RetCode", "Action", "Message", "Un known", "\\u0054ext", "",
    ];

    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "1", "-7", "1.5", "42.0", "1e3", "1e400", "-0", "9223372036854775807", "9223372036854775808", "123456789012345678901234567890",
        "\"\"", "\" \"", "\"x\"", "\"1\"", "\"True\"", "\"1e5\"", "\"NaN\"", "\"\\ud83d\\ude42\"", "\"\\ud83d\"", "\"中\"", "\"\\\"\"",
    ];

    private static readonly Gen<string> Json = JsonOf(4);

    private static readonly Gen<string> Root = ObjectOf(Json);

    private static readonly Gen<byte[]> Broken = Gen.Select(Root, Gen.Int[0, 10_000], Gen.Int[0, 3], Gen.Byte, (json, at, how, with) =>
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        at %= bytes.Length;
        return how switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], with, .. bytes[(at + 1)..]],
            2 => [.. bytes[..at], with, .. bytes[at..]],
            _ => [.. bytes[..at], .. bytes[(at + 1)..]],
        };
    });

    [Fact]
    public void Random_JSON_is_read_or_refused_with_a_path() => Assert.InRange(Check(Root.Select(Encoding.UTF8.GetBytes)), 1, Cases - 1);

    [Fact]
    public void Broken_JSON_is_read_or_refused_with_a_path() => Assert.InRange(Check(Broken), 1, Cases - 1);

    // How many were read: not all and not none, or the cases would show nothing.
    private static int Check(Gen<byte[]> cases)
    {
        var read = 0;
        cases.ForAll(
            json =>
            {
                if (Check(json)) Interlocked.Increment(ref read);
            },
            iter: Cases);
        return read;
    }

    private static bool Check(byte[] json)
    {
        // Alone, as generated code reads, and as a whole reply, where also a return code may be found.
        try
        {
            ReplyInterpreter.Read<AllKinds>(new Reply { StatusCode = 200, Body = new RentedBytes(json, json.Length) }, Action, keepRaw: false, Mask);
        }
        catch (ResponseFormatException e)
        {
            Assert.StartsWith("$", e.Path, StringComparison.Ordinal);
        }
        catch (ServiceException e)
        {
            Assert.NotEqual(0, e.RetCode);
        }

        try
        {
            ReplyInterpreter.ReadObject<AllKinds>(json, out _);
            return true;
        }
        catch (ResponseFormatException e)
        {
            Assert.StartsWith("$", e.Path, StringComparison.Ordinal);
            Assert.NotEmpty(e.Expected);
            Assert.NotEmpty(e.Found);
            return false;
        }
    }

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string> JsonOf(int depth)
    {
        var scalar = OneOf(Scalars);
        if (depth == 0) return scalar;
        var inner = JsonOf(depth - 1);
        return Gen.Frequency((4, scalar), (2, inner.Array[0, 3].Select(items => "[" + string.Join(',', items) + "]")), (2, ObjectOf(inner)));
    }

    private static Gen<string> ObjectOf(Gen<string> value) =>
        Gen.Select(OneOf(Names), value, (name, json) => $"\"{name}\":{json}").Array[0, 5].Select(members => "{" + string.Join(',', members) + "}");
}
