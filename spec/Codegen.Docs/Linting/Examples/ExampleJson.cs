using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Codegen.Docs.Linting.Examples;

/// <summary>Reads JSON as pages show it: what a JSON reader would refuse is noted at its place, and reading goes on behind it.</summary>
/// <remarks>Text without flaws is what System.Text.Json accepts, no more and no less: a test says so.</remarks>
internal sealed class ExampleJson
{
    /// <summary>As deep as System.Text.Json reads by default.</summary>
    private const int MaxDepth = 64;

    /// <summary>Text with more flaws than this is no JSON at all, and nobody counts them.</summary>
    private const int MaxFlaws = 1_000;

    private readonly ExampleText _source;
    private readonly string _text;
    private readonly List<ExampleFlaw> _flaws;
    private int _at;

    private ExampleJson(ExampleText source, int start, List<ExampleFlaw> flaws)
    {
        _source = source;
        _text = source.Text;
        _at = start;
        _flaws = flaws;
    }

    /// <summary>Reads the value that starts behind a place.</summary>
    /// <param name="source">The example.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="flaws">Takes what is wrong.</param>
    /// <param name="end">Where the value ends, spaces and comments behind it included.</param>
    /// <returns>The value.</returns>
    public static ExampleValue Read(ExampleText source, int start, List<ExampleFlaw> flaws, out int end)
    {
        var json = new ExampleJson(source, start, flaws);
        json.SkipSpace();
        ExampleValue value = json.ReadValue(depth: 1);
        json.SkipSpace();
        end = json._at;
        return value;
    }

    private bool AtEnd => _at >= _text.Length;

    private char Current => AtEnd ? '\0' : _text[_at];

    private ExampleValue ReadValue(int depth)
    {
        int start = _at;
        switch (Current)
        {
            case '{' or '[' when depth > MaxDepth:
                Flaw(start, "it is nested too deeply");
                _at = _text.Length;
                return new ExampleValue(ExampleValueKind.Unknown, _source.PlaceOf(start));
            case '{' when !IsTemplate():
                return ReadObject(depth);
            case '[':
                return ReadList(depth);
            case '"':
                return new ExampleValue(ExampleValueKind.Text, _source.PlaceOf(start), ReadText());
            default:
                return ReadWord();
        }
    }

    /// <summary><c>{{name}}</c> is no object in an object: a placeholder of a template.</summary>
    private bool IsTemplate() => string.CompareOrdinal(_text, _at, "{{", 0, 2) == 0;

    private ExampleValue ReadObject(int depth)
    {
        int start = _at++;
        var members = new List<ExampleMember>();
        while (NextElement('}', members.Count == 0))
        {
            int nameStart = _at;
            string? name = Current == '"' ? ReadText() : ReadBareName();
            SkipSpace();
            if (Current == ':' || Current == '：')
            {
                if (Current == '：')
                {
                    Flaw(_at, "a full-width colon stands where ':' belongs");
                }

                _at++;
                SkipSpace();
            }
            else
            {
                Flaw(_at, AtEnd ? "it ends before the value of a name" : "there is no ':' behind a name");
                if (name is null)
                {
                    SkipRest();
                }

                continue;
            }

            ExampleValue value = ReadValue(depth + 1);
            if (name is not null)
            {
                members.Add(new ExampleMember(name, _source.PlaceOf(nameStart), value));
            }
        }

        return new ExampleValue(ExampleValueKind.Object, _source.PlaceOf(start)) { Members = members };
    }

    private ExampleValue ReadList(int depth)
    {
        int start = _at++;
        var items = new List<ExampleValue>();
        while (NextElement(']', items.Count == 0))
        {
            items.Add(ReadValue(depth + 1));
        }

        return new ExampleValue(ExampleValueKind.List, _source.PlaceOf(start)) { Items = items };
    }

    /// <summary>Moves to the next member or item, over the comma before it.</summary>
    /// <param name="close">The bracket that ends the object or list.</param>
    /// <param name="isFirst">Whether none was read yet.</param>
    /// <returns>Whether there is one.</returns>
    private bool NextElement(char close, bool isFirst)
    {
        bool afterComma = isFirst;
        int comma = -1;
        while (true)
        {
            SkipSpace();
            if (AtEnd)
            {
                Flaw(_text.Length, $"it ends before a '{close}' does");
                return false;
            }

            if (Current == close)
            {
                if (comma >= 0)
                {
                    Flaw(comma, $"a comma stands before '{close}' with nothing behind it");
                }

                _at++;
                return false;
            }

            if (Current is '}' or ']')
            {
                Flaw(_at, $"'{Current}' stands where '{close}' belongs");

                // The bracket may be the one that the object or list around this one waits for.
                return false;
            }

            if (Current == ',')
            {
                if (comma >= 0 || isFirst)
                {
                    Flaw(_at, "a comma stands where a value belongs");
                }

                comma = _at++;
                afterComma = true;
            }
            else if (IsEllipsis(out int length))
            {
                Flaw(_at, "an ellipsis stands for what is left out");
                _at += length;
                afterComma = true;
                comma = -1;
                SkipSpace();
                if (Current == ',')
                {
                    _at++;
                }
            }
            else
            {
                if (!afterComma)
                {
                    Flaw(_at, "there is no comma before what stands here");
                }

                return true;
            }
        }
    }

