using System.Text;
using Codegen.Generator.Diagnostics;
using Codegen.Spec;
using Codegen.Spec.Json;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Generator.Inputs;

/// <summary>A spec file as read.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Options">What the project asks for it.</param>
/// <param name="Product">What the spec says, without what is wrong with it; <see langword="null"/> when nothing of it can be used.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record SpecFile(string Path, SpecOptions Options, ProductSpec? Product, EquatableArray<Problem> Problems)
{
    /// <summary>Enough of a file to see its first property.</summary>
    private const int HeadLength = 1024;

    /// <summary>Reads a file. Whatever goes wrong is in the result.</summary>
    /// <param name="input">The file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The spec and its problems; neither for a file that is no spec and need not be one.</returns>
    public static SpecFile Read(SpecInput input, CancellationToken cancellation)
    {
        string path = input.Text.Path;
        return Guard.Run(path, () => Read(input, path, cancellation), problem => Of(input, null, [problem]));
    }

    private static SpecFile Read(SpecInput input, string path, CancellationToken cancellation)
    {
        SourceText? text = input.Text.GetText(cancellation);
        if (text is null)
        {
            return Of(input, null, [new Problem(Descriptors.NotJson.Id, "The file can't be read. Check that it exists.", path)]);
        }

        if (!input.IsDeclared && !LooksLikeSpec(text))
        {
            return Of(input, null, []);
        }

        SpecReadResult result = Utf8Bytes.Read(text, SpecReader.ReadWithoutExamples);
        return Of(input, result.Product, result.Problems.Select(problem => Problem.From(problem, path)));
    }

    private static bool LooksLikeSpec(SourceText text)
    {
        var head = new TextSpan(0, Math.Min(text.Length, HeadLength));
        return SpecReader.IsSpec(Encoding.UTF8.GetBytes(text.ToString(head)));
    }

    private static SpecFile Of(SpecInput input, ProductSpec? product, IEnumerable<Problem> problems) =>
        new(input.Text.Path, input.Options, product, problems.ToEquatableArray());
}
