using Codegen.Docs.Dialects;
using Codegen.Docs.Markdown;

namespace Codegen.Docs.Actions;

/// <summary>A model's heading and table.</summary>
/// <param name="name">The name in the heading.</param>
/// <param name="section">The section.</param>
internal sealed class ModelTable(string name, MarkdownSection section)
{
    public string Name { get; } = name;

    public MarkdownSection Section { get; } = section;

    /// <summary>The tables of models in sections, those that describe a model again among them.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="words">The words of the dialects.</param>
    /// <returns>The tables, in the order of the sections.</returns>
    public static IEnumerable<ModelTable> In(IEnumerable<MarkdownSection> sections, Vocabulary words) => sections
        .Select(section => new ModelTable(NameIn(section.Heading), section))
        .Where(table => table.Name.Length > 0 && FieldTable.IsIn(table.Section, words));

    /// <summary>The heading without the brackets that say list: a table shows one item, and a model's name never ends in them.</summary>
    private static string NameIn(string heading)
    {
        string name = heading;
        while (name.EndsWith("[]", StringComparison.Ordinal))
        {
            name = name.Substring(0, name.Length - 2).TrimEnd();
        }

        return name;
    }
}
