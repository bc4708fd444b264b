using Codegen.Runtime.Parameters;

namespace Codegen.Runtime.Tests.Parameters;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("42", "42")]
    [InlineData("1E+0", "1")]
    [InlineData("1E-1", "0.1")]
    [InlineData("1E+2", "100")]
    [InlineData("1.5E+0", "1.5")]
    [InlineData("1.5E+1", "15")]
    [InlineData("1.25E+1", "12.5")]
    [InlineData("-1.25E+3", "-1250")]
    [InlineData("-1.25E-1", "-0.125")]
    [InlineData("1.25E-3", "0.00125")]
    public void An_exponent_is_written_out(string number, string expected) => Assert.Equal(expected, NumberText.WithoutExponent(number));
}
