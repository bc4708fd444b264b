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
    private readonly string _line;
    private readonly StringBuilder _xml;

    /// <summary>By where it begins: the end of code, and what is known of a link.</summary>
    private readonly Dictionary<int, int> _codes = [];
    private readonly Dictionary<int, Link> _links = [];

    private LightMarkdown(string line)
    {
        _line = line;
        _xml = new StringBuilder(line.Length);
        FindMarks();
    }

    /// <summary>Writes a line as XML.</summary>
    /// <param name="line">One line of characters that can stand in a comment.</param>
    /// <returns>XML on one line.</returns>
    public static string ToXml(string line)
    {
        if (line.IndexOf('`') < 0 && line.IndexOf('[') < 0)
        {
            return XmlText.Escape(line);
        }

        var markdown = new LightMarkdown(line);
        markdown.Append(0, line.Length);
        return markdown._xml.ToString();
    }

    private void FindMarks()
    {
        Dictionary<int, int> parentheses = Parentheses();
        var open = new Stack<int>();
        int lastTick = _line.LastIndexOf('`');
        for (int i = 0; i < _line.Length; i++)
        {
            switch (_line[i])
            {
                case '`' when i < lastTick:
                    int end = _line.IndexOf('`', i + 1);
                    _codes.Add(i, end);
                    i = end;
                    break;
                case '[':
                    open.Push(i);
                    break;
                case ']' when open.Count > 0:
                    int begin = open.Pop();
                    if (parentheses.TryGetValue(i + 1, out int close))
                    {
                        _links.Add(begin, new Link(i, close));
                        open.Clear();
                        i = close;
                    }

                    break;
            }
        }
    }

    /// <summary>For each parenthesis that is closed, where. An address may have pairs of its own.</summary>
    private Dictionary<int, int> Parentheses()
    {
        var pairs = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (int i = _line.IndexOf('['); i >= 0 && i < _line.Length; i++)
        {
            if (_line[i] == '(')
            {
                open.Push(i);
            }
            else if (_line[i] == ')' && open.Count > 0)
            {
                pairs.Add(open.Pop(), i);
            }
        }

        return pairs;
    }

    private void Append(int begin, int end)
    {
        int text = begin;
        for (int i = begin; i < end; i++)
        {
            if (_codes.TryGetValue(i, out int codeEnd))
            {
                AppendText(text, i);
                AppendCode(i, codeEnd);
                i = codeEnd;
                text = i + 1;
            }
            else if (_links.TryGetValue(i, out Link? link))
            {
                AppendText(text, i);
                AppendLink(i, link);
                i = link.Close;
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

    private void AppendLink(int begin, Link link)
    {
        string address = _line.Substring(link.TextEnd + 2, link.Close - link.TextEnd - 2);
        bool isOpenable = IsOpenable(address);
        bool hasText = link.TextEnd > begin + 1;
        if (isOpenable)
        {
            _xml.Append("<see href=\"").Append(XmlText.Escape(address).Replace("\"", "&quot;")).Append("\">");
        }

        // The text of a link holds no other link, so this goes no deeper than one step.
        Append(begin + 1, link.TextEnd);
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

    /// <summary>A link, which begins with a bracket.</summary>
    /// <param name="TextEnd">The bracket that closes the text.</param>
    /// <param name="Close">The parenthesis that closes the address.</param>
    private sealed record Link(int TextEnd, int Close);
}
