using System.Runtime.InteropServices;
using System.Text;

namespace Codegen.Generator.Text;

/// <summary>
/// Makes elements of what the docs' texts have for mark-up: <c>`code`</c> and <c>[text](address)</c>. Everything else is text.
/// </summary>
/// <remarks>
/// As in Markdown, brackets in code are text, a link holds no other link (the inner one of two is the link), and a backtick or
/// bracket without its other half stands for itself. A line is gone through a fixed number of times, whatever is in it.
/// </remarks>
internal sealed class LightMarkdown
{
    /// <summary>What stands between the text of a link and its address.</summary>
    private const string Joint = "](";

    private readonly string _line;
    private readonly StringBuilder _xml;

    /// <summary>By where it begins: code, or a link.</summary>
    private readonly Dictionary<int, Mark> _marks = [];

    private LightMarkdown(string line)
    {
        _line = line;
        _xml = new StringBuilder(line.Length * 2);
        FindMarks();
    }

    /// <summary>Writes a line as XML.</summary>
    /// <param name="line">One line of characters that can stand in a comment.</param>
    /// <returns>XML on one line.</returns>
    public static string ToXml(string line)
    {
        if (line.IndexOf('`') < 0 && line.IndexOf(Joint, StringComparison.Ordinal) < 0)
        {
            return XmlText.Escape(line);
        }

        var markdown = new LightMarkdown(line);
        markdown.Append(0, line.Length);
        return markdown._xml.ToString();
    }

    private void FindMarks()
    {
        int[] closes = Parentheses();
        var open = new Stack<int>();
        int lastTick = _line.LastIndexOf('`');
        for (int i = 0; i < _line.Length; i++)
        {
            switch (_line[i])
            {
                case '`' when i < lastTick:
                    int end = _line.IndexOf('`', i + 1);
                    _marks.Add(i, new Mark(null, end));
                    i = end;
                    break;
                case '[':
                    open.Push(i);
                    break;
                case ']' when open.Count > 0:
                    int begin = open.Pop();
                    if (i + 1 < closes.Length && closes[i + 1] > 0)
                    {
                        _marks.Add(begin, new Mark(i, closes[i + 1]));
                        open.Clear();
                        i = closes[i + 1];
                    }

                    break;
            }
        }
    }

    /// <summary>By where a parenthesis opens, where it is closed; 0 elsewhere. An address may have pairs of its own.</summary>
    private int[] Parentheses()
    {
        int first = _line.IndexOf(Joint, StringComparison.Ordinal);
        if (first < 0)
        {
            return [];
        }

        int[] closes = new int[_line.Length];
        var open = new Stack<int>();
        for (int i = first; i < _line.Length; i++)
        {
            if (_line[i] == '(')
            {
                open.Push(i);
            }
            else if (_line[i] == ')' && open.Count > 0)
            {
                closes[open.Pop()] = i;
            }
        }

        return closes;
    }

    private void Append(int begin, int end)
    {
        int text = begin;
        for (int i = begin; i < end; i++)
        {
            if (_line[i] is '`' or '[' && _marks.TryGetValue(i, out Mark mark))
            {
                AppendText(text, i);
                if (mark.TextEnd is { } textEnd)
                {
                    AppendLink(i, textEnd, mark.End);
                }
                else
                {
                    AppendCode(i, mark.End);
                }

                i = mark.End;
                text = i + 1;
            }
        }

        AppendText(text, end);
    }

    private void AppendText(int begin, int end) => _xml.Append(XmlText.Escape(_line.Substring(begin, end - begin)));

    private void AppendCode(int begin, int end)
    {
        string code = _line.Substring(begin + 1, end - begin - 1);
        _xml.Append(code.Trim().Length == 0 ? "`" + code + "`" : "<c>" + XmlText.Escape(code.Trim()) + "</c>");
    }

    private void AppendLink(int begin, int textEnd, int close)
    {
        string address = _line.Substring(textEnd + Joint.Length, close - textEnd - Joint.Length);
        bool isOpenable = IsOpenable(address);
        bool hasText = textEnd > begin + 1;
        if (isOpenable)
        {
            _xml.Append("<see href=\"").Append(XmlText.Escape(address).Replace("\"", "&quot;")).Append("\">");
        }

        // The text of a link holds no other link, so this goes no deeper than one step.
        Append(begin + 1, textEnd);
        if (isOpenable)
        {
            _xml.Append(hasText ? string.Empty : XmlText.Escape(address)).Append("</see>");
        }
        else if (address.Length > 0)
        {
            _xml.Append(hasText ? " (" : "(").Append(XmlText.Escape(address)).Append(')');
        }
    }

    /// <summary>
    /// Whether an address is one that a browser opens as a page, wherever the reader is. Editors open what they are given with
    /// whatever program the system knows for it.
    /// </summary>
    private static bool IsOpenable(string address) =>
        (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !address.Any(c => char.IsWhiteSpace(c) || c is '\\' or '<' or '>' or '`')
        && Uri.TryCreate(address, UriKind.Absolute, out _);

    /// <summary>Code or a link.</summary>
    /// <param name="TextEnd">The bracket that closes the text of a link; <see langword="null"/> for code.</param>
    /// <param name="End">The backtick that ends the code, or the parenthesis that closes the address.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Mark(int? TextEnd, int End);
}
