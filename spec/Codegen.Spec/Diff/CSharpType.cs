namespace Codegen.Spec.Diff;

/// <summary>What the generated code makes of a field, as far as a caller can see it.</summary>
internal static class CSharpType
{
    private const string Json = "JsonElement";

    /// <summary>Lists within lists within lists have no C# type of their own.</summary>
    private const int MaxListDepth = 2;

    /// <summary>Parameters that the client's options can supply.</summary>
    private static readonly HashSet<string> OfTheClient = new(StringComparer.Ordinal) { "Region", "Zone", "ProjectId" };

    /// <summary>The C# type of a field's value, when it is there.</summary>
    /// <param name="type">The documented type.</param>
    /// <param name="side">The side of the action that it belongs to.</param>
    /// <param name="isRequest">Which side that is.</param>
    /// <returns>For example <c>IReadOnlyList&lt;long&gt;</c>.</returns>
    public static string Of(TypeSpec type, MessageSpec side, bool isRequest)
    {
        if (IsJson(type, isRequest))
        {
            return Json;
        }

        string text = type.Kind switch
        {
            TypeKind.String => "string",
            TypeKind.Int => "long",
            TypeKind.Float => "double",
            TypeKind.Bool => "bool",
            TypeKind.Object => Json,
            _ => side.FindModel(type.Model!)?.TypeName ?? Json,
        };
        for (int i = 0; i < type.ListDepth; i++)
        {
            text = $"IReadOnlyList<{text}>";
        }

        return text;
    }

    /// <summary>Whether a value is kept or sent as the JSON that it is, whatever the docs say of its inside.</summary>
    /// <param name="type">The documented type.</param>
    /// <param name="isRequest">The side: lists of lists of objects have no form as parameters.</param>
    /// <returns><see langword="true"/> when C# knows only that it is JSON.</returns>
    public static bool IsJson(TypeSpec type, bool isRequest) =>
        type.ListDepth > MaxListDepth
        || (isRequest && type is { Kind: TypeKind.Model or TypeKind.Object, ListDepth: MaxListDepth })
        || type is { Kind: TypeKind.Object, ListDepth: 0 };

    /// <summary>Whether a response's property becomes nullable when its field is not required: lists are never null, objects always may be.</summary>
    /// <param name="type">The documented type.</param>
    /// <returns><see langword="true"/> for texts, numbers and flags.</returns>
    public static bool IsScalar(TypeSpec type) => type is { Kind: TypeKind.String or TypeKind.Int or TypeKind.Float or TypeKind.Bool, ListDepth: 0 };

    /// <summary>Whether the client's options can supply a parameter.</summary>
    /// <param name="field">A field of the request itself, not of an object in it.</param>
    /// <returns><see langword="true"/> for regions, zones and projects.</returns>
    public static bool IsOfTheClient(FieldSpec field) =>
        field.Type is { Kind: TypeKind.String, ListDepth: 0 } && OfTheClient.Contains(field.Name);
}
