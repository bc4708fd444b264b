using System.Runtime.CompilerServices;
using DiffPlex.Renderer;

namespace Codegen.Generator.Tests.Support;

/// <summary>
/// Compares texts with those that somebody has read and accepted: Verify's names, layout and call shape in one file, to be
/// replaced by Verify itself.
/// </summary>
/// <remarks>
/// <c>Class.Method#hint.verified.cs</c> lies beside the test. On a mismatch <c>….received.cs</c> is written beside it and the
/// difference is in the failure. With the environment variable <c>VERIFY_ACCEPT</c> set, what is received is accepted.
/// </remarks>
internal static class Verifier
{
    private const string AcceptVariable = "VERIFY_ACCEPT";

    public static void Verify(
        IEnumerable<KeyValuePair<string, string>> sources, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}");
        Dictionary<string, string> received = sources.ToDictionary(
            source => $"{stem}#{source.Key.Replace(".cs", string.Empty)}.verified.cs", source => source.Value);
        string folder = Path.GetDirectoryName(stem)!;
        IEnumerable<string> verified = Directory.EnumerateFiles(folder, Path.GetFileName(stem) + "#*.verified.cs");
        string[] complaints = [.. received.Keys.Union(verified).Select(file => Complaint(file, received.GetValueOrDefault(file))).OfType<string>()];
        Assert.True(complaints.Length == 0, string.Join("\n\n", complaints));
    }

    /// <summary>What is to be said of a snapshot, if anything.</summary>
    public static string? Complaint(string verifiedFile, string? received)
    {
        string receivedFile = verifiedFile.Replace(".verified.", ".received.");
        string? verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile).ReplaceLineEndings("\n") : null;
        File.Delete(receivedFile);
        if (string.Equals(verified, received, StringComparison.Ordinal))
        {
            return null;
        }

        if (Environment.GetEnvironmentVariable(AcceptVariable) is not null)
        {
            Accept(verifiedFile, received);
            return null;
        }

        if (received is null)
        {
            return $"{verifiedFile}: nothing of this name is generated any more.";
        }

        File.WriteAllText(receivedFile, received);
        return verified is null
            ? $"{verifiedFile}: there is no such file yet. Read {receivedFile} and accept it by setting {AcceptVariable}."
            : $"{verifiedFile}:\n{UnidiffRenderer.GenerateUnidiff(verified, received)}";
    }

    private static void Accept(string verifiedFile, string? received)
    {
        if (received is null)
        {
            File.Delete(verifiedFile);
        }
        else
        {
            File.WriteAllText(verifiedFile, received);
        }
    }
}
