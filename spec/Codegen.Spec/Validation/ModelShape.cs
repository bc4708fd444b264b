using System.Text;

namespace Codegen.Spec.Validation;

/// <summary>What makes two models the same C# type: the names, types and required marks of their fields, with any words of description.</summary>
/// <remarks>Fields that are models themselves count by their type names, so that shapes of models which contain each other end.</remarks>
internal static class ModelShape
{
    /// <summary>A text that is equal for models of equal shape.</summary>
    /// <param name="model">The model.</param>
    /// <param name="side">The side that it is on.</param>
    /// <returns>The shape.</returns>
    public static string Of(ModelSpec model, MessageSpec side)
    {
        var shape = new StringBuilder();
        foreach (FieldSpec field in model.Fields)
        {
            // A control character can't be mistaken for a part of a name.
            shape.Append(field.Name).Append('\u0004').Append(field.CSharpName).Append('\u0001').Append(TypeOf(field.Type, side)).Append(field.Required ? '\u0002' : '\u0003').Append(field.Base64).Append(field.Secret);
        }

        return shape.ToString();
    }

    private static string TypeOf(TypeSpec type, MessageSpec side) =>
        type.Kind == TypeKind.Model && side.FindModel(type.Model!) is { } model
            ? (type with { Model = model.TypeName }).ToString()
            : type.ToString();
}
