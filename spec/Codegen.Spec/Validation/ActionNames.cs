using Codegen.Spec.Naming;

namespace Codegen.Spec.Validation;

/// <summary>Checks the names that corrections give to actions in C#.</summary>
internal static class ActionNames
{
    /// <summary>What keeps an action from its <see cref="ActionSpec.CSharpName"/>.</summary>
    /// <param name="action">The action.</param>
    /// <param name="product">Its product.</param>
    /// <returns>The reason, or <see langword="null"/> when it can have the name or asks for none.</returns>
    public static string? ProblemOf(ActionSpec action, ProductSpec product)
    {
        if (action.CSharpName is not { } name)
        {
            return null;
        }

        if (!CSharpIdentifier.IsTypeName(name))
        {
            return CSharpNames.NoTypeName(name);
        }

        if (GeneratedNames.HidesRuntime(name))
        {
            return Hiding(name);
        }

        // Names that differ by case alone would be two files of one name on half of the world's disks.
        ActionSpec? other = product.Actions.FirstOrDefault(candidate =>
            !string.Equals(candidate.Name, action.Name, StringComparison.Ordinal)
            && string.Equals(GeneratedNames.Action(candidate), name, StringComparison.OrdinalIgnoreCase));
        return other is null ? null : $"The action '{other.Name}' is called '{GeneratedNames.Action(other)}' in C#. Choose another name for one of them.";
    }

    /// <summary>What is wrong with a name that <see cref="GeneratedNames.HidesRuntime"/>, and what to do.</summary>
    /// <param name="name">The name in C# that a correction gives.</param>
    /// <returns>The message.</returns>
    public static string Hiding(string name) => $"An action can't be called '{name}': its types would hide types of the runtime. Choose another name.";
}
