namespace Codegen.Docs.Linting;

/// <summary>The rules that reading itself applies: one for each of <see cref="DocDiagnosticIds"/>.</summary>
internal static class ReadingRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        Rule(
            DocDiagnosticIds.NotText,
            "File is not UTF-8 text",
            "Some bytes of the file are no characters; what they stood for is lost.",
            "Save the file as UTF-8."),
        LostAction(
            DocDiagnosticIds.NoActionName,
            "Action page without the action's name",
            "The page has parameters or a reply, but no heading and no row names the action. It is left out of the spec.",
            "Give the page the heading '# Title - ActionName'."),
        LostAction(
            DocDiagnosticIds.NoTables,
            "Action page without parameters or without a reply",
            "The page describes one side of an action only. It is left out of the spec.",
            "Write the heading over the missing side as other pages do."),
        Rule(
            DocDiagnosticIds.UnknownColumns,
            "Table with unknown columns",
            "The table stands where a field table is expected, but which column holds what can't be told. Its rows are left out.",
            "Use the heads of other pages."),
        Rule(
            DocDiagnosticIds.UnusableRow,
            "Row without a usable name",
            "The name is missing or is no path of names and dots. The row is left out.",
            "Write the name as it is sent: letters, digits, '_' and '-', joined by dots."),
        Rule(
            DocDiagnosticIds.UnknownType,
            "Unknown type",
            "No dialect knows the type; the field is read as a string.",
            "Use string, int, float, bool, object, array[…] or a link to a model."),
        Rule(
            DocDiagnosticIds.DanglingModel,
            "Type links to a model that the page does not have",
            "There is no table under the heading that the type links to; the field is an object without known fields.",
            "Add the model's table, or correct the link."),
        Rule(
            DocDiagnosticIds.DuplicateRow,
            "Duplicate row",
            "Two rows of a table have the same name; the first counts.",
            "Remove one of them."),
        Rule(
            DocDiagnosticIds.ValueWithFields,
            "Plain value that has fields",
            "One row says that the name is a plain value, another names a field in it; the fields count.",
            "Remove the row, or theirs."),
        Rule(
            DocDiagnosticIds.UnknownAnswer,
            "Required is neither yes nor no",
            "The cell that says whether the field is required has another word in it; it is read as no.",
            "Write Yes or No."),
        Rule(
            DocDiagnosticIds.SeveralPages,
            "Action is described by several pages",
            "One of the pages counts, the others are not read into the spec.",
            "Remove the page that is out of date."),
        LostAction(
            DocDiagnosticIds.TooMuch,
            "Page is more than can be read",
            "The page is longer, is nested deeper, or has more brackets, cells, comments or lists than anyone writes. It is passed over, because reading it could take for ever.",
            "Look at the place for a damaged table or list; divide a page that is really as large."),
        Rule(
            DocDiagnosticIds.RowLength,
            "Row is longer or shorter than its table",
            "The row has more or fewer cells than the table has columns. Bars too many are taken for a part of the description; in a row that is too short, a cell may be read as that of another column.",
            "Write a cell for each column, and a bar within a cell as '\\|'."),
        Rule(
            DocDiagnosticIds.LooseRows,
            "Rows of no table",
            "The lines are written as rows, but they belong to no table. Their fields are missing from the spec.",
            "Remove the empty line over them, or write the line of dashes under the table's head."),
    ];

    /// <summary>The rule of a diagnostic. One that is not listed still is a finding, under its bare id.</summary>
    public static LintRule Of(DocDiagnostic diagnostic) =>
        All.FirstOrDefault(known => string.Equals(known.Id, diagnostic.Id, StringComparison.Ordinal))
        ?? Rule(diagnostic.Id, diagnostic.Id, "Reading the page found this.", "See the message.");

    /// <summary>To a build a warning: the page is not its user's. Whoever checks pages is to mend it.</summary>
    private static LintRule LostAction(string id, string title, string meaning, string remedy) =>
        Rule(id, title, meaning, remedy) with { Severity = LintSeverity.Error };

    private static LintRule Rule(string id, string title, string meaning, string remedy) =>
        new(id, title, LintSeverity.Warning, meaning, remedy);
}
