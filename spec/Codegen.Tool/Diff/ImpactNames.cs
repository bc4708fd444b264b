using Codegen.Spec.Diff;

namespace Codegen.Tool.Diff;

/// <summary>What impacts are called on the command line and in reports.</summary>
internal static class ImpactNames
{
    /// <summary>What stands for all impacts on the command line.</summary>
    public const string Any = "any";

    /// <summary>The names of all impacts, the worst first, and <see cref="Any"/>.</summary>
    public static string[] All { get; } = ["breaking", "potentially-breaking", Any];

    /// <summary>The impact of a name.</summary>
    /// <param name="name">One of <see cref="All"/>.</param>
    /// <returns>The least impact that the name means.</returns>
    public static Impact Parse(string name) => name switch
    {
        "breaking" => Impact.Breaking,
        "potentially-breaking" => Impact.PotentiallyBreaking,
        _ => Impact.Compatible,
    };

    /// <summary>The name that people read.</summary>
    /// <param name="impact">The impact.</param>
    /// <returns>The name.</returns>
    public static string Of(Impact impact) => impact switch
    {
        Impact.Breaking => "breaking",
        Impact.PotentiallyBreaking => "potentially breaking",
        _ => "compatible",
    };
}
