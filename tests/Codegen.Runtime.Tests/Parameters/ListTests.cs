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
        Assert.Equal(["A", "B", "C", "D", "E"], writer.Missing);
        writer.Release();
    }
}
