using System.Text;
using Codegen.Generator.Diagnostics;
using Codegen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Generator.Emitting;

/// <summary>Hands generated files to the compiler.</summary>
internal static class SourceOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Makes a file and hands it over, or reports why it can't be made.</summary>
    /// <param name="output">The compiler.</param>
    /// <param name="header">The file's beginning, which names it.</param>
    /// <param name="makeText">Makes the text.</param>
    public static void Add(SourceProductionContext output, SourceHeader header, Func<string> makeText)
    {
        Problem? failure = Guard.Run<Problem?>(
            header.SpecFile,
            () =>
            {
                output.AddSource(header.HintName, SourceText.From(makeText(), Utf8));
                return null;
            },
            problem => problem);
        if (failure is not null)
        {
            output.ReportDiagnostic(failure.ToDiagnostic());
        }
    }
}
