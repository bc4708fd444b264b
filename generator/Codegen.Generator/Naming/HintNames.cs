using System.Globalization;
using System.Text;
using Codegen.Spec.Naming;

namespace Codegen.Generator.Naming;

/// <summary>
/// Names the generated files. Hosts write them to disk on request, so a name must be a file name everywhere; and no two may be
/// equal but for case.
/// </summary>
internal static class HintNames
{
    private const string Extension = ".g.cs";
    private const string Client = "Client";
    private const string Models = "Models";

    /// <summary>File systems take 255 bytes, of which hosts want some for themselves.</summary>
    private const int MaxStemBytes = 160;

    /// <summary>Names of devices: Windows opens no file of such a name, whatever its extension.</summary>
    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    private static readonly HashSet<string> OfTheProduct = new(StringComparer.OrdinalIgnoreCase) { Client, Models };

    /// <summary>The file of a product's client.</summary>
    /// <param name="product">The product as published.</param>
    /// <returns>For example <c>Usmc.Client.g.cs</c>.</returns>
    public static string ForClient(string product) => Compose(product, Client);

    /// <summary>The file of the models that several actions of a product share.</summary>
    /// <param name="product">The product as published.</param>
    /// <returns>For example <c>Usmc.Models.g.cs</c>.</returns>
    public static string ForModels(string product) => Compose(product, Models);

    /// <summary>The file of an action.</summary>
    /// <param name="product">The product as published.</param>
    /// <param name="action">The action's name.</param>
    /// <returns>For example <c>Usmc.GetUSMCTaskStatus.g.cs</c>.</returns>
    public static string ForAction(string product, string action) => Compose(product, Apart(CSharpIdentifier.ForType(action), OfTheProduct));

    private static string Compose(string product, string part)
    {
        string stem = Apart(GeneratedNames.Product(product), Devices) + "." + part;
        return Shorten(stem) + Extension;
    }

    /// <summary>Keeps a name apart from some words, and from other names that were kept apart from them.</summary>
    private static string Apart(string name, HashSet<string> words) => words.Contains(name.TrimEnd('_')) ? name + "_" : name;

    private static string Shorten(string stem)
    {
        if (Encoding.UTF8.GetByteCount(stem) <= MaxStemBytes)
        {
            return stem;
        }

        int length = stem.Length;
        while (Encoding.UTF8.GetByteCount(stem.Substring(0, length)) > MaxStemBytes)
        {
            length--;
        }

        return stem.Substring(0, length) + "." + HashOf(stem).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>FNV-1a of the name in one case: equal on every machine, unlike the framework's own hashes.</summary>
    private static ulong HashOf(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text.ToUpperInvariant())
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash;
    }
}
