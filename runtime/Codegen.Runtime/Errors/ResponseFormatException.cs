namespace Codegen.Runtime;

/// <summary>An answer came that can't be read without losing something.</summary>
public sealed class ResponseFormatException : ApiException
{
    /// <summary>States what can't be read.</summary>
    /// <param name="path">The place in the JSON, <c>$.Disks[2].Size</c>.</param>
    /// <param name="expected">What should stand there.</param>
    /// <param name="found">What stands there. Texts only by their kind: they may be secrets.</param>
    public ResponseFormatException(string path, string expected, string found)
        : base($"The reply can't be read at {path}: expected {expected}, found {found}.", innerException: null)
    {
        Path = path;
        Expected = expected;
        Found = found;
        Repeatability = Repeatability.UnknownForGood;
    }

    /// <summary>The place in the JSON, <c>$.Disks[2].Size</c>; <c>$</c> is the whole reply.</summary>
    public string Path { get; }

    /// <summary>What should stand there.</summary>
    public string Expected { get; }

    /// <summary>What stands there.</summary>
    public string Found { get; }
}
