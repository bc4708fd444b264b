using Codegen.Docs.Diagnostics;
using Codegen.Docs.Dialects;
using Codegen.Docs.Markdown;
using Markdig.Syntax;

namespace Codegen.Docs.Actions;

/// <summary>Tells whether a page describes an action, and sorts its sections.</summary>
internal static class ActionPageReader
{
    /// <summary>Sorts the sections of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">The words of the dialects.</param>
    /// <param name="diagnostics">Takes what is wrong with a page that looks like an action's.</param>
    /// <returns>The action page, or <see langword="null"/> when the page is none or can't be read.</returns>
    public static ActionPage? TryRead(MarkdownPage page, Vocabulary words, PageDiagnostics diagnostics)
    {
        var sorted = new SortedSections(page, words);
        if (sorted.Request is null && sorted.Response is null)
        {
            return null;
        }

        ActionTitle title = TitleOf(page);
        string? name = title.Action ?? NameInTables(sorted, words);
        if (name is null)
        {
            diagnostics.Warning(
                DocDiagnosticIds.NoActionName,
                page.Sections.FirstOrDefault(section => section.Level == 1)?.Offset ?? 0,
                "The page has parameters or a reply, but no heading ends in the name of an action. Give it the heading '# Title - ActionName'.");
            return null;
        }

        if (sorted.Request is null || sorted.Response is null)
        {
            SectionRole missing = sorted.Request is null ? SectionRole.Request : SectionRole.Response;
            diagnostics.Warning(
                DocDiagnosticIds.NoTables,
                (sorted.Request ?? sorted.Response)!.Offset,
                $"The page of {name} has no heading over its {(missing == SectionRole.Request ? "parameters" : "reply")} that is known. "
                + $"Call it {words.Usual(missing)}.");
            return null;
        }

        return new ActionPage
        {
            Name = name,
            Title = title.Text,
            Description = sorted.Description,
            Limits = sorted.Limits,
            Offset = page.Sections.FirstOrDefault(section => section.Level == 1)?.Offset ?? 0,
            HasCommonParameters = sorted.Common is not null,
            Request = new PageSide(sorted.Request, sorted.RequestModels),
            Response = new PageSide(sorted.Response, sorted.ResponseModels),
            RequestExample = sorted.RequestExample,
            ResponseExample = sorted.ResponseExample,
        };
    }

    private static ActionTitle TitleOf(MarkdownPage page)
    {
        MarkdownSection? heading = page.Sections.FirstOrDefault(section => section.Level == 1);
        return ActionTitle.Parse(heading?.Heading ?? string.Empty);
    }

    /// <summary>The common parameter <c>Action</c> names the page's action in its description.</summary>
    private static string? NameInTables(SortedSections sorted, Vocabulary words)
    {
        foreach (MarkdownSection section in new[] { sorted.Common, sorted.Request }.OfType<MarkdownSection>())
        {
            foreach (FieldRow row in FieldTable.Read(section, words, diagnostics: null))
            {
                if (string.Equals(row.Name, "Action", StringComparison.Ordinal))
                {
                    return row.Description.Split([' ', '`', '。', '，', '为', ',', '.', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
                        .LastOrDefault(ActionTitle.IsActionName);
                }
            }
        }

        return null;
    }

    /// <summary>One walk over the sections, each sorted by its heading and by those before it.</summary>
    private sealed class SortedSections
    {
        private readonly List<string> _description = [];
        private readonly List<string> _notes = [];
        private readonly List<string> _limits = [];

        public SortedSections(MarkdownPage page, Vocabulary words)
        {
            Page = page;
            List<MarkdownSection>? models = null;
            List<MarkdownSection>? side = null;
            foreach (MarkdownSection section in page.Sections)
            {
                SectionRole? role = section.Level == 0 ? null : words.Section(section.Heading);
                side = role switch
                {
                    SectionRole.Request => RequestModels,
                    SectionRole.Response => ResponseModels,
                    _ => side,
                };

                // Models may stand behind the examples; what stands under an example is none.
                models = role switch
                {
                    SectionRole.Request or SectionRole.Response or SectionRole.Models => side,
                    null => models,
                    _ => null,
                };
                Sort(section, role, models);
            }
        }

        public MarkdownPage Page { get; }

        public MarkdownSection? Common { get; private set; }

        public MarkdownSection? Request { get; private set; }

        public MarkdownSection? Response { get; private set; }

        public List<MarkdownSection> RequestModels { get; } = [];

        public List<MarkdownSection> ResponseModels { get; } = [];

        public string? RequestExample { get; private set; }

        public string? ResponseExample { get; private set; }

        public string? Description => Join(_description.Concat(_notes));

        public string? Limits => Join(_limits);

        private void Sort(MarkdownSection section, SectionRole? role, List<MarkdownSection>? models)
        {
            switch (role)
            {
                case SectionRole.Overview:
                    _description.AddRange(section.Paragraphs());
                    break;
                case SectionRole.Limits:
                    _limits.AddRange(section.Paragraphs());
                    break;
                case SectionRole.Common:
                    Common ??= section;
                    break;
                case SectionRole.Request:
                    Request ??= section;
                    _notes.AddRange(section.Paragraphs());
                    break;
                case SectionRole.Response:
                    Response ??= section;
                    _notes.AddRange(section.Paragraphs());
                    break;
                case SectionRole.RequestExample:
                    RequestExample ??= CodeOf(section);
                    break;
                case SectionRole.ResponseExample:
                    ResponseExample ??= CodeOf(section);
                    break;
                case null when models is not null:
                    models.Add(section);
                    break;
                case null when Request is null && Response is null && section.Level <= 1:
                    // Older pages say what the action does right under the title.
                    _description.AddRange(section.Paragraphs());
                    break;
            }
        }

        private static string? Join(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs) is { Length: > 0 } text ? text : null;

        private static string? CodeOf(MarkdownSection section)
        {
            string? code = section.Blocks.OfType<CodeBlock>().FirstOrDefault()?.Lines.ToString().Replace("\r\n", "\n").Trim();
            return string.IsNullOrEmpty(code) ? null : code;
        }
    }
}
