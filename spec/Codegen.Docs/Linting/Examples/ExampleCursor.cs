namespace Codegen.Docs.Linting.Examples;

/// <summary>A walk over an example that should be JSON: where it is, what stands there, and what was wrong on the way.</summary>
internal sealed class ExampleCursor
{
    /// <summary>Text with more flaws than this is no JSON at all, and nobody counts them.</summary>
    private const int MaxFlaws = 1_000;

    private readonly ExampleText _source;
    private readonly string _text;
    private readonly List<ExampleFlaw> _flaws;

    /// <summary>Starts a walk.</summary>
    /// <param name="source">The example.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="flaws">Takes what is wrong.</param>
    public ExampleCursor(ExampleText source, int start, List<ExampleFlaw> flaws)
    {
        _source = source;
        _text = source.Text;
        At = start;
        _flaws = flaws;
    }

    /// <summary>Where the walk is.</summary>
    public int At { get; set; }

    /// <summary>Whether nothing is left.</summary>
    public bool AtEnd => At >= _text.Length;

    /// <summary>The character here; at the end U+0000.</summary>
    public char Current => AtEnd ? '\0' : _text[At];

    /// <summary>Whether what stands here begins a comment.</summary>
    public bool StartsComment =>
        Current == '#' || (Current == '/' && At + 1 < _text.Length && _text[At + 1] is '/' or '*');

    /// <summary>Where a character stands in the page.</summary>
    /// <param name="offset">The character.</param>
    /// <returns>Its place.</returns>
    public int PlaceOf(int offset) => _source.PlaceOf(offset);

    /// <summary>Notes that something is wrong.</summary>
    /// <param name="offset">Where.</param>
    /// <param name="what">What.</param>
    public void Flaw(int offset, string what)
    {
        if (_flaws.Count < MaxFlaws)
        {
            _flaws.Add(new ExampleFlaw(PlaceOf(offset), what));
        }
    }

    /// <summary>Whether a text stands here.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool IsAt(string text) => string.CompareOrdinal(_text, At, text, 0, text.Length) == 0;

    /// <summary>What was walked over.</summary>
    /// <param name="start">From where.</param>
    /// <returns>The text from there to here.</returns>
    public string Since(int start) => _text.Substring(start, At - start);

    /// <summary>What stands here.</summary>
    /// <param name="length">How much of it.</param>
    /// <returns>The text, or <see langword="null"/> when less is left.</returns>
    public string? Peek(int length) => At + length <= _text.Length ? _text.Substring(At, length) : null;

    /// <summary>Moves over one character, if one is left.</summary>
    public void Step() => At += AtEnd ? 0 : 1;

    /// <summary>Moves to the end.</summary>
    public void SkipAll() => At = _text.Length;

    /// <summary>Moves over spaces, and over comments, which JSON does not have.</summary>
    public void SkipSpace()
    {
        while (!AtEnd)
        {
            if (Current is ' ' or '\t' or '\n' or '\r')
            {
                At++;
            }
            else if (Current is '\u00A0' or '\u3000' or '\uFEFF')
            {
                Flaw(At, "a space that is none in JSON stands here");
                At++;
            }
            else if (StartsComment)
            {
                Flaw(At, "a comment stands here");
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Moves over an ellipsis, if one stands here.</summary>
    /// <returns>Whether one did.</returns>
    public bool TakeEllipsis()
    {
        int end = At;
        while (end < _text.Length && _text[end] is '.' or '…')
        {
            end++;
        }

        if (end - At < 2 && Current != '…')
        {
            return false;
        }

        Flaw(At, "an ellipsis stands for what is left out");
        At = end;
        return true;
    }

    private void SkipComment()
    {
        bool isBlock = Current == '/' && _text[At + 1] == '*';
        int end = isBlock ? _text.IndexOf("*/", At + 2, StringComparison.Ordinal) : _text.IndexOf('\n', At);
        At = end < 0 ? _text.Length : isBlock ? end + 2 : end;
    }
}
