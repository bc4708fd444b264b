using System.Globalization;

namespace Codegen.Spec.Diff;

/// <summary>A released version of the package that holds the generated code: major, minor and patch.</summary>
/// <param name="Major">Raised when callers have to change their code.</param>
/// <param name="Minor">Raised when there is more to call.</param>
/// <param name="Patch">Raised for anything else.</param>
public sealed record SemanticVersion(int Major, int Minor, int Patch)
{
    /// <summary>Reads a version.</summary>
    /// <param name="text">Three numbers with dots between them.</param>
    /// <returns>The version, or <see langword="null"/> when the text is none of a release.</returns>
    public static SemanticVersion? Parse(string text)
    {
        string[] parts = text.Split('.');
        return parts.Length == 3 && Number(parts[0]) is { } major && Number(parts[1]) is { } minor && Number(parts[2]) is { } patch
            ? new SemanticVersion(major, minor, patch)
            : null;
    }

    /// <summary>The next version.</summary>
    /// <param name="step">What has changed.</param>
    /// <returns>The version. Before 1.0.0 what breaks raises the minor version, and all else the patch.</returns>
    public SemanticVersion Next(VersionStep step) => (step, Major) switch
    {
        (VersionStep.None, _) => this,
        (VersionStep.Major, > 0) => new SemanticVersion(Major + 1, 0, 0),
        (VersionStep.Major, 0) or (VersionStep.Minor, > 0) => new SemanticVersion(Major, Minor + 1, 0),
        _ => this with { Patch = Patch + 1 },
    };

    /// <summary>The version as packages carry it.</summary>
    /// <returns>For example <c>1.4.0</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", Major, Minor, Patch);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < int.MaxValue ? number : null;
}
