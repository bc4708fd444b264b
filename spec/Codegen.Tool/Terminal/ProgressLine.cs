using System.Globalization;

namespace Codegen.Tool.Terminal;

/// <summary>One line that says how far work is, written over itself, and gone in the end.</summary>
internal sealed class ProgressLine : IDisposable
{
    /// <summary>Fewer than this are done before anybody has read the line.</summary>
    public const int WorthShowing = 100;

    private const int MaxBar = 40;

    private readonly TextWriter _writer;
    private readonly string _what;
    private readonly int _total;
    private readonly int _width;
    private readonly Lock _lock = new();
    private int _done;
    private string _shown = string.Empty;

    /// <summary>What is drawn anew is a hundredth: terminals are slower than the work.</summary>
    private int PercentDone => (int)(100L * _done / _total);

    /// <summary>Starts a line.</summary>
    /// <param name="writer">The terminal.</param>
    /// <param name="what">What is done.</param>
    /// <param name="total">How many there are to do.</param>
    /// <param name="width">How many characters the terminal has room for.</param>
    public ProgressLine(TextWriter writer, string what, int total, int width)
    {
        (_writer, _what, _total, _width) = (writer, what, total, width);
        Advance(0);
    }

    /// <summary>Counts work that is done, from any thread.</summary>
    /// <param name="count">How many more are done.</param>
    public void Advance(int count)
    {
        lock (_lock)
        {
            int before = PercentDone;
            _done = Math.Min(_total, _done + count);
            if (_shown.Length > 0 && PercentDone == before)
            {
                return;
            }

            string line = Line();
            _writer.Write("\r" + line.PadRight(_shown.Length));
            _writer.Flush();
            _shown = line;
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _writer.Write("\r" + new string(' ', _shown.Length) + "\r");
            _writer.Flush();
            _shown = string.Empty;
        }
    }

    private string Line()
    {
        string total = _total.ToString(CultureInfo.InvariantCulture);
        string count = $"{_done.ToString(CultureInfo.InvariantCulture).PadLeft(total.Length)}/{total}";

        // The last column stays free: a terminal would go on to the next line, which is not written over.
        int bar = Math.Min(MaxBar, _width - 1 - _what.Length - count.Length - " [] ".Length);
        if (bar < 1)
        {
            return count.Length < _width ? count : string.Empty;
        }

        int full = (int)((long)bar * _done / _total);
        return $"{_what} [{new string('#', full)}{new string('-', bar - full)}] {count}";
    }
}
