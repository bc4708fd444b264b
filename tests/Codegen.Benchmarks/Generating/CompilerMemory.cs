using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Codegen.Benchmarks.Measuring;
using Codegen.Generator;
using Codegen.Spec.Json;

namespace Codegen.Benchmarks.Generating;

/// <summary>The memory of a compiler process that generates and compiles all products, against one that compiles the same sources from files.</summary>
internal static class CompilerMemory
{
    public static IEnumerable<Figure> Run()
    {
        string folder = Directory.CreateTempSubdirectory("codegen-csc-").FullName;
        try
        {
            double with = Peak(folder, WithGenerator(folder));
            double without = Peak(folder, FromFiles(folder));
            return
            [
                new Figure(
                    "memory of the compiler with all products, MB more",
                    "the same sources as files, without the generator",
                    Spread.Exactly(with - without),
                    Goal.AtMost(400, "MB"),
                    string.Create(CultureInfo.InvariantCulture, $"{with:N0} MB to {without:N0} MB")),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> WithGenerator(string folder)
    {
        string specs = Directory.CreateDirectory(Path.Combine(folder, "specs")).FullName;
        foreach (Codegen.Spec.ProductSpec product in CorpusSpecs.All)
        {
            File.WriteAllBytes(Path.Combine(specs, product.Product + ".json"), SpecWriter.Write(product));
        }

        string config = Path.Combine(folder, "project.globalconfig");
        File.WriteAllText(config, "is_global = true\nbuild_property.RootNamespace = Acme\n");
        string own = Path.GetDirectoryName(typeof(ClientGenerator).Assembly.Location)!;
        string[] needed = ["Codegen.Generator", "Codegen.Spec", "Scriban.Signed"];
        return
        [
            .. needed.Select(name => $"/analyzer:\"{Path.Combine(own, name + ".dll")}\""),
            .. Directory.GetFiles(specs).Order(StringComparer.Ordinal).Select(file => $"/additionalfile:\"{file}\""),
            $"/analyzerconfig:\"{config}\"",
        ];
    }

    private static IEnumerable<string> FromFiles(string folder)
    {
        string sources = Directory.CreateDirectory(Path.Combine(folder, "sources")).FullName;
        foreach ((string hint, string text) in GeneratorRun.Sources(GeneratorRun.Driver(CorpusSpecs.All.Select(MemoryText.Of)).RunGenerators(GeneratorRun.EmptyProject())))
        {
            File.WriteAllText(Path.Combine(sources, hint), text);
        }

        return Directory.GetFiles(sources).Order(StringComparer.Ordinal).Select(file => $"\"{file}\"");
    }

    /// <summary>Runs the SDK's compiler and watches what the system says of its memory.</summary>
    private static double Peak(string folder, IEnumerable<string> inputs)
    {
        string empty = Path.Combine(folder, "Empty.cs");
        File.WriteAllText(empty, "");
        string response = Path.Combine(folder, "csc.rsp");
        File.WriteAllLines(response,
        [
            "/target:library", "/langversion:12", "/nullable:enable", "/optimize+", "/nologo", "/noconfig", "/nostdlib",
            $"/out:\"{Path.Combine(folder, "Acme.dll")}\"",
            $"/doc:\"{Path.Combine(folder, "Acme.xml")}\"",
            .. ReferencedAssemblies.Paths.Select(path => $"/reference:\"{path}\""),
            $"\"{empty}\"",
            .. inputs,
        ]);
        using Process compiler = Process.Start(new ProcessStartInfo("dotnet", [Compiler(), "@" + response]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        Task<string> said = compiler.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!compiler.WaitForExit(20))
        {
            compiler.Refresh();
            peak = Math.Max(peak, compiler.HasExited ? 0 : compiler.PeakWorkingSet64);
        }

        return compiler.ExitCode == 0 ? peak / 1e6 : throw new InvalidOperationException(said.Result);
    }

    /// <summary>The newest SDK beside the runtime that this program runs on.</summary>
    private static string Compiler()
    {
        string root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return Directory.GetDirectories(Path.Combine(root, "sdk"))
            .Select(sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))
            .Last(File.Exists);
    }
}
