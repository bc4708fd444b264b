using Codegen.Spec;

namespace Codegen.Generator.Models;

/// <summary>What every generated file begins with, and where it goes.</summary>
/// <param name="HintName">The name of the file.</param>
/// <param name="SpecFile">The path of the spec that it is generated from.</param>
/// <param name="SpecName">The name of that file, as text for a comment.</param>
/// <param name="Namespace">The namespace, as it is written.</param>
/// <param name="Usings">The namespaces whose types it mentions.</param>
/// <param name="HasObsolete">Whether it declares members that should no longer be used, which it has to use itself.</param>
internal sealed record SourceHeader(
    string HintName, string SpecFile, string SpecName, string Namespace, EquatableArray<string> Usings, bool HasObsolete);
