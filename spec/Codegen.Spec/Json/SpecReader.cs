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
    public static bool IsSpec(ReadOnlySpan<byte> utf8Json) => WhetherSpec(utf8Json) == true;

    /// <summary>Whether a whole file is meant to be a spec, or ends before that can be told: it is empty, or its writing was broken off.</summary>
    /// <remarks>For folders that are there for specs. Passed over, the product of such a file would seem to be gone.</remarks>
    /// <param name="utf8Json">The file's bytes.</param>
    /// <returns><see langword="true"/> when it is or does.</returns>
    public static bool IsSpecOrCutOff(ReadOnlySpan<byte> utf8Json) => WhetherSpec(utf8Json) != false;

    /// <summary>Reads a spec.</summary>
    /// <param name="utf8Json">The file's bytes.</param>
    /// <returns>The spec and its problems, each at its place.</returns>
    public static SpecReadResult Read(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, withExamples: true);

    /// <summary>Reads a spec but for its examples, which are the larger part of some and no part of what code is made of.</summary>
    /// <param name="utf8Json">The file's bytes.</param>
    /// <returns>The spec, with <see cref="ExampleSpec.None"/> for all examples, and its problems, each at its place.</returns>
    public static SpecReadResult ReadWithoutExamples(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, withExamples: false);

    /// <summary>Looks at the beginning of a text; <see langword="null"/> when it ends before the first property.</summary>
    private static bool? WhetherSpec(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(JsonText.WithoutMark(utf8Json), isFinalBlock: false, state: default);
        try
        {
            if (!reader.Read())
            {
                return null;
            }

            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            return reader.Read() ? reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(ProductSpec.FormatProperty) : null;
        }
        catch (JsonException)
        {
            return utf8Json.IndexOf(QuotedFormatProperty) >= 0;
        }
    }

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
