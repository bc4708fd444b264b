namespace Codegen.Testing.State;

/// <summary>Takes the names of actions apart: a verb, and the noun of what it is done to.</summary>
internal static class ResourceVerbs
{
    private static readonly (ResourceVerb Verb, string[] Words)[] Verbs =
    [
        (ResourceVerb.Create, ["Create", "Allocate", "Add", "Apply", "Buy", "Purchase", "Clone", "Copy", "Import", "Register"]),
        (ResourceVerb.List, ["Describe", "List", "Get", "Query"]),
        (ResourceVerb.Delete, ["Delete", "Terminate", "Release", "Remove", "Destroy"]),
        (ResourceVerb.Change, ["Modify", "Update", "Rename", "Set"]),
    ];

    // What a list is called besides the things in it.
    private static readonly string[] WordsForLists = ["list", "info", "infos", "set"];

    /// <summary>The verb and the noun of an action, or null when its name begins with no verb that is known here.</summary>
    public static (ResourceVerb Verb, string Noun)? Split(string action)
    {
        foreach (var (verb, words) in Verbs)
        {
            // Get of GetRegion, and not of Getaway.
            var word = Array.Find(words, word => action.StartsWith(word, StringComparison.Ordinal) && action.Length > word.Length && !char.IsLower(action[word.Length]));
            if (word is not null) return (verb, Normal(action[word.Length..]));
        }

        return null;
    }

    /// <summary>A noun without its plural, and without a word that only says that there are several.</summary>
    public static string Normal(string noun)
    {
#pragma warning disable CA1308 // Compared with each other only, and lower case reads better in a debugger.
        noun = noun.ToLowerInvariant();
#pragma warning restore CA1308
        var ending = Array.Find(WordsForLists, word => noun.Length > word.Length && noun.EndsWith(word, StringComparison.Ordinal));
        if (ending is not null) noun = noun[..^ending.Length];
        return noun.Length > 1 && noun.EndsWith('s') ? noun[..^1] : noun;
    }
}

/// <summary>What an action does to a resource.</summary>
internal enum ResourceVerb
{
    Create,
    List,
    Delete,
    Change,
}
