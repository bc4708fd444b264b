using System.Text;
using Codegen.Runtime.Parameters;
using Codegen.Tests.Shared;
using CsCheck;

namespace Codegen.Runtime.Tests.Parameters;

/// <summary>The order in which parameters are signed.</summary>
public sealed class ParameterOrderTests
{
    // Few letters and long beginnings in common: names that are equal, or differ late, are what sorting can get wrong.
    private static readonly Gen<string> Name = Gen.Select(
        Gen.OneOf("", "A", "Disks.", "DiskSets", "DiskSets.1", "中"),
        Gen.OneOf("", "0", "1", "10", "2", "Size", ".N", "é", "\0", "z"),
        Gen.OneOf("", "0", "1", "a", "B"),
        (a, b, c) => a + b + c);

    [Fact]
    public void Is_that_of_the_bytes_and_the_last_of_equal_names_stays() => Name.Array[0, 200].ForAll(
        names =>
        {
            var buffer = new ParameterBuffer();
            for (var i = 0; i < names.Length; i++) buffer.Add(Encoding.UTF8.GetBytes(names[i]), i.ToString(System.Globalization.CultureInfo.InvariantCulture));

            buffer.Sort();

            var expected = names.Select((name, i) => (Name: name, Value: i))
                .GroupBy(pair => pair.Name, StringComparer.Ordinal)
                .Select(same => same.Last())
                .OrderBy(pair => Convert.ToHexString(Encoding.UTF8.GetBytes(pair.Name)), StringComparer.Ordinal)
                .Select(pair => pair.Name + "=" + pair.Value);
            Assert.Equal(expected, buffer.Entries.ToArray().Select(e => Encoding.UTF8.GetString(buffer.NameOf(e)) + "=" + Encoding.UTF8.GetString(buffer.ValueOf(e))));
        },
        iter: 2000);

    [Fact]
    public void Keeps_what_stood_there_before_the_mark()
    {
        var buffer = new ParameterBuffer();
        for (var i = 99; i >= 0; i--) buffer.Add(Encoding.UTF8.GetBytes($"Name{i:d2}"), "x");
        var mark = buffer.Mark();
        buffer.Add("Name50Z"u8, "later");
        buffer.Sort();

        buffer.RemoveAfter(mark);
        buffer.Sort();

        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"Name{i:d2}"), buffer.Entries.ToArray().Select(e => Encoding.UTF8.GetString(buffer.NameOf(e))));
    }
}
