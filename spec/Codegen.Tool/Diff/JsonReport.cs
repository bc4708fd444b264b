using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Codegen.Spec.Diff;

namespace Codegen.Tool.Diff;

/// <summary>A diff for programs: every change with all its places and whole texts.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // The output is read by people and by JSON readers, never put into HTML: descriptions stay legible.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the report.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="report">What to write.</param>
    public static void Write(TextWriter output, DiffReport report)
    {
        Write(output, writer =>
        {
            writer.WriteStartObject("counts");
            foreach (Impact impact in new[] { Impact.Breaking, Impact.PotentiallyBreaking, Impact.Compatible })
            {
                writer.WriteNumber(NameOf(impact), report.Diff.Count(impact));
            }

            writer.WriteEndObject();
            VersionStep step = DiffSummary.StepOf(report.Diff);
            writer.WriteString("suggestedStep", NameOf(step));
            WriteOptional(writer, "suggestedVersion", report.Current?.Next(step).ToString());
            writer.WriteStartArray("changes");
            foreach (Change change in report.Listed)
            {
                WriteChange(writer, change);
            }

            writer.WriteEndArray();
            WriteRules(writer, report.Rules);
        });
    }

    /// <summary>Writes rules alone.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="rules">The rules.</param>
    public static void WriteRules(TextWriter output, IEnumerable<ChangeRule> rules) => Write(output, writer => WriteRules(writer, rules));

    private static void Write(TextWriter output, Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    private static void WriteChange(Utf8JsonWriter writer, Change change)
    {
        writer.WriteStartObject();
        writer.WriteString("product", change.Product);
        writer.WriteString("impact", NameOf(change.Impact));
        writer.WriteString("rule", change.Rule.Id);
        writer.WriteString("kind", NameOf(change.Kind));
        writer.WriteString("subject", NameOf(change.Subject));
        WriteOptional(writer, "owner", change.Owner);
        WriteOptional(writer, "member", change.Member);
        writer.WriteString("summary", change.Summary);
        WriteOptional(writer, "old", change.Old);
        WriteOptional(writer, "new", change.New);
        writer.WriteStartArray("places");
        foreach (Place place in change.Places)
        {
            writer.WriteStartObject();
            writer.WriteString("action", place.Action);
            WriteOptional(writer, "side", place.Side);
            WriteOptional(writer, "path", place.Path);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter writer, IEnumerable<ChangeRule> rules)
    {
        writer.WriteStartArray("rules");
        foreach (ChangeRule rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            writer.WriteString("impact", NameOf(rule.Impact));
            writer.WriteString("title", rule.Title);
            writer.WriteString("reason", rule.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static string NameOf<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
