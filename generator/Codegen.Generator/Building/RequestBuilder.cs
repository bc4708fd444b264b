using Codegen.Generator.Models;
using Codegen.Generator.Selecting;
using Codegen.Generator.Text;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Spec.Surface;

namespace Codegen.Generator.Building;

/// <summary>Builds the records that are written as parameters.</summary>
internal static class RequestBuilder
{
    private const string Writer = "writer";

    /// <summary>Builds the request of an action.</summary>
    /// <param name="parts">The action.</param>
    /// <param name="product">The product.</param>
    /// <returns>The record.</returns>
    public static RecordModel Root(ActionParts parts, SelectedProduct product)
    {
        ActionSpec action = parts.Action;
        EquatableArray<PropertyModel> properties = Properties(parts.Parameters, action.Request, isRoot: true);
        return new RecordModel
        {
            Docs = DocsOf.Request(action),
            Accessibility = product.Accessibility,
            Name = parts.Request,
            Bases = $"IApiRequest<{parts.Response}>",
            Properties = properties,
            PrintedMembers = Secrets.PrintedMembers(properties),
            Values = KnownValues.Of(parts.Parameters),
            Action = new ActionModel(
                parts.Response,
                CSharpLiteral.Of(product.Spec.Product),
                CSharpLiteral.Of(action.Name),
                KindOf(action, properties),
                Secrets.NamesIn(action.Request.Fields.Concat(parts.RequestModels.SelectMany(model => model.Fields)))),
            IsWritten = true,
            Writes = Writes(parts.Parameters, action.Request, isRoot: true),
        };
    }

    /// <summary>Builds an object within a request.</summary>
    /// <param name="model">The object.</param>
    /// <param name="request">The request.</param>
    /// <param name="where">Where it occurs, as XML.</param>
    /// <param name="product">The product.</param>
    /// <returns>The record.</returns>
    public static RecordModel Nested(ModelSpec model, MessageSpec request, string where, SelectedProduct product)
    {
        IReadOnlyList<NamedField> fields = NamedField.Of(model.TypeName, model.Fields, request, inherited: []);
        EquatableArray<PropertyModel> properties = Properties(fields, request, isRoot: false);
        return new RecordModel
        {
            Docs = DocsOf.Model(model, where),
            Accessibility = product.Accessibility,
            Name = model.TypeName,
            Bases = "IRequestObject",
            Properties = properties,
            PrintedMembers = Secrets.PrintedMembers(properties),
            Values = KnownValues.Of(fields),
            IsWritten = true,
            Writes = Writes(fields, request, isRoot: false),
        };
    }

    private static EquatableArray<PropertyModel> Properties(IReadOnlyList<NamedField> fields, MessageSpec request, bool isRoot)
    {
        var properties = new PropertyModel[fields.Count];
        for (int i = 0; i < properties.Length; i++)
        {
            properties[i] = isRoot && ClientParameters.Has(fields[i].Field)
                ? OfTheClients(fields[i])
                : Property(fields[i], FieldShape.OfParameter(fields[i].Field, request));
        }

        return properties.ToEquatableArray();
    }

    private static PropertyModel Property(NamedField named, FieldShape shape)
    {
        (FieldSpec field, string name, _) = named;
        bool isList = shape.Depth > 0;
        return new PropertyModel
        {
            Docs = DocsOf.Property(named, shape.IsEncoded ? "Give the text or the bytes as they are: they are encoded as base64 once, when they are sent." : null),
            Obsolete = Endings.Of(field, canBeLeftOut: !field.Required),
            Printing = Secrets.PrintingOf(field, shape),
            IsRequired = field.Required,
            Type = shape.Type + (field.Required || isList ? string.Empty : "?"),
            Name = Keywords.EscapeMember(name),
            Initial = isList && !field.Required ? "[]" : null,
        };
    }

    private static PropertyModel OfTheClients(NamedField named) => new()
    {
        Docs = DocsOf.Property(named, "When it is left out, the client's options supply it."),
        Type = "string?",
        Name = named.Name,
    };

    private static EquatableArray<string> Writes(IReadOnlyList<NamedField> fields, MessageSpec request, bool isRoot) =>
        fields.OrderBy(named => named.Field.Name, StringComparer.Ordinal)
            .Select(named => isRoot && ClientParameters.Has(named.Field) ? WriteOfTheClients(named) : Write(named, FieldShape.OfParameter(named.Field, request)))
            .ToEquatableArray();

    private static string Write(NamedField named, FieldShape shape) =>
        $"{Writer}.{MethodOf(shape, named.Field.Required)}({CSharpLiteral.Of(named.Field.Name)}, {Value(named.Name)})";

    private static string WriteOfTheClients(NamedField named) =>
        $"{Writer}.Write{named.Field.Name}({named.Name}, required: {(named.Field.Required ? "true" : "false")})";

    private static string MethodOf(FieldShape shape, bool required) => (shape.Depth, shape.Kind, required) switch
    {
        (0, TypeKind.Model, false) => "WriteObject",
        (0, TypeKind.Model, true) => "WriteRequiredObject",
        (0, _, false) => "Write",
        (0, _, true) => "WriteRequired",
        (1, TypeKind.Model, false) => "WriteObjects",
        (1, TypeKind.Model, true) => "WriteRequiredObjects",
        (1, _, false) => "WriteList",
        (1, _, true) => "WriteRequiredList",
        (_, _, false) => "WriteLists",
        (_, _, true) => "WriteRequiredLists",
    };

    /// <summary>A property called like the parameter of the method that writes it would be hidden by it.</summary>
    private static string Value(string name) =>
        string.Equals(name, Writer, StringComparison.Ordinal) ? "this." + name : Keywords.EscapeMember(name);

    /// <summary>In a record with a property called like the enumeration, the simple name would mean the property.</summary>
    private static string KindOf(ActionSpec action, EquatableArray<PropertyModel> properties)
    {
        const string Enumeration = "ActionKind";
        bool isHidden = properties.Any(property => string.Equals(property.Name, Enumeration, StringComparison.Ordinal));
        return (isHidden ? "global::Codegen.Runtime." : string.Empty) + Enumeration + "." + ActionKinds.Of(action.Name);
    }
}
