namespace Codegen.Spec.Surface;

/// <summary>The type of a field as generated code and the runtime know it.</summary>
/// <param name="Kind">What an element is.</param>
/// <param name="Element">The C# type of an element.</param>
/// <param name="Depth">How many lists are around it: at most two.</param>
public sealed record FieldShape(TypeKind Kind, string Element, int Depth)
{
    private const string Json = "JsonElement";

    /// <summary>The runtime's text that becomes base64 as it is written, once, whoever gives it.</summary>
    private const string EncodedText = "Base64Text";

    private const int MaxDepth = 2;

    /// <summary>The C# type, when the value is there: <c>IReadOnlyList&lt;long&gt;</c>.</summary>
    public string Type
    {
        get
        {
            string type = Element;
            for (int i = 0; i < Depth; i++)
            {
                type = $"IReadOnlyList<{type}>";
            }

            return type;
        }
    }

    /// <summary>Whether the value is a text that the runtime encodes, or a list of such.</summary>
    public bool IsEncoded => string.Equals(Element, EncodedText, StringComparison.Ordinal);

    /// <summary>Whether the value is kept or sent as the JSON that it is, whatever the docs say of its inside.</summary>
    public bool IsJson => Kind == TypeKind.Object && Depth == 0;

    /// <summary>The shape of a field of either side.</summary>
    /// <param name="field">The field.</param>
    /// <param name="side">The side of the action that it belongs to.</param>
    /// <param name="isRequest">Which side that is.</param>
    /// <returns>The shape.</returns>
    public static FieldShape Of(FieldSpec field, MessageSpec side, bool isRequest) => isRequest ? OfParameter(field, side) : OfReply(field, side);

    /// <summary>The shape of a parameter. Lists of lists of models have no flattened form and are sent as the JSON that they are.</summary>
    /// <param name="field">The parameter.</param>
    /// <param name="request">The side of the action that it belongs to.</param>
    /// <returns>The shape.</returns>
    public static FieldShape OfParameter(FieldSpec field, MessageSpec request) => field switch
    {
        { Type: { Kind: TypeKind.Model, ListDepth: >= MaxDepth } } => Unstructured(),
        { Base64: true, Type: { Kind: TypeKind.String, ListDepth: < MaxDepth } } => new FieldShape(TypeKind.String, EncodedText, field.Type.ListDepth),
        _ => Of(field.Type, request),
    };

    /// <summary>The shape of a field of a reply.</summary>
    /// <param name="field">The field.</param>
    /// <param name="response">The side of the action that it belongs to.</param>
    /// <returns>The shape.</returns>
    public static FieldShape OfReply(FieldSpec field, MessageSpec response) => Of(field.Type, response);

    private static FieldShape Of(TypeSpec type, MessageSpec side) =>
        type.ListDepth > MaxDepth ? Unstructured() : new FieldShape(type.Kind, ElementOf(type, side), type.ListDepth);

    private static FieldShape Unstructured() => new(TypeKind.Object, Json, 0);

    private static string ElementOf(TypeSpec type, MessageSpec side) => type.Kind switch
    {
        TypeKind.String => "string",
        TypeKind.Int => "long",
        TypeKind.Float => "double",
        TypeKind.Bool => "bool",
        TypeKind.Object => Json,
        _ => side.FindModel(type.Model!)?.TypeName ?? Json,
    };
}
