using Codegen.Spec.Naming;

namespace Codegen.Tool.Init;

/// <summary>The namespace above each product's own, as it is written in C#.</summary>
internal static class NamespaceName
{
    /// <summary>Why a text is no namespace.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <returns>What is wrong and what to do; <see langword="null"/> when it is one.</returns>
    public static string? ProblemOf(string text) => text.Split('.').Select(ProblemOfPart).FirstOrDefault(problem => problem is not null) is { } problem
        ? $"'{text}' is no namespace of C#: {problem} Write names with dots between them, such as Acme.Cloud."
        : null;

    /// <summary>The namespace that is nearest to a text, such as a project's name.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The namespace.</returns>
    public static string From(string text) => ProblemOf(text) is null
        ? text
        : string.Join('.', text.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(CSharpIdentifier.From).Select(Keywords.EscapeMember));

    private static string? ProblemOfPart(string part)
    {
        bool isEscaped = part.StartsWith('@');
        string name = isEscaped ? part[1..] : part;
        if (name.Length == 0)
        {
            return "a part of it is empty.";
        }

        if (char.IsAsciiDigit(name[0]))
        {
            return $"'{part}' begins with a digit.";
        }

        if (CSharpIdentifier.From(name) != name)
        {
            return $"'{part}' has something else than letters, digits and underscores in it.";
        }

        return !isEscaped && Keywords.IsReserved(name) ? $"'{part}' is a keyword of C#, so it is written '@{part}'." : null;
    }
}
