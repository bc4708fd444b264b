using Codegen.Spec;

namespace Codegen.Testing.Tests.Support;

/// <summary>The parameters that an action requires, with values of their types.</summary>
internal static class SampleParameters
{
    public static IEnumerable<(string Name, string Value)> Of(ActionSpec action, bool all = false) =>
        action.Request.Fields.SelectMany(field => Of(field, action.Request, field.Name, all, depth: 0)).Prepend(("Action", action.Name));

    private static (string Name, string Value)[] Of(FieldSpec field, MessageSpec side, string path, bool all, int depth)
    {
        if (!field.Required && !(all && depth < 3)) return [];
        path += string.Concat(Enumerable.Repeat(".0", field.Type.ListDepth));
        if (field.Type.Kind != TypeKind.Model) return [(path, ValueOf(field.Type.Kind))];
        var inner = side.FindModel(field.Type.Model!)!.Fields.SelectMany(member => Of(member, side, $"{path}.{member.Name}", all, depth + 1)).ToArray();
        return inner.Length > 0 ? inner : [($"{path}.Any", "1")];
    }

    private static string ValueOf(TypeKind kind) => kind switch
    {
        TypeKind.Int => "3",
        TypeKind.Float => "1.5",
        TypeKind.Bool => "true",
        TypeKind.Object => "{}",
        _ => "text",
    };
}
