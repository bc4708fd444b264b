using Codegen.Docs.Linting.Examples;
using Codegen.Docs.Linting.Pages;
using Codegen.Spec;

namespace Codegen.Docs.Linting.Checks;

/// <summary>Says types and values as pages write them.</summary>
internal static class TypeWords
{
    private const int LongestShown = 30;

    /// <summary>A declared type: <c>int</c>, <c>array[string]</c>, <c>Disk</c>. What the dots of names spell out has no name on the page.</summary>
    public static string Of(TypeSpec type, SideTables side)
    {
        string element = type.Kind != TypeKind.Model ? TypeSpec.NameOf(type.Kind)
            : side.IsTabulated(type.Model!) ? type.Model!
            : TypeSpec.NameOf(TypeKind.Object);
        return type.ListDepth == 0 ? element : $"array[{Of(type with { ListDepth = type.ListDepth - 1 }, side)}]";
    }

    /// <summary>A value of an example: <c>the number 5</c>, <c>an object</c>.</summary>
    public static string Of(ExampleValue value) => value.Kind switch
    {
        ExampleValueKind.Object => "an object",
        ExampleValueKind.List when value.Items.Count == 0 => "an empty list",
        ExampleValueKind.List when value.Items.Count == 1 => "a list of one",
        ExampleValueKind.List => $"a list of {value.Items.Count}",
        ExampleValueKind.Text when string.IsNullOrWhiteSpace(value.Text) => "an empty text",
        ExampleValueKind.Text => $"the text \"{Shortened(value.Text)}\"",
        ExampleValueKind.Number => $"the number {Shortened(value.Text)}",
        ExampleValueKind.Flag => value.Text,
        _ => "null",
    };

    private static string Shortened(string text)
    {
        string line = text.Replace('\n', ' ').Replace('\r', ' ');
        return line.Length <= LongestShown ? line : line.Substring(0, LongestShown) + "…";
    }
}
