using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Readme;

/// <summary>The blocks of code in one section of the README, or in the README of a package.</summary>
internal sealed class ReadmeSection
{
    private readonly List<ReadmeBlock> _blocks;

    private ReadmeSection(List<ReadmeBlock> blocks) => _blocks = blocks;

    /// <summary>The blocks, in their order.</summary>
    public IReadOnlyList<ReadmeBlock> Blocks => _blocks;

    /// <summary>Reads a section.</summary>
    /// <param name="title">Its title.</param>
    public static ReadmeSection Of(string title)
    {
        string[] lines = File.ReadAllLines(Repository.At("README.md"));
        int start = Array.IndexOf(lines, "## " + title);
        Assert.True(start >= 0, $"The README has no section '{title}'.");
        return new ReadmeSection([.. BlocksOf(lines.Skip(start + 1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)))]);
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">Its path in the repository.</param>
    public static ReadmeSection OfFile(string path) => new([.. BlocksOf(File.ReadAllLines(Repository.At(path)))]);

    /// <summary>The one block of a language.</summary>
    /// <param name="language">The word behind the fence.</param>
    public string Single(string language) => Assert.Single(_blocks, block => block.Language == language).Text;

    private static IEnumerable<ReadmeBlock> BlocksOf(IEnumerable<string> section)
    {
        string? language = null;
        int indent = 0;
        var text = new List<string>();
        foreach (string line in section)
        {
            string trimmed = line.TrimStart();
            if (language is null && trimmed.StartsWith("```", StringComparison.Ordinal))
            {
                (language, indent) = (trimmed[3..], line.Length - trimmed.Length);
            }
            else if (language is not null && trimmed == "```")
            {
                yield return new ReadmeBlock(language, string.Join('\n', text));
                language = null;
                text.Clear();
            }
            else if (language is not null)
            {
                text.Add(line.Length >= indent ? line[indent..] : line);
            }
        }
    }
}

/// <summary>A block of code.</summary>
/// <param name="Language">The word behind its fence.</param>
/// <param name="Text">Its lines.</param>
internal sealed record ReadmeBlock(string Language, string Text);
