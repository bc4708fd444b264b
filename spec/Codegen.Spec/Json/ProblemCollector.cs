namespace Codegen.Spec.Json;

/// <summary>Collects problems by JSON path, and finds their places in the end.</summary>
internal sealed class ProblemCollector
{
    /// <summary>A file that is wrong throughout needs no thousand messages to say so.</summary>
    private const int MaxProblems = 100;

    private readonly List<(SpecProblem Problem, (int Start, int Length)? Place)> _problems = [];
    private readonly HashSet<string> _errorPaths = new(StringComparer.Ordinal);
    private int _suppressed;

    /// <summary>Whether there is any error.</summary>
    public bool HasErrors => _errorPaths.Count > 0;

    public void Error(string id, string path, string message) => Add(id, SpecSeverity.Error, path, message, place: null);

    /// <summary>Reports an error of a path that stands at several places.</summary>
    /// <param name="id">The kind of problem.</param>
    /// <param name="path">The path.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="place">Where it starts and how long it is, in bytes.</param>
    public void Error(string id, string path, string message, (int Start, int Length) place) => Add(id, SpecSeverity.Error, path, message, place);

    public void Warning(string id, string path, string message) => Add(id, SpecSeverity.Warning, path, message, place: null);

    /// <summary>Whether an error lies at <paramref name="path"/> or inside it.</summary>
    /// <param name="path">A JSON path.</param>
    /// <returns><see langword="true"/> when there is one.</returns>
    public bool HasErrorIn(string path) => _errorPaths.Any(error => IsIn(error, path));

    public EquatableArray<SpecProblem> Locate(ReadOnlySpan<byte> utf8Json)
    {
        if (_problems.Count == 0)
        {
            return default;
        }

        var paths = new HashSet<string>(_problems.Select(found => found.Problem.Path), StringComparer.Ordinal);
        Dictionary<string, (int Start, int Length)> places = JsonLocator.Find(utf8Json, paths);
        var located = new List<SpecProblem>(_problems.Count);
        foreach ((SpecProblem problem, (int Start, int Length)? known) in _problems)
        {
            (int start, int length) = known is { } at ? at : places.TryGetValue(problem.Path, out (int Start, int Length) place) ? place : (0, 0);
            (int line, int column) = JsonLocator.LineAndColumn(utf8Json, start);
            located.Add(problem with
            {
                Line = line,
                Column = column,
                Length = JsonLocator.Utf16Length(utf8Json.Slice(start, length)),
            });
        }

        located.Sort(static (left, right) =>
            left.Line != right.Line ? left.Line.CompareTo(right.Line) : left.Column.CompareTo(right.Column));
        if (_suppressed > 0)
        {
            SpecProblem last = located[located.Count - 1];
            located[located.Count - 1] = last with { Message = $"{last.Message} ({_suppressed} more problems are not shown.)" };
        }

        return located.ToEquatableArray();
    }

    private static bool IsIn(string path, string container) =>
        path.StartsWith(container, StringComparison.Ordinal)
        && (path.Length == container.Length || path[container.Length] is '.' or '[');

    private void Add(string id, SpecSeverity severity, string path, string message, (int Start, int Length)? place)
    {
        if (severity == SpecSeverity.Error)
        {
            _errorPaths.Add(path);
        }

        if (_problems.Count < MaxProblems)
        {
            _problems.Add((new SpecProblem(id, severity, message, path, 0, 0, 0), place));
        }
        else
        {
            _suppressed++;
        }
    }
}
