using System.CommandLine;
using System.Text;

namespace Codegen.Tool.Tests;

/// <summary>A folder of a test's own, and the command as its user meets it: arguments in, files and text out.</summary>
public sealed class Workspace : IDisposable
{
    /// <summary>A page with one action, <c>GetThing</c>.</summary>
    public const string Page = """
        # Get a thing - GetThing

        ### Request Parameters

        | Parameter Name | Type | Description Information | Required |
        |:---|:---|:---|:---|
        | **Id** | string | The id. |**Yes**|

        ### Response Field

        | Field Name | Type | Description Information | Required |
        |:---|:---|:---|:---|
        | **Sizes** | array[int] | The sizes. |No|
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("codegen-tests-");

    public static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int code = CodegenCommand.Run(args, new InvocationConfiguration { Output = output, Error = errors });
        return (code, output.ToString(), errors.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    public string At(string path) => Path.Combine(_folder.FullName, path);

    public string[] Names(string folder) => [.. Directory.GetFiles(At(folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>Builds the pages in <c>docs</c> into <c>specs</c>.</summary>
    public (int Code, string Output, string Errors) Build(params string[] options) =>
        Run(["build", At("docs"), "--output", At("specs"), .. options]);
}
