using System.Globalization;
using System.Text;
using Codegen.Runtime.Responses;
using Codegen.Tests.Shared;
using CsCheck;

namespace Codegen.Runtime.Tests.Responses;

/// <summary>What is read the short way is what the framework's own parser reads, to the last bit.</summary>
public sealed class PlainNumberTests
{
    private static readonly Gen<string> Digits = Gen.Char['0', '9'].Array[0, 18].Select(digits => new string(digits));

    [Fact]
    public void Integers_are_those_of_the_framework() => Digits.ForAll(
        text =>
        {
            if (PlainNumber.TryReadInteger(Encoding.ASCII.GetBytes(text), out var value)) Assert.Equal(long.Parse(text, CultureInfo.InvariantCulture), value);
            else Assert.False(text.Length is > 0 and <= 17, text);
        },
        iter: 5_000);

    [Fact]
    public void Decimals_are_those_of_the_framework() => Gen.Select(Digits, Digits, (whole, fraction) => whole + "." + fraction).ForAll(
        text =>
        {
            if (PlainNumber.TryReadDecimal(Encoding.ASCII.GetBytes(text), out var value)) Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), value);
            else Assert.False(text.Length <= 16 && text[0] != '.' && text[^1] != '.', text);
        },
        iter: 20_000);

    [Theory]
    [InlineData("7")]
    [InlineData("123456789012345")]
    [InlineData("12345.67890")]
    public void Up_to_fifteen_digits_are_read_the_short_way(string text)
    {
        Assert.True(PlainNumber.TryReadDecimal(Encoding.ASCII.GetBytes(text), out var value));
        Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1e3")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData(" 1")]
    [InlineData("0x1")]
    public void All_else_is_left_to_a_parser(string text)
    {
        Assert.False(PlainNumber.TryReadInteger(Encoding.ASCII.GetBytes(text), out _));
        Assert.False(PlainNumber.TryReadDecimal(Encoding.ASCII.GetBytes(text), out _));
    }
}
