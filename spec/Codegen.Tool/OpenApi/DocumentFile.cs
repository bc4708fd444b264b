using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace Codegen.Tool.OpenApi;

/// <summary>Writes a document as JSON: the same document, the same bytes, on every system.</summary>
internal static partial class DocumentFile
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",

        // Chinese stays readable. The file is JSON and never a part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>UTF-8 without a mark at its beginning, ending with a line's end.</returns>
    public static byte[] Write(OpenApiDocument document)
    {
        using var text = new StringWriter { NewLine = "\n" };
        document.SerializeAsV31(new OpenApiJsonWriter(text));

        // The library leaves these in texts and names as they are, which is no JSON. Its own layout has none but line ends.
        string json = RawControl().Replace(text.ToString(), raw => "\\u" + ((int)raw.Value[0]).ToString("x4", CultureInfo.InvariantCulture));
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            // Read back and written by the platform's own writer: what is no JSON stops here, whatever the docs hold.
            using JsonDocument read = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 });
            read.RootElement.WriteTo(writer);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    [GeneratedRegex(@"[\x00-\x09\x0B-\x1F]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex RawControl();
}
