using System.CommandLine;
using Codegen.Files;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Tool.OpenApi;
using Codegen.Tool.Terminal;

namespace Codegen.Tool.Commands;

/// <summary><c>codegen openapi SPECS --output …</c>: specs to OpenAPI documents.</summary>
internal static class OpenApiCommand
{
    private const string FileExtension = ".json";
    private const string DocumentExtension = ".openapi.json";

    public static Command Create()
    {
        var specs = new Argument<string>("specs") { Description = "A folder of specs, or one spec." };
        var output = new Option<string>("--output", "-o")
        {
            Description = $"A folder: one document a product, PRODUCT{DocumentExtension}. Or a file whose name ends with {FileExtension}: one document of all products.",
            Required = true,
        };
        var server = new Option<string?>("--server") { Description = "The address to call, instead of the one that the docs' examples call.", HelpName = "url" };
        var command = new CommandWithExamples(
            "openapi",
            "Writes specs as OpenAPI 3.1, for tools and viewers that know nothing of specs.",
            ("codegen openapi specs --output openapi", $"Writes openapi/PRODUCT{DocumentExtension} for each product."),
            ("codegen openapi specs --output cloud.openapi.json", "One document of all products. Names in it begin with the product's."),
            ("codegen openapi specs/usmc.json -o usmc.openapi.json --server http://127.0.0.1:5080", "One product, for a server on this machine."))
        {
            specs,
            output,
            server,
        };
        command.SetAction(result => Run(
            result.GetRequiredValue(specs), result.GetRequiredValue(output), result.GetValue(server), Screen.Of(result.InvocationConfiguration)));
        return command;
    }

    private static int Run(string specs, string output, string? server, Screen screen)
    {
        try
        {
            CheckServer(server);
            IReadOnlyList<ProductSpec> products = SpecFolder.ReadAll(specs);
            IReadOnlyList<(string Path, byte[] Content)> files = DocumentsOf(products, output, server);
            KeptFiles.Check(files.Select(file => file.Path));
            FileReplacement.Write(files);
            screen.Output.WriteLine(
                $"{Count(files.Count, "OpenAPI document")} of {Count(products.Count, "product")} with {Count(products.Sum(product => product.Actions.Count), "operation")} in {output}.");
            return ExitCode.Success;
        }
        catch (UserErrorException e)
        {
            screen.Error(e);
            return ExitCode.Failure;
        }
    }

    private static IReadOnlyList<(string Path, byte[] Content)> DocumentsOf(IReadOnlyList<ProductSpec> products, string output, string? server)
    {
        if (output.EndsWith(FileExtension, StringComparison.OrdinalIgnoreCase))
        {
            return [(output, DocumentFile.Write(DocumentBuilder.Build(products, server)))];
        }

        // "v1.0" is a folder that is yet to be made.
        if (Path.GetExtension(output) is [_, ..] extension && extension.Skip(1).All(char.IsAsciiLetter) && !Directory.Exists(output))
        {
            throw new UserErrorException($"'{output}' is neither a folder nor a file whose name ends with {FileExtension}. Documents are written as JSON.");
        }

        CheckNames(products, output);
        return [.. products.Select(product => (Path.Combine(output, NameOf(product)), DocumentFile.Write(DocumentBuilder.Build([product], server))))];
    }

    private static string NameOf(ProductSpec product) => GeneratedNames.FileName(product.Product) + DocumentExtension;

    private static void CheckNames(IReadOnlyList<ProductSpec> products, string folder)
    {
        if (products.GroupBy(NameOf, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } same)
        {
            throw new UserErrorException(
                $"The products '{string.Join("' and '", same.Select(product => product.Product))}' would both be written to '{Path.Combine(folder, same.Key)}'. "
                + $"Name one spec, or a file whose name ends with {FileExtension} for one document of all.");
        }
    }

    private static string Count(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";

    private static void CheckServer(string? server)
    {
        if (server is not null && !(Uri.TryCreate(server, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"))
        {
            throw new UserErrorException($"'{server}' is no address of a server. Give one such as http://127.0.0.1:5080.");
        }
    }
}
