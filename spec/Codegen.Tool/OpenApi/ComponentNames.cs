using System.Globalization;
using System.Text;

namespace Codegen.Tool.OpenApi;

/// <summary>The names in a document that tools make types, methods and files of: each once, whatever its case.</summary>
/// <remarks>OpenAPI allows letters, digits, dots, dashes and underscores of ASCII. The generated C# names are those but for other alphabets.</remarks>
internal sealed class ComponentNames
{
    private const char Separator = '_';

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name.</summary>
    /// <param name="wanted">The name in C#.</param>
    /// <returns>The name, or the nearest to it that is allowed and free.</returns>
    public string Take(string wanted)
    {
        string name = ToAscii(wanted);
        string free = name;
        for (int i = 2; !_taken.Add(free); i++)
        {
            free = name + Separator + i.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }

    /// <summary>Takes what the names of one product begin with. NSwag reads such names as <c>Client_Operation</c>.</summary>
    /// <param name="product">The product's name in C#.</param>
    /// <returns>The beginning.</returns>
    public string TakePrefix(string product) => Take(product.Replace(Separator.ToString(), string.Empty, StringComparison.Ordinal)) + Separator;

    private static string ToAscii(string name)
    {
        var ascii = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c == Separator)
            {
                ascii.Append(c);
            }
            else
            {
                ascii.Append(CultureInfo.InvariantCulture, $"u{(int)c:X4}");
            }
        }

        return ascii.ToString();
    }
}
