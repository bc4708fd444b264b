namespace Codegen.Docs.Products;

/// <summary>Finds the address that a request example calls.</summary>
internal static class ExampleAddress
{
    private static readonly char[] Ends = ['?', ' ', '\'', '"', '\n', '\r', '\t', '<', '>', '\\', '`'];

    /// <summary>The host of the first address in an example, over https: some pages still show http, which would send keys in the clear.</summary>
    /// <param name="example">The example's text.</param>
    /// <returns>The address with a slash at its end, or <see langword="null"/> when there is none.</returns>
    public static string? In(string? example)
    {
        int start = example?.IndexOf("http", StringComparison.Ordinal) ?? -1;
        if (start < 0)
        {
            return null;
        }

        int end = example!.IndexOfAny(Ends, start);
        string text = end < 0 ? example.Substring(start) : example.Substring(start, end - start);
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address!.Host.Length > 0
            ? $"https://{(address.IsDefaultPort ? address.Host : address.Authority)}/"
            : null;
    }
}
