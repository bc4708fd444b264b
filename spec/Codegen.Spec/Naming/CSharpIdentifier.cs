using System.Globalization;
using System.Text;

namespace Codegen.Spec.Naming;

/// <summary>Turns the docs' names into C# identifiers, changing only what the language forbids.</summary>
/// <remarks>
/// Letters, digits and underscores stay; a run of anything else becomes one underscore; a digit in front gets an underscore
/// before it. Combining marks and formatting characters go too, although C# allows some: two names that look alike must not
/// be two identifiers.
/// </remarks>
public static class CSharpIdentifier
{
    /// <summary>The longest identifier that is made. The compiler's own limit is 511 for what reaches metadata by file name.</summary>
    public const int MaxLength = 200;

    /// <summary>The identifier for a member called <paramref name="name"/> in the docs.</summary>
    /// <param name="name">Any text.</param>
    /// <returns>An identifier that is no keyword escape: put <c>@</c> before it when it is a keyword.</returns>
    public static string From(string name)
    {
        if (IsIdentifier(name))
        {
            return name;
        }

        var identifier = new StringBuilder(Math.Min(name.Length, MaxLength) + 1);
        bool gap = false;
        foreach (char c in name)
        {
            if (!IsPart(c))
            {
                gap = true;
                continue;
            }

            bool needsUnderscore = identifier.Length == 0 ? IsDigit(c) : gap;
            if (identifier.Length + (needsUnderscore ? 2 : 1) > MaxLength)
            {
                break;
            }

            identifier.Append(needsUnderscore ? "_" : string.Empty).Append(c);
            gap = false;
        }

        return identifier.Length == 0 ? "_" : identifier.ToString();
    }

    /// <summary>The identifier for a type called <paramref name="name"/> in the docs: as <see cref="From"/>, with a capital in front.</summary>
    /// <remarks>
    /// The compiler reserves type names of lower-case letters for the language (CS8981). The few keywords that begin with an underscore
    /// have no letter to make a capital of; they get one more underscore behind them.
    /// </remarks>
    /// <param name="name">Any text.</param>
    /// <returns>An identifier that can never be a keyword.</returns>
    public static string ForType(string name)
    {
        string identifier = From(name);
        if (char.IsLower(identifier[0]))
        {
            return char.ToUpperInvariant(identifier[0]) + identifier.Substring(1);
        }

        return identifier[0] == '_' && Keywords.IsReserved(identifier) ? identifier + "_" : identifier;
    }

    /// <summary>Whether <paramref name="text"/> is an identifier of the kind that <see cref="ForType"/> makes.</summary>
    /// <param name="text">Any text.</param>
    /// <returns><see langword="true"/> when it can name a type as it stands.</returns>
    public static bool IsTypeName(string text) =>
        text.Length is > 0 and <= MaxLength
        && string.Equals(ForType(text), text, StringComparison.Ordinal);

    /// <summary>Whether there is nothing to change in a name. Of most there is not.</summary>
    private static bool IsIdentifier(string name)
    {
        foreach (char c in name)
        {
            if (!IsPart(c))
            {
                return false;
            }
        }

        return name.Length is > 0 and <= MaxLength && !IsDigit(name[0]);
    }

    private static bool IsPart(char c) => c == '_' || IsDigit(c) || IsLetter(c);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter;
}
