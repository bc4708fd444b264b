namespace Codegen.Spec;

/// <summary>A structured value: a model that the page documents, or an object that parameter names spell out by their dots.</summary>
public sealed record ModelSpec
{
    /// <summary>
    /// The name that fields refer to, unique on its side of the action: the page's own, or the dotted path of the parameters
    /// (<c>Disks.CustomBackup</c> for <c>Disks.N.CustomBackup.Day</c>). It never ends in <c>[]</c>: see <see cref="TypeSpec.IsModelName"/>.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>
    /// The name of the C# type. Kept from build to build, so that a later page does not rename what users compiled against, unless
    /// the request or the response of its action needs that very name.
    /// Models of one side with the same type name have the same shape and are one type.
    /// </summary>
    public required string TypeName { get; init; }

    /// <summary>The fields in the page's order.</summary>
    public EquatableArray<FieldSpec> Fields { get; init; }
}
