namespace Codegen.Spec.Naming;

/// <summary>The names of the properties that generated records have for the fields of a spec.</summary>
public static class PropertyNames
{
    /// <summary>What every reply has, which the runtime takes from it. A field of such a name would take it from the runtime.</summary>
    private static readonly HashSet<string> Envelope = new(StringComparer.Ordinal) { "RetCode", "Action", "Message" };

    /// <summary>What the runtime's base of all responses has.</summary>
    public static IReadOnlyList<string> OfEveryResponse { get; } = ["ResponseMetadata"];

    /// <summary>The properties of an action's request.</summary>
    /// <param name="action">The action.</param>
    /// <returns>Each field with its property's identifier, without an escape, in order.</returns>
    public static IReadOnlyList<(FieldSpec Field, string Name)> OfRequest(ActionSpec action) =>
        Of(new MemberNames(GeneratedNames.Request(GeneratedNames.Action(action)), inherited: []), action.Request.Fields);

    /// <summary>The properties of an action's response.</summary>
    /// <inheritdoc cref="OfRequest"/>
    public static IReadOnlyList<(FieldSpec Field, string Name)> OfResponse(ActionSpec action) =>
        Of(new MemberNames(GeneratedNames.Response(GeneratedNames.Action(action)), OfEveryResponse), FieldsOfResponse(action));

    /// <summary>The properties of an object within a request or a response.</summary>
    /// <param name="model">The object.</param>
    /// <returns>Each field with its property's identifier, without an escape, in order.</returns>
    public static IReadOnlyList<(FieldSpec Field, string Name)> OfModel(ModelSpec model) =>
        Of(new MemberNames(model.TypeName, inherited: []), model.Fields);

    /// <summary>The fields of a reply that its record has: all but what every reply has.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The fields in the page's order.</returns>
    public static IEnumerable<FieldSpec> FieldsOfResponse(ActionSpec action) => action.Response.Fields.Where(field => !Envelope.Contains(field.Name));

    private static (FieldSpec Field, string Name)[] Of(MemberNames names, IEnumerable<FieldSpec> fields) =>
        [.. fields.Select(field => (field, names.Take(field.CSharpName ?? field.Name)))];
}
