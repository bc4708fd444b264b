using System.Text;
using System.Text.Json;

namespace Codegen.Runtime.Tests.Parameters;

public sealed class ListTests
{
    [Fact]
    public void A_list_that_is_null_writes_nothing_and_is_not_missed()
    {
        var writer = ParameterWriter.Rent(default);
        writer.WriteList("A", (IReadOnlyList<string>?)null);
        writer.WriteList("A", (IReadOnlyList<long>?)null);
        writer.WriteList("A", (IReadOnlyList<double>?)null);
        writer.WriteList("A", (IReadOnlyList<bool>?)null);
        writer.WriteList("A", (IReadOnlyList<JsonElement>?)null);
        writer.WriteLists("A", (IReadOnlyList<IReadOnlyList<string>>?)null);
        writer.WriteLists("A", (IReadOnlyList<IReadOnlyList<long>>?)null);
        writer.WriteLists("A", (IReadOnlyList<IReadOnlyList<double>>?)null);
        writer.WriteLists("A", (IReadOnlyList<IReadOnlyList<bool>>?)null);
        writer.WriteLists("A", (IReadOnlyList<IReadOnlyList<JsonElement>>?)null);
        Assert.Equal(0, writer.Buffer.Entries.Length);
        Assert.Empty(writer.Missing);
        writer.Release();
    }

    [Fact]
    public void A_required_list_that_is_empty_is_missed_whatever_it_holds()
    {
        var writer = ParameterWriter.Rent(default);
        writer.WriteRequiredList("A", Array.Empty<string>());
        writer.WriteRequiredList("B", Array.Empty<long>());
        writer.WriteRequiredList("C", Array.Empty<double>());
        writer.WriteRequiredList("D", Array.Empty<bool>());
        writer.WriteRequiredList("E", Array.Empty<JsonElement>());
        writer.WriteRequiredLists("F", Array.Empty<IReadOnlyList<string>>());
        writer.WriteRequiredLists("G", Array.Empty<IReadOnlyList<long>>());
        writer.WriteRequiredLists("H", Array.Empty<IReadOnlyList<double>>());
        writer.WriteRequiredLists("I", Array.Empty<IReadOnlyList<bool>>());
        writer.WriteRequiredLists("J", (IReadOnlyList<IReadOnlyList<JsonElement>>?)null);
        Assert.Equal(["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"], writer.Missing);
        writer.Release();
    }

    [Fact]
    public void A_required_list_of_lists_is_written_whatever_it_holds()
    {
        using var json = JsonDocument.Parse("[1]");
        var writer = ParameterWriter.Rent(default);
        writer.WriteRequiredLists("A", [["a"]]);
        writer.WriteRequiredLists("B", [[1L]]);
        writer.WriteRequiredLists("C", [[1.5], [2.5, 3.5]]);
        writer.WriteRequiredLists("D", [[true]]);
        writer.WriteRequiredLists("E", [[json.RootElement]]);
        Assert.Empty(writer.Missing);
        Assert.Equal(["A.0.0", "B.0.0", "C.0.0", "C.1.0", "C.1.1", "D.0.0", "E.0.0"], NamesIn(writer));
        writer.Release();
    }

    [Fact]
    public void An_inner_list_that_holds_nothing_is_missed_as_its_index_can_not_be_left_out()
    {
        var writer = ParameterWriter.Rent(default);
        writer.WriteLists("Texts", [["a"], [], ["b", null!]]);
        writer.WriteLists("Numbers", [null!, [1L]]);
        writer.WriteLists("Jsons", [[default(JsonElement)]]);
        Assert.Equal(["Texts.1", "Texts.2.1", "Numbers.0", "Jsons.0.0"], writer.Missing);
        Assert.Equal(["Texts.0.0", "Texts.2.0", "Numbers.1.0"], NamesIn(writer));
        writer.Release();
    }

    [Fact]
    public void An_object_in_a_list_that_holds_nothing_is_missed_once()
    {
        var writer = ParameterWriter.Rent(default);
        writer.WriteObjects("Boxes", [new Box { Size = 1 }, new Box(), null!, new Box { IsSizeRequired = true }]);
        Assert.Equal(["Boxes.1", "Boxes.2", "Boxes.3.Size"], writer.Missing);
        writer.Release();
    }

    private static IEnumerable<string> NamesIn(ParameterWriter writer) => writer.Buffer.Entries.ToArray().Select(entry => Encoding.UTF8.GetString(writer.Buffer.NameOf(entry)));

    private sealed record Box : IRequestObject
    {
        public long? Size { get; init; }

        public bool IsSizeRequired { get; init; }

        void IRequestObject.WriteTo(ParameterWriter writer)
        {
            if (IsSizeRequired) writer.WriteRequired("Size", Size);
            else writer.Write("Size", Size);
        }
    }
}
