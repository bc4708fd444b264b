using Codegen.Spec.Fields;
using Codegen.Spec.Naming;

namespace Codegen.Spec.Overlays;

/// <summary>Follows a path down one side of an action, and remembers how far it leads.</summary>
internal sealed class FieldSearch
{
    /// <summary>Longer paths lead nowhere: models may contain themselves, so that a path could be as long as a file, and deeper than a stack.</summary>
    private const int MaxPathLength = 2000;

    private readonly MessageSpec _side;
    private string _reached = string.Empty;
    private string _wanted;
    private EquatableArray<FieldSpec> _there;

    private FieldSearch(MessageSpec side, string path)
    {
        _side = side;
        _wanted = path;
        _there = side.Fields;
        Place = path.Length > MaxPathLength ? null : Find(model: null, reached: string.Empty, path);
    }

    /// <summary>Where the path leads; <see langword="null"/> when it leads to no field.</summary>
    public FieldPlace? Place { get; }

    public static FieldSearch For(MessageSpec side, string path) => new(side, path);

    /// <summary>What stands where the path ends: the fields most like the one that it names first.</summary>
    /// <param name="side">What to call the side.</param>
    /// <returns>A sentence.</returns>
    public string Found(string side)
    {
        string where = _reached.Length == 0 ? $"The {side}" : $"'{_reached}'";
        string[] names = [.. NearestNames.Of(_wanted, _there.Select(FieldLines.Segment))];
        int more = _there.Count - names.Length;
        return names.Length == 0
            ? $"{where} has no fields."
            : $"{where} has {string.Join(", ", names.Select(Described))}{(more > 0 ? $" and {more} more" : string.Empty)}.";
    }

    private string Described(string segment) =>
        $"{segment} ({_there.First(field => string.Equals(FieldLines.Segment(field), segment, StringComparison.Ordinal)).Type})";

    /// <summary>Names may contain dots themselves, so a path is not cut but compared.</summary>
    private FieldPlace? Find(string? model, string reached, string path)
    {
        EquatableArray<FieldSpec> fields = FieldPlace.FieldsOf(_side, model);
        if (reached.Length > _reached.Length)
        {
            (_reached, _wanted, _there) = (reached, path, fields);
        }

        foreach (FieldSpec field in fields)
        {
            string segment = FieldLines.Segment(field);
            if (string.Equals(path, segment, StringComparison.Ordinal))
            {
                return new FieldPlace(model, field.Name);
            }

            if (path.StartsWith(segment + ".", StringComparison.Ordinal))
            {
                string rest = path.Substring(segment.Length + 1);
                string inside = reached.Length == 0 ? segment : reached + "." + segment;
                if (field.Type.Kind == TypeKind.Model)
                {
                    if (Find(field.Type.Model, inside, rest) is { } place)
                    {
                        return place;
                    }
                }
                else if (inside.Length > _reached.Length)
                {
                    (_reached, _wanted, _there) = (inside, rest, default);
                }
            }
        }

        return null;
    }
}
