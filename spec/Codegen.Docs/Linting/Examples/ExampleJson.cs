namespace Codegen.Docs.Linting.Examples;

/// <summary>Reads JSON as pages show it: what a JSON reader would refuse is noted at its place, and reading goes on behind it.</summary>
/// <remarks>Text without flaws is what System.Text.Json accepts, no more and no less: a test says so.</remarks>
internal sealed class ExampleJson
{
    /// <summary>As deep as System.Text.Json reads by default.</summary>
    private const int MaxDepth = 64;

    private readonly ExampleCursor _cursor;

    private ExampleJson(ExampleCursor cursor) => _cursor = cursor;

    /// <summary>Reads the value that starts behind a place.</summary>
    /// <param name="source">The example.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="flaws">Takes what is wrong.</param>
    /// <param name="end">Where the value ends, spaces and comments behind it included.</param>
    /// <returns>The value.</returns>
    public static ExampleValue Read(ExampleText source, int start, List<ExampleFlaw> flaws, out int end)
    {
        var cursor = new ExampleCursor(source, start, flaws);
        cursor.SkipSpace();
        ExampleValue value = new ExampleJson(cursor).ReadValue(depth: 1);
        cursor.SkipSpace();
        end = cursor.At;
        return value;
    }

    private ExampleValue ReadValue(int depth)
    {
        int start = _cursor.At;
        switch (_cursor.Current)
        {
            case '{' or '[' when depth > MaxDepth:
                _cursor.Flaw(start, "it is nested too deeply");
                _cursor.SkipAll();
                return new ExampleValue(ExampleValueKind.Unknown, _cursor.PlaceOf(start));
            case '{' when !IsTemplate:
                return ReadObject(depth);
            case '[':
                return ReadList(depth);
            case '"':
                return new ExampleValue(ExampleValueKind.Text, _cursor.PlaceOf(start), QuotedText.Read(_cursor));
            default:
                return BareWord.ReadValue(_cursor);
        }
    }

    /// <summary><c>{{name}}</c> is no object in an object: a placeholder of a template.</summary>
    private bool IsTemplate => _cursor.IsAt("{{");

    private ExampleValue ReadObject(int depth)
    {
        int start = _cursor.At++;
        var members = new List<ExampleMember>();
        while (NextElement('}', members.Count == 0))
        {
            int nameStart = _cursor.At;
            string? name = _cursor.Current == '"' ? QuotedText.Read(_cursor) : BareWord.ReadName(_cursor);
            _cursor.SkipSpace();
            if (_cursor.Current == ':' || _cursor.Current == '：')
            {
                if (_cursor.Current == '：')
                {
                    _cursor.Flaw(_cursor.At, "a full-width colon stands where ':' belongs");
                }

                _cursor.At++;
                _cursor.SkipSpace();
            }
            else
            {
                _cursor.Flaw(_cursor.At, _cursor.AtEnd ? "it ends before the value of a name" : "there is no ':' behind a name");
                if (name is null)
                {
                    SkipRest();
                }

                continue;
            }

            ExampleValue value = ReadValue(depth + 1);
            if (name is not null)
            {
                members.Add(new ExampleMember(name, _cursor.PlaceOf(nameStart), value));
            }
        }

        return new ExampleValue(ExampleValueKind.Object, _cursor.PlaceOf(start)) { Members = members };
    }

    private ExampleValue ReadList(int depth)
    {
        int start = _cursor.At++;
        var items = new List<ExampleValue>();
        while (NextElement(']', items.Count == 0))
        {
            items.Add(ReadValue(depth + 1));
        }

        return new ExampleValue(ExampleValueKind.List, _cursor.PlaceOf(start)) { Items = items };
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
            _cursor.SkipSpace();
            if (_cursor.AtEnd)
            {
                _cursor.Flaw(_cursor.At, $"it ends before a '{close}' does");
                return false;
            }

            if (_cursor.Current == close)
            {
                if (comma >= 0)
                {
                    _cursor.Flaw(comma, $"a comma stands before '{close}' with nothing behind it");
                }

                _cursor.At++;
                return false;
            }

            if (_cursor.Current is '}' or ']')
            {
                _cursor.Flaw(_cursor.At, $"'{_cursor.Current}' stands where '{close}' belongs");

                // The bracket may be the one that the object or list around this one waits for.
                return false;
            }

            if (_cursor.Current == ',')
            {
                if (comma >= 0 || isFirst)
                {
                    _cursor.Flaw(_cursor.At, "a comma stands where a value belongs");
                }

                comma = _cursor.At++;
                afterComma = true;
            }
            else if (_cursor.TakeEllipsis())
            {
                afterComma = true;
                comma = -1;
                _cursor.SkipSpace();
                if (_cursor.Current == ',')
                {
                    _cursor.At++;
                }
            }
            else
            {
                if (!afterComma)
                {
                    _cursor.Flaw(_cursor.At, "there is no comma before what stands here");
                }

                return true;
            }
        }
    }

    private void SkipRest()
    {
        while (!_cursor.AtEnd && _cursor.Current is not (',' or '}' or ']' or '\n'))
        {
            _cursor.At++;
        }
    }
}
