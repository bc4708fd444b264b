namespace Codegen.Benchmarks.Measuring;

/// <summary>The command <c>codegen</c> as native code, as its package for this machine's kind holds it; published once a run.</summary>
internal static class PublishedTool
{
    private static readonly Lazy<string> Published = new(() =>
        Path.Combine(ProcessRun.Publish(Repository.File("spec/Codegen.Tool"), Directory.CreateTempSubdirectory("codegen-tool-").FullName, "-p:Aot=true"), "codegen"));

    public static string Program => Published.Value;
}
