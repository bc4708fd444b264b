using System.Globalization;
using Codegen.Generator.Text;

namespace Codegen.Generator.Tests.Text;

public sealed class Code_text
{
    [Theory]
    [InlineData(10)]
    [InlineData(3_000)]
    [InlineData(200_000)]
    public void Is_what_was_written_however_long_it_gets(int lines)
    {
        CodeText text = CodeText.Begin();
        for (int i = 0; i < lines; i++)
        {
            text.Line($"line {i}");
        }

        Assert.Equal(string.Concat(Enumerable.Range(0, lines).Select(i => string.Create(CultureInfo.InvariantCulture, $"line {i}\n"))), text.End());
        Assert.True(CodeText.Begin().IsEmpty);
    }

    [Fact]
    public void May_begin_while_another_is_being_written()
    {
        CodeText outer = CodeText.Begin();
        outer.Add("outer ");
        CodeText inner = CodeText.Begin();
        inner.Add(new string('i', 20_000));

        Assert.Equal(20_000, inner.End().Length);
        outer.Add("text");
        Assert.Equal("outer text", outer.End());
    }
}
