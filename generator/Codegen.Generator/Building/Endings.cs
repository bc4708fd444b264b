using Codegen.Generator.Text;
using Codegen.Spec;

namespace Codegen.Generator.Building;

/// <summary>Tells users what the docs tell of the end of things.</summary>
internal static class Endings
{
    /// <summary>Why a property should no longer be used.</summary>
    /// <param name="field">The field.</param>
    /// <param name="canBeLeftOut">Whether a user can do without it. To warn of what has to be set would leave no way to be right.</param>
    /// <returns>A literal, or <see langword="null"/> when there is nothing to warn of.</returns>
    public static string? Of(FieldSpec field, bool canBeLeftOut) =>
        canBeLeftOut && field.Deprecated is { } end ? CSharpLiteral.Of(end) : null;

    /// <summary>Why a method should no longer be used.</summary>
    /// <param name="action">The action.</param>
    /// <returns>A literal, or <see langword="null"/> when there is nothing to warn of.</returns>
    public static string? Of(ActionSpec action) => action.Deprecated is { } end ? CSharpLiteral.Of(end) : null;
}
