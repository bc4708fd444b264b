using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Support;

/// <summary>Writes the code of a user who uses all that is generated: every method, property and constant, each by its type.</summary>
internal static class Caller
{
    private static readonly SymbolDisplayFormat Types = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Writes the code.</summary>
    /// <param name="compilation">What was generated.</param>
    /// <param name="space">The product's namespace.</param>
    /// <returns>A file that compiles beside it.</returns>
    public static string Of(Compilation compilation, string space)
    {
        var code = new StringBuilder($"#nullable enable\nusing {space};\ninternal static class Caller\n{{\n");
        INamespaceSymbol root = space.Split('.').Aggregate((INamespaceSymbol)compilation.Assembly.GlobalNamespace, (at, name) => at.GetNamespaceMembers().Single(inner => inner.Name == name));
        int number = 0;
        foreach (INamedTypeSymbol type in root.GetTypeMembers().OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            code.Append(CultureInfo.InvariantCulture, $"    internal static void Use{number++}({(type.IsStatic ? "int" : type.ToDisplayString(Types))} it)\n    {{\n");
            Use(type, code);
            code.Append("    }\n");
        }

        return code.Append("}\n").ToString();
    }

    private static void Use(INamedTypeSymbol type, StringBuilder code)
    {
        IPropertySymbol[] properties = [.. type.GetMembers().OfType<IPropertySymbol>().Where(property => property.DeclaredAccessibility == Accessibility.Public && !property.IsStatic)];
        foreach (IPropertySymbol property in properties)
        {
            code.Append(CultureInfo.InvariantCulture, $"        {{ {property.Type.ToDisplayString(Types)} value = it.{property.Name}; }}\n");
        }

        if (type.IsRecord)
        {
            string name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            code.Append(CultureInfo.InvariantCulture, $"        _ = new {name} {{ {string.Join(", ", properties.Where(property => property.SetMethod is not null).Select(property => $"{property.Name} = default({property.Type.ToDisplayString(Types)})!"))} }};\n");
        }

        foreach (IFieldSymbol constant in type.GetTypeMembers().SelectMany(nested => nested.GetMembers()).OfType<IFieldSymbol>().Where(field => field.IsConst))
        {
            code.Append(CultureInfo.InvariantCulture, $"        _ = {constant.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{constant.Name};\n");
        }

        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>().Where(method => !type.IsRecord && method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public }))
        {
            // A name before an argument that has none must stand at its place: parameters of one type that change places are seen.
            IParameterSymbol[] needed = [.. method.Parameters.Skip(method.IsExtensionMethod ? 1 : 0).Where(parameter => !parameter.HasExplicitDefaultValue)];
            IEnumerable<string> arguments = needed.Select((parameter, place) => $"{(place < needed.Length - 1 ? parameter.Name + ": " : string.Empty)}default({parameter.Type.ToDisplayString(Types)})!");
            string target = method.IsExtensionMethod ? $"default({method.Parameters[0].Type.ToDisplayString(Types)})!" : "it";
            code.Append(CultureInfo.InvariantCulture, $"        _ = {target}.{method.Name}({string.Join(", ", arguments)});\n");
        }
    }
}
