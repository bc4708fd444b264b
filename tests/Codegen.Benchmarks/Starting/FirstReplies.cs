using System.Diagnostics;
using Codegen.Benchmarks.Measuring;
using Codegen.Benchmarks.Sending;

namespace Codegen.Benchmarks.Starting;

/// <summary>A small program from its start to its first reply, compiled ahead of time and not.</summary>
internal static class FirstReplies
{
    private const string Project = "tests/FirstReply";

    public static IEnumerable<Figure> Run()
    {
        string folder = Directory.CreateTempSubdirectory("codegen-start-").FullName;
        using Process server = ReplyServer.Start(out Uri endpoint);
        try
        {
            string native = Path.Combine(ProcessRun.Publish(Repository.File(Project), Path.Combine(folder, "native"), "-p:Aot=true"), "FirstReply");
            string jit = Path.Combine(ProcessRun.Publish(Repository.File(Project), Path.Combine(folder, "jit")), "FirstReply");
            var comparison = new Comparison(
                () => ProcessRun.Of(jit, [endpoint.ToString()]),
                () => ProcessRun.Of(native, [endpoint.ToString()]));
            (Spread ratio, string behind) = comparison.Run(rounds: 15);
            return
            [
                new Figure(
                    "Native AOT, from start to the first reply",
                    "the same program on the JIT",
                    ratio,
                    Goal.AtMost(0.35),
                    FormattableString.Invariant($"{behind}, {new FileInfo(native).Length / 1e6:F1} MB")),
            ];
        }
        finally
        {
            server.Kill();
            Directory.Delete(folder, recursive: true);
        }
    }
}
