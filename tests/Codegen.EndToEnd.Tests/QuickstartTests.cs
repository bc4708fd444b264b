using System.Reflection;
using System.Runtime.CompilerServices;
using Codegen.Docs;
using Codegen.Spec;
using Codegen.Spec.Json;
using Codegen.Spec.Naming;

namespace Codegen.EndToEnd.Tests;

/// <summary>The user's path, whole: pages, specs, generated clients, signed calls to a server that checks them.</summary>
public class QuickstartTests
{
    [Fact]
    public async Task The_quickstart_prints_a_result_a_nested_list_and_errors()
    {
        string output = await RunAsync();

        Assert.Contains("task-1 is Running, 62.5% done", output, StringComparison.Ordinal);
        Assert.Contains("uhost-2 (Running, 4 CPU, 8192 MB)\n    disk-1: 40 GB of CLOUD_SSD, starts the host\n    disk-2: 100 GB", output, StringComparison.Ordinal);
        Assert.Contains("RetCode 63062: Task [no-such-task] not found", output, StringComparison.Ordinal);
        Assert.Contains("ActionDescribeUHostInstancePublicKeysomeone@example.comRegioncn-bj2\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("another key", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_committed_specs_are_what_the_pages_say()
    {
        string quickstart = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../Quickstart"));
        PageFile[] pages =
        [
            .. Directory.GetFiles(Path.Combine(quickstart, "docs"), "*.md", SearchOption.AllDirectories)
                .Select(path => new PageFile(path, Path.GetFileName(Path.GetDirectoryName(path)!), File.ReadAllBytes(path))),
        ];
        string SpecFile(string product) => Path.Combine(quickstart, "specs", GeneratedNames.FileName(product) + ".json");
        ProductSpec Committed(string product) => SpecReader.Read(File.ReadAllBytes(SpecFile(product))).Product!;

        Assert.All(DocsReader.Read(pages, Committed), reading =>
        {
            Assert.Empty(reading.Diagnostics);
            Assert.Equal(File.ReadAllBytes(SpecFile(reading.Product.Product)), SpecWriter.Write(reading.Product));
        });
    }

    private static async Task<string> RunAsync()
    {
        TextWriter console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            MethodInfo main = typeof(Quickstart.Print).Assembly.EntryPoint!;
            if (main.Invoke(null, [Array.Empty<string>()]) is Task running)
            {
                await running;
            }
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().ReplaceLineEndings("\n");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
