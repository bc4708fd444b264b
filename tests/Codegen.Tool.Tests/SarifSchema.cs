using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Codegen.Tool.Tests;

/// <summary>The schema of SARIF 2.1.0, as the SDK of the format ships it.</summary>
internal static class SarifSchema
{
    private static readonly Lazy<JSchema> Schema = new(Load);

    /// <summary>Checks a log.</summary>
    /// <param name="log">The log as it was written.</param>
    public static void Check(string log)
    {
        // Dates are texts here.
        using var reader = new JsonTextReader(new StringReader(log)) { DateParseHandling = DateParseHandling.None };
        JToken.ReadFrom(reader).IsValid(Schema.Value, out IList<string> violations);
        Assert.Empty(violations);
    }

    private static JSchema Load()
    {
        using Stream stream = typeof(SarifSchema).Assembly.GetManifestResourceStream("sarif-2.1.0.json")!;
        using var reader = new StreamReader(stream);
        return JSchema.Parse(reader.ReadToEnd());
    }
}
