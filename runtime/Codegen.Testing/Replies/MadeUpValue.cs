using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Spec;

namespace Codegen.Testing.Replies;

/// <summary>Makes up a value for a field of which no example tells: one that the docs list, or one that its name and type suggest.</summary>
internal static class MadeUpValue
{
    // 1 January 2025. Replies must not depend on when a test runs.
    private const long SomeTime = 1_735_689_600;
    private const int SecondsOfYear = 31_536_000;

    public static JsonNode Of(FieldSpec field, SeededText seeded)
    {
        var kind = field.Type.Kind;
        if (Listed(field, ref seeded) is { } listed) return listed;
        return kind switch
        {
            TypeKind.Int => JsonValue.Create(Integer(field, ref seeded)),
            TypeKind.Float => JsonValue.Create(Within(field, 1 + (seeded.Below(990) / 10m)) is var number ? (double)number : 0),
            TypeKind.Bool => JsonValue.Create(seeded.Below(2) == 1),
            TypeKind.Object or TypeKind.Model => new JsonObject(),
            _ => JsonValue.Create(Text(field.Name, ref seeded)),
        };
    }

    /// <summary>An id that nothing else has: <c>uhost-3k9x0a2b</c> for <c>UHostId</c>.</summary>
    public static string Id(string fieldName, ref SeededText seeded) => PrefixOf(fieldName) + seeded.Word(8);

    /// <summary>What ids of a field begin with.</summary>
    public static string PrefixOf(string fieldName)
    {
        var name = fieldName.EndsWith("Id", StringComparison.OrdinalIgnoreCase) ? fieldName[..^2] : fieldName;
        return name.Length == 0 ? "id-" : name.ToLower(CultureInfo.InvariantCulture) + "-";
    }

    private static JsonNode? Listed(FieldSpec field, ref SeededText seeded)
    {
        if (field.Values.Count == 0) return null;
        return ScalarFit.Of(field.Type.Kind, field.Values[seeded.Below(field.Values.Count)].Value);
    }

    private static long Integer(FieldSpec field, ref SeededText seeded) =>
        field.Name.EndsWith("Time", StringComparison.Ordinal) ? SomeTime + seeded.Below(SecondsOfYear)
        : field.Name.EndsWith("Count", StringComparison.Ordinal) ? 1
        : decimal.ToInt64(decimal.Truncate(Within(field, 1 + seeded.Below(100))));

    private static decimal Within(FieldSpec field, decimal number)
    {
        if (field.Minimum is { } least && number < least) number = least;
        if (field.Maximum is { } most && number > most) number = most;
        return number is > long.MinValue and < long.MaxValue ? number : 1;
    }

    private static string Text(string name, ref SeededText seeded)
    {
        bool Ends(params string[] endings) => endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

        if (Ends("Id", "UUID")) return Id(name, ref seeded);
        if (Ends("IP", "IPAddress")) return string.Create(CultureInfo.InvariantCulture, $"10.{seeded.Below(256)}.{seeded.Below(256)}.{1 + seeded.Below(254)}");
        if (Ends("URL", "Link")) return "https://example.com/" + seeded.Word(8);
        if (Ends("Time", "Date"))
            return DateTimeOffset.FromUnixTimeSeconds(SomeTime + seeded.Below(SecondsOfYear)).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return name.ToLower(CultureInfo.InvariantCulture) + "-" + seeded.Word(4);
    }
}
