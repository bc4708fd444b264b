using Codegen.Docs.Actions;
using Codegen.Docs.Diagnostics;
using Codegen.Docs.Dialects;
using Codegen.Docs.Markdown;

namespace Codegen.Docs.Linting.Pages;

/// <summary>What the tables of an action page declare, and where.</summary>
internal sealed class ActionTables
{
    public ActionTables(MarkdownPage page, ActionPage action, Vocabulary words, PageDiagnostics heard)
    {
        Name = action.Name;
        Request = new SideTables(action, isRequest: true, words, heard);
        Response = new SideTables(action, isRequest: false, words, heard);
        CommonParameters = new HashSet<string>(
            page.Sections.Where(section => section.Level > 0 && words.Section(section.Heading) == SectionRole.Common)
                .SelectMany(section => FieldTable.Read(section, words, diagnostics: null))
                .Select(row => row.Name),
            StringComparer.Ordinal);
    }

    public string Name { get; }

    public SideTables Request { get; }

    public SideTables Response { get; }

    /// <summary>The parameters that the page lists as those of every action.</summary>
    public ISet<string> CommonParameters { get; }
}
