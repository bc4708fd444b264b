using Codegen.Generator.Models;
using Codegen.Generator.Selecting;
using Codegen.Generator.Text;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Spec.Surface;

namespace Codegen.Generator.Building;

/// <summary>Builds the records that are read from replies.</summary>
internal static class ResponseBuilder
{
    private const string Reader = "reader";
    private const string FieldName = "name";

    /// <summary>Builds the response of an action.</summary>
    /// <param name="parts">The action.</param>
    /// <param name="product">The product.</param>
    /// <returns>The record.</returns>
    public static RecordModel Root(ActionParts parts, SelectedProduct product)
    {
        EquatableArray<PropertyModel> properties = Properties(parts.Fields, parts.Action.Response);
        return new RecordModel
        {
            Docs = DocsOf.Response(parts.Action),
            Accessibility = product.Accessibility,
            Name = parts.Response,
            Bases = $"ApiResponse, IResponseObject<{parts.Response}>",
            Properties = properties,
            PrintedMembers = Secrets.PrintedMembers(properties),
            Values = KnownValues.Of(parts.Fields),
            IsDerived = true,
            OtherwiseRead = $"{Reader}.ReadEnvelope({FieldName})",
        };
    }

    /// <summary>Builds an object within a response.</summary>
    /// <param name="model">The object.</param>
    /// <param name="response">The response.</param>
    /// <param name="where">Where it occurs, as XML.</param>
    /// <param name="product">The product.</param>
    /// <returns>The record.</returns>
    public static RecordModel Nested(ModelSpec model, MessageSpec response, string where, SelectedProduct product)
    {
        IReadOnlyList<NamedField> fields = NamedField.Of(model.TypeName, model.Fields, response, inherited: []);
        EquatableArray<PropertyModel> properties = Properties(fields, response);
        return new RecordModel
        {
            Docs = DocsOf.Model(model, where),
            Accessibility = product.Accessibility,
            Name = model.TypeName,
            Bases = $"IResponseObject<{model.TypeName}>",
            Properties = properties,
            PrintedMembers = Secrets.PrintedMembers(properties),
            Values = KnownValues.Of(fields),
            OtherwiseRead = $"{Reader}.Skip()",
        };
    }

    private static EquatableArray<PropertyModel> Properties(IReadOnlyList<NamedField> fields, MessageSpec response)
    {
        var properties = new PropertyModel[fields.Count];
        for (int i = 0; i < properties.Length; i++)
        {
            properties[i] = Property(fields[i], FieldShape.OfReply(fields[i].Field, response));
        }

        return properties.ToEquatableArray();
    }

    private static PropertyModel Property(NamedField named, FieldShape shape)
    {
        FieldSpec field = named.Field;
        // A documented scalar has a value even in replies that leave it out; of an object there is nothing to make up.
        string? whenMissing = (shape.Depth, field.Required) switch
        {
            ( > 0, _) => "[]",
            (0, true) => DefaultOf(shape.Kind),
            _ => null,
        };
        string call = $"{Reader}.{MethodOf(shape)}()";
        return new PropertyModel
        {
            Docs = DocsOf.Property(named),
            Obsolete = Endings.Of(field, canBeLeftOut: true),
            Printing = Secrets.PrintingOf(field, shape),
            Type = shape.Type + (whenMissing is null ? "?" : string.Empty),
            Name = Keywords.EscapeMember(named.Name),
            Initial = whenMissing is "[]" or "\"\"" ? whenMissing : null,
            Read = new ReadModel(
                Target(named.Name),
                CSharpLiteral.Utf8Length(field.Name),
                CSharpLiteral.Of(field.Name),
                shape.Depth == 0 && whenMissing is not null ? $"{call} ?? {whenMissing}" : call),
        };
    }

    /// <summary>A property called like a local of the constructor that reads it would be hidden by it.</summary>
    private static string Target(string name) => name is Reader or FieldName ? "this." + name : Keywords.EscapeMember(name);

    private static string? DefaultOf(TypeKind kind) => kind switch
    {
        TypeKind.String => "\"\"",
        TypeKind.Int or TypeKind.Float => "0",
        TypeKind.Bool => "false",
        _ => null,
    };

    private static string MethodOf(FieldShape shape)
    {
        string method = "Read" + shape.Kind switch
        {
            TypeKind.String => "String",
            TypeKind.Int => "Int64",
            TypeKind.Float => "Double",
            TypeKind.Bool => "Boolean",
            TypeKind.Object => "Json",
            _ => "Object",
        };
        string suffix = shape.Depth switch { 0 => string.Empty, 1 => "s", _ => "Lists" };
        string type = shape.Kind == TypeKind.Model ? $"<{shape.Element}>" : string.Empty;
        return method + suffix + type;
    }
}
