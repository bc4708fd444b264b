namespace Codegen.Spec.Naming;

/// <summary>Tells from an action's name whether it changes anything, which decides what may be tried again.</summary>
/// <remarks>
/// Names of the platform begin with a verb. Only a read is ever repeated while nobody knows whether it was carried out, so a
/// verb counts as a read only where it always is one, and a doubtful name is never one.
/// </remarks>
public static class ActionKinds
{
    /// <summary>An action that only looks. This and the other two are members of the runtime's enumeration.</summary>
    public const string Read = "Read";

    /// <summary>An action that brings something into being, so that twice would be one too many.</summary>
    public const string Create = "Create";

    /// <summary>Any other action.</summary>
    public const string Other = "Other";

    /// <summary>Not <c>Verify</c>: it often uses up what it verifies, such as a code that was sent to somebody.</summary>
    private static readonly string[] Reads =
        ["Check", "Count", "Describe", "Fetch", "Get", "Is", "List", "Query", "Search", "Stat", "Validate", "View"];

    private static readonly string[] Creates =
    [
        "Add", "Allocate", "Apply", "Backup", "Clone", "Copy", "Create", "Import", "Install", "Insert", "Invite", "Issue", "Order",
        "Publish", "Purchase", "Put", "Register", "Restore", "Run", "Send", "Submit", "Upload",
    ];

    /// <summary>The kind of an action.</summary>
    /// <param name="action">The action's name.</param>
    /// <returns>A member's name.</returns>
    public static string Of(string action)
    {
        if (Creates.Any(verb => BeginsWith(action, verb)))
        {
            return Create;
        }

        return Reads.Any(verb => BeginsWith(action, verb) && !DoesMore(action.Substring(verb.Length))) ? Read : Other;
    }

    /// <summary>Whether a word stands at the beginning: <c>Get</c> of <c>GetRegion</c>, and not of <c>Getaway</c>.</summary>
    private static bool BeginsWith(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));

    /// <summary>Whether a second verb follows: <c>GetOrCreate…</c>, <c>CheckAndRepair…</c>.</summary>
    private static bool DoesMore(string rest) => BeginsWith(rest, "Or") || BeginsWith(rest, "And");
}
