using System.Text.Json;
using Codegen.Docs.Linting;

namespace Codegen.Tool.Lint;

/// <summary>Findings for scripts.</summary>
internal static class LintJson
{
    public static void Write(TextWriter writer, LintReport report) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("pages", report.Pages);
        json.WriteStartArray("rules");
        foreach ((LintRule rule, int count) in report.Counts)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("level", LintText.LevelOf(rule.Severity));
            json.WriteString("title", rule.Title);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (LintFinding finding in report.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFinding(Utf8JsonWriter json, LintFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("level", LintText.LevelOf(finding.Rule.Severity));
        json.WriteString("path", finding.Path);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteString("subject", finding.Subject);
        json.WriteString("message", finding.Message);
        if (finding.Related is { } related)
        {
            json.WriteStartObject("row");
            json.WriteNumber("line", related.Line);
            json.WriteNumber("column", related.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
