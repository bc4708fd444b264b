using System.Text;
using Codegen.Runtime.Parameters;
using Codegen.Runtime.Transport;
using Codegen.Tests.Shared;
using CsCheck;

namespace Codegen.Runtime.Tests.Transport;

/// <summary>What is posted, against the framework's own escaping.</summary>
public sealed class FormBodyTests
{
    // Lengths about those that are copied at once, and every kind of byte: plain, blank, to escape, of several bytes.
    private static readonly Gen<string> Text = Gen.Select(Gen.Int[0, 20], Gen.OneOf("", "a", " ", "+", "é", "中文", "~.", "%&="), Gen.Int[0, 40], (before, special, after) =>
        new string('x', before) + special + new string('-', after));

    [Fact]
    public void Is_escaped_as_the_framework_does_but_for_blanks() => Gen.Select(Text, Text).Array[0, 12].ForAll(
        parameters =>
        {
            var buffer = new ParameterBuffer();
            foreach (var (name, value) in parameters) buffer.Add(Encoding.UTF8.GetBytes(name), value);
            var text = Encoding.UTF8.GetBytes(string.Concat(parameters.Select(p => p.Item1 + p.Item2)));

            var form = FormBody.Encode(buffer.Entries, text, "0123"u8);

            var expected = string.Concat(parameters.Select(p => $"{Escaped(p.Item1)}={Escaped(p.Item2)}&")) + "Signature=0123";
            Assert.Equal(expected, Encoding.UTF8.GetString(form));
        },
        iter: 2000);

    private static string Escaped(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}
