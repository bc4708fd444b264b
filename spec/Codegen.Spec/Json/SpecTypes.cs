using System.Text;

namespace Codegen.Spec.Json;

/// <summary>The types that most fields have, found by their bytes: no text has to be made of them.</summary>
internal static class SpecTypes
{
    private static readonly (byte[] Utf8, TypeSpec Type)[] Known =
        [.. new[] { TypeKind.String, TypeKind.Int, TypeKind.Float, TypeKind.Bool, TypeKind.Object }.SelectMany(kind => new[] { Entry(kind, 0), Entry(kind, 1) })];

    /// <summary>Finds a type.</summary>
    /// <param name="utf8">What stands between the quotes.</param>
    /// <returns>The type, or <see langword="null"/> when it is none of these.</returns>
    public static TypeSpec? Find(ReadOnlySpan<byte> utf8)
    {
        foreach ((byte[] known, TypeSpec type) in Known)
        {
            if (utf8.SequenceEqual(known))
            {
                return type;
            }
        }

        return null;
    }

    private static (byte[] Utf8, TypeSpec Type) Entry(TypeKind kind, int listDepth)
    {
        var type = TypeSpec.Of(kind, listDepth);
        return (Encoding.UTF8.GetBytes(type.ToString()), type);
    }
}
