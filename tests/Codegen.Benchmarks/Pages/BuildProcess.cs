using Codegen.Benchmarks.Measuring;

namespace Codegen.Benchmarks.Pages;

/// <summary>The command <c>codegen build</c> from start to exit, against a program that only reads the same files.</summary>
internal static class BuildProcess
{
    /// <summary>The hidden argument with which this program is the peer.</summary>
    public const string ReadFiles = "--read-files";

    public static IEnumerable<Figure> Run()
    {
        string folder = Directory.CreateTempSubdirectory("codegen-build-").FullName;
        try
        {
            string pages = CorpusFolder.Required();
            var comparison = new Comparison(
                () => ProcessRun.OfThis([ReadFiles, pages]),
                () => ProcessRun.Of(PublishedTool.Program, ["build", pages, "--output", Directory.CreateDirectory(Path.Combine(folder, Guid.NewGuid().ToString("N"))).FullName]));
            (Spread ratio, string behind) = comparison.Run(rounds: 9, warmUps: 1);
            return [new Figure("`codegen build`, the whole process", "a process that only reads the files", ratio, Goal.AtMost(3), behind)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The peer's whole work.</summary>
    public static int BePeer(string pages)
    {
        long bytes = 0;
        foreach (string file in Directory.EnumerateFiles(pages, "*.md", SearchOption.AllDirectories))
        {
            bytes += File.ReadAllBytes(file).Length;
        }

        Console.WriteLine(bytes);
        return 0;
    }
}
