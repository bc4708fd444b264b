namespace Codegen.Spec.Diff;

/// <summary>Compares what the properties of a type are called in C#.</summary>
/// <remarks>
/// Names of the docs that are one identifier make way for each other, the later for the earlier. So a property's name depends on
/// what stands beside it, and changes with a field that comes or goes where nothing of its own does.
/// </remarks>
/// <param name="sides">The side of the action.</param>
internal sealed class PropertyComparer(MessageSides sides)
{
    /// <summary>Reports the properties of a type that both have under different names.</summary>
    /// <param name="container">The type.</param>
    public void Compare(Container container)
    {
        // The same fields have the same names, unless their type has another: which is told, and breaks whoever names them.
        if (container.IsInsideJson || container.OldFields == container.NewFields)
        {
            return;
        }

        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((FieldSpec field, string name) in sides.PropertiesOfOld(container))
        {
            before[field.Name] = name;
        }

        foreach ((FieldSpec field, string name) in sides.PropertiesOfNew(container))
        {
            if (before.TryGetValue(field.Name, out string? old) && !string.Equals(old, name, StringComparison.Ordinal))
            {
                sides.Report(container, field, ChangeRules.PropertyRenamed, ChangeKind.Changed, Subject.Field, $"called {name} in C# now, not {old}", old, name);
            }
        }
    }
}
