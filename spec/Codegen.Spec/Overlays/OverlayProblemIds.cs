namespace Codegen.Spec.Overlays;

/// <summary>The kinds of problem that only an overlay can have. What any JSON file can have is in <see cref="Json.SpecProblemIds"/>.</summary>
public static class OverlayProblemIds
{
    /// <summary>The docs have no such action, field or value.</summary>
    public const string NoSuchPlace = "CGS0201";

    /// <summary>The correction changes nothing: the docs say the same.</summary>
    public const string ChangesNothing = "CGS0202";

    /// <summary>The docs say something else than the correction relies on.</summary>
    public const string DocsChanged = "CGS0203";

    /// <summary>The correction states what the field can't have: a limit of a text, a minimum above the maximum.</summary>
    public const string WrongFact = "CGS0204";
}
