using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Codegen.Spec;

namespace Codegen.Testing.Records;

/// <summary>The properties of generated records.</summary>
[RequiresUnreferencedCode(Why)]
internal static class Reflection
{
    public const string Why = "Requests and responses of generated clients are read and made by reflection here. That is for tests; a trimmed or ahead-of-time compiled program may lack what is needed.";

    private static readonly ConcurrentDictionary<(Type Type, string Name), PropertyInfo?> Properties = new();

    /// <summary>The property that a field of the spec has in a record.</summary>
    /// <exception cref="InvalidOperationException">There is none: the record was generated from another spec.</exception>
    public static PropertyInfo PropertyOf(Type type, FieldSpec field, string name) =>
        Properties.GetOrAdd((type, name), static key => key.Type.GetProperty(key.Name, BindingFlags.Public | BindingFlags.Instance))
        ?? throw new InvalidOperationException($"{type.Name} has no property {name} for the field {field.Name}: the spec of the fake cloud is not the one that the client was generated from.");
}
