using Codegen.Docs.Diagnostics;

namespace Codegen.Docs.Actions;

/// <summary>Puts the rows of a table together: the dots of their names make a tree.</summary>
internal static class FieldTreeBuilder
{
    /// <summary>Builds the tree.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="diagnostics">Takes rows that contradict each other.</param>
    /// <returns>What contains the fields of the table.</returns>
    public static FieldNode Build(IEnumerable<FieldRow> rows, PageDiagnostics diagnostics)
    {
        var root = new FieldNode(string.Empty);
        foreach (FieldRow row in rows)
        {
            Add(root, row, diagnostics);
        }

        return root;
    }

    private static void Add(FieldNode root, FieldRow row, PageDiagnostics diagnostics)
    {
        FieldNode node = FieldPath.IsName(row.Name) ? root.Child(row.Name) : Below(root, FieldPath.Parse(row.Name)!);

        if (node.Row is not null)
        {
            diagnostics.Warning(
                DocDiagnosticIds.DuplicateRow,
                row.Offset,
                $"'{row.Name}' has a row above already; that one counts. Remove one of them.");
        }
        else
        {
            node.Row = row;
        }
    }

    private static FieldNode Below(FieldNode root, IReadOnlyList<PathStep> path)
    {
        FieldNode node = root;
        foreach (PathStep step in path)
        {
            node = node.Child(step.Name);
            node.ListDepth = Math.Max(node.ListDepth, step.ListDepth);
        }

        return node;
    }
}
