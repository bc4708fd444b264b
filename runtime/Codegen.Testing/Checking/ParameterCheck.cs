using System.Globalization;
using Codegen.Spec;
using Codegen.Spec.Surface;
using Codegen.Testing.Requests;

namespace Codegen.Testing.Checking;

/// <summary>Holds parameters against the tables of an action: what is required is there, and what is there has its type.</summary>
/// <remarks>
/// Only what no cloud could accept is refused. Values that the docs do not list, lengths and ranges pass: the docs are known
/// to be behind, and of the numbers in their own examples that have a range one in fifteen lies outside it. Parameters that no
/// table has are passed over, as the cloud does.
/// </remarks>
internal static class ParameterCheck
{
    /// <summary>The first complaint in the order of the tables, or null.</summary>
    public static Refusal? Complaint(MessageSpec request, ParameterNode parameters) => ComplaintOfFields(request.Fields, request, parameters, path: "");

    private static Refusal? ComplaintOfFields(EquatableArray<FieldSpec> fields, MessageSpec request, ParameterNode parent, string path)
    {
        foreach (var field in fields)
        {
            var node = parent[field.Name];
            if (node is null || node.IsEmpty)
            {
                if (field.Required) return Refusal.Missing(path + field.Name);
                continue;
            }

            // Clients send as one JSON text what has no flattened form.
            if (FieldShape.OfParameter(field, request).IsJson) continue;
            if (ComplaintOfValue(field.Type, request, node, path + field.Name) is { } complaint) return complaint;
        }

        return null;
    }

    private static Refusal? ComplaintOfValue(TypeSpec type, MessageSpec request, ParameterNode node, string path)
    {
        if (type.IsList)
        {
            var element = type with { ListDepth = type.ListDepth - 1 };

            // One value stands for a list of one.
            if (!node.HasChildren) return ComplaintOfValue(element, request, node, path);
            foreach (var (index, item) in node.Items)
            {
                if (ParameterNode.IndexOf(index) is null) return Refusal.NotAvailable($"{path}.{index}");
                if (!item.IsEmpty && ComplaintOfValue(element, request, item, $"{path}.{index}") is { } complaint) return complaint;
            }

            return null;
        }

        return type.Kind switch
        {
            TypeKind.Object => null,
            TypeKind.Model when !node.HasChildren => Refusal.NotAvailable(path),
            TypeKind.Model => ComplaintOfFields(request.FindModel(type.Model!)?.Fields ?? default, request, node, path + "."),
            _ when node.Value is null || !Fits(type.Kind, node.Value) => Refusal.NotAvailable(path),
            _ => null,
        };
    }

    private static bool Fits(TypeKind kind, string value) => kind switch
    {
        TypeKind.Int => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Float => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number),
        TypeKind.Bool => value is "0" or "1" || bool.TryParse(value, out _),
        _ => true,
    };
}
