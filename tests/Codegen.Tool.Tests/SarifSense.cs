using System.Text.Json;

namespace Codegen.Tool.Tests;

/// <summary>What the schema of SARIF does not say, and code scanning needs: places that exist, and nothing twice.</summary>
internal static class SarifSense
{
    public static void Check(JsonElement log)
    {
        NothingTwice(log);
        Assert.All(log.GetProperty("runs").EnumerateArray(), Run);
    }

    private static void Run(JsonElement run)
    {
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+([-+].*)?$", driver.GetProperty("semanticVersion").GetString());
        string?[] rules = [.. driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString())];
        Assert.Equal(rules.Distinct(), rules);
        string[] bases = [.. run.GetProperty("originalUriBaseIds").EnumerateObject().Select(root => root.Name)];
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.All(result.GetProperty("locations").EnumerateArray(), location => Location(location, bases));
            if (result.TryGetProperty("relatedLocations", out JsonElement related))
            {
                Assert.All(related.EnumerateArray(), location => Location(location, bases));
            }
        });
    }

    /// <summary>An address must not leave its root: code scanning would find no file.</summary>
    private static void Location(JsonElement location, string[] bases)
    {
        JsonElement artifact = location.GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Contains(artifact.GetProperty("uriBaseId").GetString(), bases);
        string address = artifact.GetProperty("uri").GetString()!;
        Assert.True(Uri.IsWellFormedUriString(address, UriKind.Relative), address);
        Assert.DoesNotContain("..", address.Split('/'));
        Assert.False(address.StartsWith('/'), address);
    }

    private static void NothingTwice(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            string[] names = [.. value.EnumerateObject().Select(member => member.Name)];
            Assert.Equal(names.Distinct(), names);
            Assert.All(value.EnumerateObject(), member => NothingTwice(member.Value));
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            Assert.All(value.EnumerateArray(), NothingTwice);
        }
    }
}
