using System.Text;
using Codegen.Files;

namespace Codegen.Generator.Tasks;

/// <summary>The file by which a build knows which specs earlier builds of its project made. It lies below obj: who deletes that loses only a warning.</summary>
/// <param name="file">The file: a line a spec.</param>
internal sealed class SpecMemory(string file)
{
    private HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>Takes the specs that a build made. Those that are deleted by now are forgotten.</summary>
    /// <param name="paths">Their paths.</param>
    /// <exception cref="UserErrorException">The file can't be read or written.</exception>
    public void Add(IEnumerable<string> paths)
    {
        try
        {
            string[] before = File.Exists(file) ? File.ReadAllLines(file) : [];
            string[] now = [.. before.Concat(paths).Distinct(StringComparer.Ordinal).Where(File.Exists).OrderBy(path => path, StringComparer.Ordinal)];
            if (!now.SequenceEqual(before, StringComparer.Ordinal))
            {
                File.WriteAllLines(file, now, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }

            _paths = new HashSet<string>(now, StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserErrorException.Of(e);
        }
    }

    /// <summary>Whether a spec is one of them.</summary>
    /// <param name="path">Its path.</param>
    public bool Has(string path) => _paths.Contains(path);
}
