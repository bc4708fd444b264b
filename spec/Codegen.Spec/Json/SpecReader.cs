using System.Text;
using System.Text.Json;
using Codegen.Spec.Validation;

namespace Codegen.Spec.Json;

/// <summary>Reads a spec file. Whatever the bytes are, the answer is what can be relied on and what is wrong, never an exception.</summary>
public static class SpecReader
{
    private static readonly byte[] QuotedFormatProperty = Encoding.UTF8.GetBytes($"\"{ProductSpec.FormatProperty}\"");

    /// <summary>Whether the text is meant to be a spec: a JSON object whose first property is <c>codegenSpec</c>.</summary>
    /// <remarks>One whose very beginning is damaged, as a merge leaves it, is meant to be one as well: passed over, its product would seem to be gone.</remarks>
    /// <param name="utf8Json">The text.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsSpec(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(JsonText.WithoutMark(utf8Json), isFinalBlock: false, state: default);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                && reader.Read() && reader.TokenType == JsonTokenType.PropertyName
                && reader.ValueTextEquals(ProductSpec.FormatProperty);
        }
        catch (JsonException)
        {
            return utf8Json.IndexOf(QuotedFormatProperty) >= 0;
        }
    }

    /// <summary>Reads a spec.</summary>
    /// <param name="utf8Json">The file's bytes.</param>
    /// <returns>The spec and its problems, each at its place.</returns>
    public static SpecReadResult Read(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, withExamples: true);

    /// <summary>Reads a spec but for its examples, which are the larger part of some and no part of what code is made of.</summary>
    /// <param name="utf8Json">The file's bytes.</param>
    /// <returns>The spec, with <see cref="ExampleSpec.None"/> for all examples, and its problems, each at its place.</returns>
    public static SpecReadResult ReadWithoutExamples(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, withExamples: false);

    private static SpecReadResult Read(ReadOnlyMemory<byte> utf8Json, bool withExamples)
    {
        ProductSpec? product = null;
        EquatableArray<SpecProblem> problems = JsonText.Parse(
            utf8Json,
            SpecFormat.Restore,
            (json, collector) =>
            {
                ProductSpec? read = SpecDocument.Read(json.Span, withExamples, collector);
                product = read is null ? null : SpecValidator.Validate(read, collector);
            });
        return new SpecReadResult(product, problems);
    }
}