    private string ReadText()
    {
        int start = _at++;
        var text = new StringBuilder();
        while (!AtEnd && Current != '"' && Current != '\n')
        {
            if (Current == '\\')
            {
                ReadEscape(text);
                continue;
            }

            if (Current < ' ')
            {
                Flaw(_at, "a control character stands in a text");
            }

            text.Append(Current);
            _at++;
        }

        if (Current == '"')
        {
            _at++;
        }
        else
        {
            Flaw(start, "a text starts here that does not end on its line");
        }

        return text.ToString();
    }

    private void ReadEscape(StringBuilder text)
    {
        int start = _at++;
        char escape = Current;
        _at++;
        const string Escapes = "\"\\/bfnrt";
        int known = Escapes.IndexOf(escape);
        if (known >= 0)
        {
            text.Append("\"\\/\b\f\n\r\t"[known]);
        }
        else if (escape == 'u' && _at + 4 <= _text.Length
            && ushort.TryParse(_text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
        {
            text.Append((char)unit);
            _at += 4;
        }
        else
        {
            _at = Math.Min(_at, _text.Length);
            Flaw(start, "a backslash stands before a character that needs none");
            _at = start + 1;
            text.Append('\\');
        }
    }

    private string? ReadBareName()
    {
        int start = _at;
        string word = TakeWord();
        Flaw(start, word.Length == 0 ? "a name in quotes belongs here" : IsComment(word) ? "a comment stands here" : $"'{Shown(word)}' stands without quotes where a name belongs");
        if (word.Length == 0)
        {
            _at = Math.Min(_at + 1, _text.Length);
        }

        return word.Length > 0 && word.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.') ? word : null;
    }

    private ExampleValue ReadWord()
    {
        int start = _at;
        string word = TakeWord();
        switch (word)
        {
            case "null":
                return new ExampleValue(ExampleValueKind.Null, _source.PlaceOf(start));
            case "true" or "false":
                return new ExampleValue(ExampleValueKind.Flag, _source.PlaceOf(start), word);
            case "":
                Flaw(start, "there is no value here");
                _at += Current == ':' ? 1 : 0;
                return new ExampleValue(ExampleValueKind.Unknown, _source.PlaceOf(start));
        }

        if (IsNumber(word))
        {
            return new ExampleValue(ExampleValueKind.Number, _source.PlaceOf(start), word);
        }

        Flaw(start, word.Trim('.', '…').Length == 0 ? "an ellipsis stands for what is left out" : $"'{Shown(word)}' is no JSON: a placeholder, or a text without quotes");
        return new ExampleValue(ExampleValueKind.Unknown, _source.PlaceOf(start), word);
    }

    /// <summary>Takes what stands up to the next mark of JSON. A placeholder in braces or angle brackets is one word.</summary>
    private string TakeWord()
    {
        int start = _at;
        int braces = 0;
        while (!AtEnd && Current != '\n' && Current != '"')
        {
            if (Current is '{' or '<')
            {
                braces++;
            }
            else if (Current is '}' or '>' && braces > 0)
            {
                braces--;
            }
            else if (braces == 0 && (Current is ',' or ':' or '}' or ']' or '[' || StartsComment()))
            {
                break;
            }

            _at++;
        }

        return _text.Substring(start, _at - start).Trim(' ', '\t', '\r');
    }

    private static bool IsNumber(string word)
    {
        if (word[0] is not ('-' or (>= '0' and <= '9')))
        {
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(word);
            return document.RootElement.ValueKind == JsonValueKind.Number;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (ArgumentException)
        {
            // Text that is not Unicode.
            return false;
        }
    }

    private bool IsEllipsis(out int length)
    {
        int end = _at;
        while (end < _text.Length && _text[end] is '.' or '…')
        {
            end++;
        }

        length = end - _at;
        return length >= 2 || (length == 1 && Current == '…');
    }

    private void SkipSpace()
    {
        while (!AtEnd)
        {
            if (Current is ' ' or '\t' or '\n' or '\r')
            {
                _at++;
            }
            else if (Current is '\u00A0' or '\u3000' or '\uFEFF')
            {
                Flaw(_at, "a space that is none in JSON stands here");
                _at++;
            }
            else if (StartsComment())
            {
                Flaw(_at, "a comment stands here");
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    private bool StartsComment() =>
        Current == '#' || (Current == '/' && _at + 1 < _text.Length && _text[_at + 1] is '/' or '*');

    private static bool IsComment(string word) => word.StartsWith("//", StringComparison.Ordinal) || word.StartsWith("#", StringComparison.Ordinal);

    private void SkipComment()
    {
        bool isBlock = Current == '/' && _text[_at + 1] == '*';
        int end = isBlock ? _text.IndexOf("*/", _at + 2, StringComparison.Ordinal) : _text.IndexOf('\n', _at);
        _at = end < 0 ? _text.Length : isBlock ? end + 2 : end;
    }

    private void SkipRest()
    {
        while (!AtEnd && Current is not (',' or '}' or ']' or '\n'))
        {
            _at++;
        }
    }

    private static string Shown(string word) => word.Length <= 40 ? word : word.Substring(0, 40) + "…";

    private void Flaw(int offset, string what)
    {
        if (_flaws.Count < MaxFlaws)
        {
            _flaws.Add(new ExampleFlaw(_source.PlaceOf(offset), what));
        }
    }
}
