using System.Text.Json;

namespace Codegen.Tool.Tests;

/// <summary>
/// The part of the SARIF 2.1.0 schema that this project writes: the members that each object may have, those that it must
/// have, and the form of their values. The standard allows no member that it does not name (outside property bags).
/// </summary>
internal static class SarifShape
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    public static void Check(JsonElement log)
    {
        Members(log, ["$schema", "version", "runs"], required: ["version", "runs"]);
        Address(log.GetProperty("$schema"), isAbsolute: true);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.All(log.GetProperty("runs").EnumerateArray(), Run);
    }

    private static void Run(JsonElement run)
    {
        Members(run, ["tool", "columnKind", "originalUriBaseIds", "results"], required: ["tool"]);
        Members(run.GetProperty("tool"), ["driver"], required: ["driver"]);
        Assert.Contains(run.GetProperty("columnKind").GetString(), new[] { "utf16CodeUnits", "unicodeCodePoints" });
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Members(driver, ["name", "semanticVersion", "rules"], required: ["name"]);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+([-+].*)?$", driver.GetProperty("semanticVersion").GetString());
        Assert.All(driver.GetProperty("rules").EnumerateArray(), Rule);
        Assert.Equal(driver.GetProperty("rules").GetArrayLength(), driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        string[] bases = [.. run.GetProperty("originalUriBaseIds").EnumerateObject().Select(root => root.Name)];
        Assert.All(run.GetProperty("originalUriBaseIds").EnumerateObject(), root =>
        {
            Members(root.Value, ["uri", "description"], required: []);
            Message(root.Value.GetProperty("description"));
        });
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Result(result, bases, driver.GetProperty("rules").GetArrayLength()));
    }

    private static void Rule(JsonElement rule)
    {
        Members(rule, ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"], required: ["id"]);
        Message(rule.GetProperty("shortDescription"));
        Message(rule.GetProperty("fullDescription"));
        Message(rule.GetProperty("help"));
        Members(rule.GetProperty("defaultConfiguration"), ["level"], required: []);
        Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Levels);
    }

    private static void Result(JsonElement result, string[] bases, int rules)
    {
        Members(
            result,
            ["ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "partialFingerprints"],
            required: ["message"]);
        Assert.InRange(result.GetProperty("ruleIndex").GetInt32(), 0, rules - 1);
        Assert.Contains(result.GetProperty("level").GetString(), Levels);
        Message(result.GetProperty("message"));
        Assert.All(result.GetProperty("locations").EnumerateArray(), location => Location(location, bases));
        Assert.All(result.GetProperty("partialFingerprints").EnumerateObject(), print => Assert.Equal(JsonValueKind.String, print.Value.ValueKind));
        if (result.TryGetProperty("relatedLocations", out JsonElement related))
        {
            Assert.All(related.EnumerateArray(), location => Location(location, bases));
        }
    }

    private static void Location(JsonElement location, string[] bases)
    {
        Members(location, ["id", "physicalLocation", "message"], required: []);
        JsonElement place = location.GetProperty("physicalLocation");
        Members(place, ["artifactLocation", "region"], required: ["artifactLocation"]);
        JsonElement artifact = place.GetProperty("artifactLocation");
        Members(artifact, ["uri", "uriBaseId"], required: ["uri"]);
        Address(artifact.GetProperty("uri"), isAbsolute: false);
        Assert.Contains(artifact.GetProperty("uriBaseId").GetString(), bases);
        Members(place.GetProperty("region"), ["startLine", "startColumn"], required: ["startLine"]);
        Assert.All(place.GetProperty("region").EnumerateObject(), member => Assert.InRange(member.Value.GetInt32(), 1, int.MaxValue));
        if (location.TryGetProperty("message", out JsonElement message))
        {
            Message(message);
        }
    }

    private static void Message(JsonElement message)
    {
        Members(message, ["text", "markdown"], required: ["text"]);
        Assert.All(message.EnumerateObject(), member => Assert.NotEqual("", member.Value.GetString()));
    }

    /// <summary>A relative address must not leave its root: code scanning would find no file.</summary>
    private static void Address(JsonElement address, bool isAbsolute)
    {
        string text = address.GetString()!;
        Assert.True(Uri.IsWellFormedUriString(text, isAbsolute ? UriKind.Absolute : UriKind.Relative), text);
        Assert.DoesNotContain("..", text.Split('/'));
        Assert.False(!isAbsolute && text.StartsWith('/'), text);
    }

    private static void Members(JsonElement value, string[] allowed, string[] required)
    {
        string[] names = [.. value.EnumerateObject().Select(member => member.Name)];
        Assert.Subset(allowed.ToHashSet(), names.ToHashSet());
        Assert.Subset(names.ToHashSet(), required.ToHashSet());
        Assert.Equal(names.Length, names.Distinct().Count());
    }
}
