using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Codegen.Spec.Tests.Schema;

/// <summary>A published schema, asked through a validator of draft 2020-12.</summary>
/// <remarks>
/// The validator counts validations and refuses after a thousand in an hour of one process; each test here needs one or a few,
/// and the whole corpus is validated as one document.
/// </remarks>
internal sealed class PublishedSchema
{
    private readonly JSchema _schema;

    private PublishedSchema(JSchema schema) => _schema = schema;

    public static PublishedSchema Spec { get; } = Load("api-spec.schema.json");

    public static PublishedSchema Overlay { get; } = Load("api-overlay.schema.json");

    /// <summary>The schema of a list of what this one describes.</summary>
    public PublishedSchema Many => new(new JSchema { Type = JSchemaType.Array, Items = { _schema }, SchemaVersion = _schema.SchemaVersion });

    public static string TextOf(string file)
    {
        using Stream stream = typeof(PublishedSchema).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>What a document violates, each with its place; nothing when it is valid.</summary>
    public IReadOnlyList<string> Violations(string json)
    {
        // Dates are texts here.
        using var reader = new JsonTextReader(new StringReader(json))
        {
            DateParseHandling = DateParseHandling.None,
            MaxDepth = 200,
        };
        JToken token = JToken.ReadFrom(reader);
        token.IsValid(_schema, out IList<string> errors);
        return [.. errors];
    }

    private static PublishedSchema Load(string file)
    {
        var schema = JSchema.Parse(TextOf(file));
        Assert.Equal(new Uri("https://json-schema.org/draft/2020-12/schema"), schema.SchemaVersion);
        return new PublishedSchema(schema);
    }
}
