using System.Globalization;
using System.Text.Json;
using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Testing.Tests.Support;

/// <summary>Holds a reply against its tables as strict clients do: an int without a point, a text as a text, a list as a list.</summary>
internal static class TableFit
{
    private static readonly string[] Envelope = ["RetCode", "Action", "Message"];

    /// <summary>What does not fit, each with its path.</summary>
    public static IEnumerable<string> Misfits(ActionSpec action, JsonElement reply) =>
        Misfits([.. PropertyNames.FieldsOfResponse(action)], action.Response, reply, "$", depth: 0, Envelope);

    private static IEnumerable<string> Misfits(FieldSpec[] fields, MessageSpec side, JsonElement value, string path, int depth, string[] others)
    {
        foreach (var member in value.EnumerateObject())
        {
            var field = Array.Find(fields, field => field.Name == member.Name);
            if (field is null)
            {
                if (!others.Contains(member.Name)) yield return $"{path}.{member.Name} is in no table";
                continue;
            }

            foreach (var misfit in Misfits(field.Type, side, member.Value, $"{path}.{member.Name}", depth)) yield return misfit;
        }

        foreach (var field in fields)
        {
            // A table within itself has to end somewhere.
            if (field.Required && depth < 2 && !value.TryGetProperty(field.Name, out _)) yield return $"{path}.{field.Name} is required and not there";
        }
    }

    private static IEnumerable<string> Misfits(TypeSpec type, MessageSpec side, JsonElement value, string path, int depth)
    {
        if (type.IsList)
        {
            if (value.ValueKind != JsonValueKind.Array) return [$"{path} is no list but {value.ValueKind}"];
            return value.EnumerateArray().SelectMany((item, index) => Misfits(type with { ListDepth = type.ListDepth - 1 }, side, item, $"{path}[{index}]", depth));
        }

        if (type.Kind == TypeKind.Model && value.ValueKind == JsonValueKind.Object)
            return Misfits([.. side.FindModel(type.Model!)!.Fields], side, value, path, depth + 1, others: []);
        var fits = type.Kind switch
        {
            TypeKind.String => value.ValueKind == JsonValueKind.String,
            TypeKind.Int => value.ValueKind == JsonValueKind.Number && long.TryParse(value.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            TypeKind.Float => value.ValueKind == JsonValueKind.Number,
            TypeKind.Bool => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            _ => value.ValueKind == JsonValueKind.Object,
        };
        return fits ? [] : [$"{path} is no {type} but {value.GetRawText()}"];
    }
}
