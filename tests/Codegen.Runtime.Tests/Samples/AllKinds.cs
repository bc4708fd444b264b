using System.Text.Json;

namespace Codegen.Runtime.Tests.Samples;

/// <summary>A response with a field of every kind that the reader knows.</summary>
internal sealed record AllKinds : ApiResponse, IResponseObject<AllKinds>
{
    public string? Text { get; init; }

    public long? Integer { get; init; }

    public double? Number { get; init; }

    public bool? Flag { get; init; }

    public JsonElement? Json { get; init; }

    public AllKinds? Child { get; init; }

    public IReadOnlyList<string> Texts { get; init; } = [];

    public IReadOnlyList<long> Integers { get; init; } = [];

    public IReadOnlyList<double> Numbers { get; init; } = [];

    public IReadOnlyList<bool> Flags { get; init; } = [];

    public IReadOnlyList<JsonElement> Jsons { get; init; } = [];

    public IReadOnlyList<AllKinds> Children { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<string>> TextLists { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<long>> IntegerLists { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<double>> NumberLists { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<bool>> FlagLists { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<JsonElement>> JsonLists { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<AllKinds>> ChildLists { get; init; } = [];

    static AllKinds IResponseObject<AllKinds>.ReadFrom(ref ResponseReader reader)
    {
        var all = new AllKinds();
        while (reader.TryReadProperty(out var name))
        {
            switch (System.Text.Encoding.UTF8.GetString(name.Utf8))
            {
                case "Text": all = all with { Text = reader.ReadString() }; break;
                case "Integer": all = all with { Integer = reader.ReadInt64() }; break;
                case "Number": all = all with { Number = reader.ReadDouble() }; break;
                case "Flag": all = all with { Flag = reader.ReadBoolean() }; break;
                case "Json": all = all with { Json = reader.ReadJson() }; break;
                case "Child": all = all with { Child = reader.ReadObject<AllKinds>() }; break;
                case "Texts": all = all with { Texts = reader.ReadStrings() }; break;
                case "Integers": all = all with { Integers = reader.ReadInt64s() }; break;
                case "Numbers": all = all with { Numbers = reader.ReadDoubles() }; break;
                case "Flags": all = all with { Flags = reader.ReadBooleans() }; break;
                case "Jsons": all = all with { Jsons = reader.ReadJsons() }; break;
                case "Children": all = all with { Children = reader.ReadObjects<AllKinds>() }; break;
                case "TextLists": all = all with { TextLists = reader.ReadStringLists() }; break;
                case "IntegerLists": all = all with { IntegerLists = reader.ReadInt64Lists() }; break;
                case "NumberLists": all = all with { NumberLists = reader.ReadDoubleLists() }; break;
                case "FlagLists": all = all with { FlagLists = reader.ReadBooleanLists() }; break;
                case "JsonLists": all = all with { JsonLists = reader.ReadJsonLists() }; break;
                case "ChildLists": all = all with { ChildLists = reader.ReadObjectLists<AllKinds>() }; break;
                default: reader.ReadEnvelope(name); break;
            }
        }

        return all;
    }
}
