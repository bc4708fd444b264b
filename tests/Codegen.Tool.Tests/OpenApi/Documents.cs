using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Spec;
using Codegen.Tool.OpenApi;

namespace Codegen.Tool.Tests.OpenApi;

/// <summary>Documents as they are written.</summary>
internal static class Documents
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string TextOf(params ProductSpec[] products) => Encoding.UTF8.GetString(DocumentFile.Write(DocumentBuilder.Build(products)));

    public static JsonNode Of(params ProductSpec[] products) => JsonNode.Parse(TextOf(products))!;

    public static JsonNode Operation(this JsonNode document, string id) => document["paths"]![$"/#{id}"]!["post"]!;

    public static JsonNode Schema(this JsonNode document, string name) => document["components"]!["schemas"]![name]!;

    public static string Text(this JsonNode? node) => node?.ToJsonString(Readable) ?? "nothing";
}
