using Codegen.Docs.Diagnostics;
using Codegen.Docs.Dialects;
using Codegen.Docs.Markdown;

namespace Codegen.Docs.Actions;

/// <summary>The tables of a page's models as trees, each read once: both sides of the action look at all of them.</summary>
/// <param name="words">The words of the dialects.</param>
/// <param name="diagnostics">Takes what can't be read.</param>
internal sealed class FieldTrees(Vocabulary words, PageDiagnostics diagnostics)
{
    private readonly Dictionary<int, FieldNode> _trees = [];

    /// <summary>The fields of a model's table.</summary>
    /// <param name="section">The section.</param>
    /// <returns>What contains the fields, in the order of the page.</returns>
    public FieldNode Of(MarkdownSection section)
    {
        // No two sections of a page begin at one place.
        if (!_trees.TryGetValue(section.Offset, out FieldNode? tree))
        {
            tree = FieldTreeBuilder.Build(FieldTable.Read(section, words, diagnostics), diagnostics);
            _trees.Add(section.Offset, tree);
        }

        return tree;
    }
}
