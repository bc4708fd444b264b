namespace Codegen.Docs.Actions;

/// <summary>A field's name as a path: <c>Disks.N.CustomBackup.Day</c> is <c>Day</c> in <c>CustomBackup</c> in each of the list <c>Disks</c>.</summary>
internal static class FieldPath
{
    /// <summary>No page nests as deep as this; a longer path is a mistake, or an attack on whoever walks it.</summary>
    private const int MaxSteps = 16;

    /// <summary>Whether a text is a path.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsPath(string text) => IsName(text) || Parse(text) is not null;

    /// <summary>Takes a path apart.</summary>
    /// <param name="text">The path.</param>
    /// <returns>The steps; <see langword="null"/> when the text is no path.</returns>
    public static IReadOnlyList<PathStep>? Parse(string text)
    {
        if (IsName(text))
        {
            return [new PathStep(text, 0)];
        }

        var steps = new List<PathStep>();
        foreach (string part in text.Replace("[]", ".N").Replace("[", ".").Replace("]", string.Empty).Split('.'))
        {
            string name = part.Trim();
            if (steps.Count > 0 && IsIndex(name))
            {
                steps[steps.Count - 1] = steps[steps.Count - 1] with { ListDepth = steps[steps.Count - 1].ListDepth + 1 };
            }
            else if (IsName(name) && steps.Count < MaxSteps)
            {
                steps.Add(new PathStep(name, 0));
            }
            else
            {
                return null;
            }
        }

        return steps;
    }

    /// <summary>An index is written <c>N</c> or <c>n</c>, or as the number of an example.</summary>
    private static bool IsIndex(string part) => part is "N" or "n" || (part.Length > 0 && part.All(c => c is >= '0' and <= '9'));

    /// <summary>Whether a text is a name by itself, as nearly all are: a path of one step.</summary>
    /// <param name="part">The text.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsName(string part)
    {
        foreach (char c in part)
        {
            if (c is not ('_' or '-' or '@' or '$' or ':' or '/') && !char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return part.Length > 0;
    }
}

/// <summary>A step of a path.</summary>
/// <param name="Name">The name.</param>
/// <param name="ListDepth">How many indexes follow the name.</param>
internal readonly record struct PathStep(string Name, int ListDepth);
