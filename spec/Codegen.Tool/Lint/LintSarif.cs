using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Codegen.Docs.Linting;

namespace Codegen.Tool.Lint;

/// <summary>Findings for code scanning: SARIF 2.1.0.</summary>
internal static class LintSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The base of all addresses: the root of the sources, wherever they are checked out.</summary>
    private const string Root = "SRCROOT";

    /// <summary>The version is for a change of how fingerprints are made: it would make every finding a new one.</summary>
    private const string Fingerprint = "codegenLint/v1";

    /// <summary>Writes a log with one run.</summary>
    /// <param name="writer">Takes the log.</param>
    /// <param name="report">The findings.</param>
    /// <param name="rules">All rules that were applied: a result refers to its rule by the place in this list.</param>
    /// <param name="workingFolder">The folder that the command runs in.</param>
    public static void Write(TextWriter writer, LintReport report, IReadOnlyList<LintRule> rules, string workingFolder)
    {
        LintRule[] known = [.. rules.Concat(report.Findings.Select(finding => finding.Rule)).DistinctBy(rule => rule.Id)];
        var paths = new SarifPaths(report.Findings.Select(finding => finding.Path).Distinct(StringComparer.Ordinal), workingFolder);
        JsonOutput.Write(writer, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, known);
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteRoot(json);
            WriteResults(json, report.Findings, known, paths);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, LintRule[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "codegen lint");
        json.WriteString("semanticVersion", typeof(LintSarif).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        json.WriteStartArray("rules");
        foreach (LintRule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteMessage(json, "shortDescription", rule.Title);
            WriteMessage(json, "fullDescription", rule.Meaning);
            json.WriteStartObject("help");
            json.WriteString("text", rule.Meaning + "\n\n" + rule.Remedy);
            json.WriteString("markdown", $"**{rule.Title}**\n\n{rule.Meaning}\n\n{rule.Remedy}");
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LintText.LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        WriteMessage(json, "description", "The folder that the pages' addresses start from.");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, IReadOnlyList<LintFinding> findings, LintRule[] rules, SarifPaths paths)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (LintFinding finding in findings)
        {
            string uri = paths.UriOf(finding.Path);
            string identity = $"{finding.Rule.Id}\n{uri}\n{finding.Subject}";
            int number = seen[identity] = seen.GetValueOrDefault(identity) + 1;
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule.Id);
            json.WriteNumber("ruleIndex", Array.FindIndex(rules, rule => rule.Id == finding.Rule.Id));
            json.WriteString("level", LintText.LevelOf(finding.Rule.Severity));
            WriteMessage(json, "message", finding.Message);
            json.WriteStartArray("locations");
            WriteLocation(json, uri, finding.Line, finding.Column, message: null, id: null);
            json.WriteEndArray();
            if (finding.Related is { } related)
            {
                json.WriteStartArray("relatedLocations");
                WriteLocation(json, uri, related.Line, related.Column, related.Message, id: 1);
                json.WriteEndArray();
            }

            json.WriteStartObject("partialFingerprints");
            json.WriteString(Fingerprint, HashOf(identity, number));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, string uri, int line, int column, string? message, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteEndObject();
        json.WriteEndObject();
        if (message is not null)
        {
            WriteMessage(json, "message", message);
        }

        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Made of what the finding is about: neither lines nor the wording of messages change it.</summary>
    private static string HashOf(string identity, int number) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{identity}\n{number}"))))[..32];
}
