using System.Text;
using Markdig.Syntax.Inlines;

namespace Codegen.Docs.Markdown;

/// <summary>Turns Markdown inlines into text.</summary>
internal static class MarkdownText
{
    /// <summary>Stands for a link in <see cref="WithLinkMarks"/>: no page contains it.</summary>
    public const char LinkMark = '\uFFFC';

    /// <summary>
    /// Text for people: emphasis and formatting tags gone, line breaks as LF, code in backticks and links as
    /// <c>[text](address)</c>, because the documentation comment makes elements of both again.
    /// </summary>
    /// <param name="inlines">The inlines.</param>
    /// <returns>The text without spaces and empty lines around or inside it.</returns>
    public static string Clean(ContainerInline? inlines)
    {
        if (OnlyLiteral(inlines) is { } literal)
        {
            return TidyLines(literal.AsSpan());
        }

        var text = new StringBuilder();
        Append(text, inlines, Style.Clean, links: null);
        return TidyLines(text.ToString().AsSpan());
    }

    /// <summary>The same of words without mark-up.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The text.</returns>
    public static string Clean(ReadOnlySpan<char> words) => TidyLines(words);

    /// <summary>The bare words, as names and answers are compared: no mark-up at all.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <returns>The text without spaces around it.</returns>
    public static string Plain(ContainerInline? inlines)
    {
        if (OnlyLiteral(inlines) is { } literal)
        {
            return literal.Trim();
        }

        var text = new StringBuilder();
        Append(text, inlines, Style.Plain, links: null);
        return text.ToString().Trim();
    }

    /// <summary>The bare words, with <see cref="LinkMark"/> for each link.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="links">Takes the links, in order.</param>
    /// <returns>The text without spaces around it.</returns>
    public static string WithLinkMarks(ContainerInline? inlines, List<MarkdownLink> links)
    {
        var text = new StringBuilder();
        Append(text, inlines, Style.Plain, links);
        return text.ToString().Trim();
    }

    /// <summary>The text of a cell that is a single run of it, in emphasis or not, as most are.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <returns>The text, or <see langword="null"/> when there is more than that.</returns>
    public static string? OnlyLiteral(ContainerInline? inlines) => inlines switch
    {
        null => string.Empty,
        { FirstChild: LiteralInline { NextSibling: null } literal } => literal.Content.ToString(),
        { FirstChild: EmphasisInline { NextSibling: null, DelimiterChar: '*' } emphasis } => OnlyLiteral(emphasis),
        _ => null,
    };

    /// <summary>Adds a link to clean text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">What the link shows, as clean text.</param>
    /// <param name="url">Where it leads.</param>
    public static void AppendLink(StringBuilder text, string words, string? url)
    {
        string shown = words.Replace('\n', ' ');
        if (string.IsNullOrEmpty(url) || string.Equals(shown, url, StringComparison.Ordinal))
        {
            text.Append(shown);
        }
        else
        {
            text.Append('[').Append(shown).Append("](").Append(url).Append(')');
        }
    }

    private enum Style
    {
        Plain,
        Clean,
    }

    private static void Append(StringBuilder text, ContainerInline? container, Style style, List<MarkdownLink>? links)
    {
        for (Inline? inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                    break;
                case CodeInline code when style == Style.Clean:
                    text.Append('`').Append(code.Content).Append('`');
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.ToString());
                    break;
                case HtmlInline html:
                    AppendHtml(text, html.Tag, style);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LinkInline link when links is not null:
                    links.Add(new MarkdownLink(Plain(link), link.Url ?? string.Empty));
                    text.Append(LinkMark);
                    break;
                case LinkInline { IsImage: false } link when style == Style.Clean:
                    AppendLink(text, Clean(link), link.Url);
                    break;
                case EmphasisInline { DelimiterChar: '_' } emphasis when style == Style.Plain:
                    // A name may begin and end with underscores.
                    text.Append('_', emphasis.DelimiterCount);
                    Append(text, emphasis, style, links);
                    text.Append('_', emphasis.DelimiterCount);
                    break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Append(text, delimiter, style, links);
                    break;
                case ContainerInline inner:
                    Append(text, inner, style, links);
                    break;
            }
        }
    }

    private static void AppendHtml(StringBuilder text, string tag, Style style)
    {
        if (HtmlTag.IsLineBreak(tag))
        {
            text.Append(style == Style.Clean ? '\n' : ' ');
        }
        else if (HtmlTag.IsItem(tag))
        {
            text.Append(style == Style.Clean ? "\n- " : " ");
        }
        else if (!HtmlTag.IsFormatting(tag))
        {
            // "<token>" in a description stands for what the reader is to put there.
            text.Append(tag);
        }
    }

    private static string TidyLines(ReadOnlySpan<char> text)
    {
        if (IsTidy(text))
        {
            return text.Trim(' ').ToString();
        }

        var tidy = new StringBuilder(text.Length);
        foreach (string line in text.ToString().Split('\n'))
        {
            string words = string.Join(" ", line.Split([' ', '\t', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
            if (words.Length > 0)
            {
                tidy.Append(tidy.Length == 0 ? string.Empty : "\n").Append(words);
            }
        }

        return tidy.ToString();
    }

    private static bool IsTidy(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\t' or '\r' or '\u00A0' || (text[i] == ' ' && i + 1 < text.Length && text[i + 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }
}
