using System.Text.Json;

namespace Codegen.Spec.Json;

/// <summary>Finds out whether a text is a spec of a version that can be read, before anything of it is.</summary>
internal static class SpecFormat
{
    /// <summary>What to do about a spec that was damaged.</summary>
    /// <remarks>Building does not write over it, as the names that it gives to models would be lost: it has to go first.</remarks>
    public const string Restore =
        "Restore a damaged spec from version control, or delete it and build it from its pages again ('codegen build', or a project with ApiDocs): "
        + "the names of models are then chosen afresh.";

    /// <summary>Finds out.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="problems">Takes why it is not.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static bool IsKnown(ReadOnlySpan<byte> utf8Json, ProblemCollector problems)
    {
        var json = new Utf8JsonReader(utf8Json);
        if (!FindVersion(ref json))
        {
            problems.Error(
                SpecProblemIds.WrongFormat,
                JsonPath.Root,
                $"This is no API spec: it is no object with the property '{ProductSpec.FormatProperty}'. Name another file if it is not to be one. {Restore}");
            return false;
        }

        string path = JsonPath.Property(JsonPath.Root, ProductSpec.FormatProperty);
        if (json.TokenType != JsonTokenType.Number || !json.TryGetInt32(out int number) || number < 1)
        {
            problems.Error(
                SpecProblemIds.WrongFormat,
                path,
                $"The version of the format is not a whole number from 1 to {ProductSpec.FormatVersion}. {Restore}");
            return false;
        }

        if (number > ProductSpec.FormatVersion)
        {
            problems.Error(
                SpecProblemIds.WrongFormat,
                path,
                $"This spec has version {number} of the format; the newest that is known here is {ProductSpec.FormatVersion}. "
                + "Update the Codegen package that reads it, or build the spec with the older 'codegen'.");
            return false;
        }

        return true;
    }

    /// <summary>Goes to the version: it is written first, but may stand anywhere.</summary>
    private static bool FindVersion(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isVersion = string.Equals(JsonText.NameAt(ref json), ProductSpec.FormatProperty, StringComparison.Ordinal);
            json.Read();
            if (isVersion)
            {
                return true;
            }

            json.Skip();
        }

        return false;
    }
}
