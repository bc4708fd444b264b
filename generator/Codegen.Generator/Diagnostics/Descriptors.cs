using Codegen.Spec.Json;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Diagnostics;

/// <summary>The diagnostics that the generator reports. Each message says what is wrong and what to do.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor NotJson = Error(SpecProblemIds.NotJson, "The spec is not JSON");

    public static readonly DiagnosticDescriptor WrongFormat = Error(SpecProblemIds.WrongFormat, "The file is no spec of a known format");

    public static readonly DiagnosticDescriptor WrongValue = Error(SpecProblemIds.WrongValue, "A value in the spec is missing or wrong");

    public static readonly DiagnosticDescriptor UnknownProperty = Warning(SpecProblemIds.UnknownProperty, "The spec has an unknown property");

    public static readonly DiagnosticDescriptor UnknownType = Error(SpecProblemIds.UnknownType, "A type in the spec is unknown");

    public static readonly DiagnosticDescriptor Duplicate = Error(SpecProblemIds.Duplicate, "Two things in the spec have one name");

    public static readonly DiagnosticDescriptor UnusableName = Error(SpecProblemIds.UnusableName, "A name in the spec can't be used in C#");

    public static readonly DiagnosticDescriptor ShapesDiffer = Error(SpecProblemIds.ShapesDiffer, "One type name stands for several shapes");

    public static readonly DiagnosticDescriptor ProtocolParameter = Error(SpecProblemIds.ProtocolParameter, "The client sets the parameter itself");

    public static readonly DiagnosticDescriptor Failure = Error("CGS0100", "The generator failed on a spec");

    public static readonly DiagnosticDescriptor SameProduct = Error("CGS0101", "Two specs make the same product");

    public static readonly DiagnosticDescriptor NothingSelected = Warning("CGS0102", "A pattern selects nothing");

    public static readonly DiagnosticDescriptor UnknownOption = Error("CGS0103", "An option has a value that is not known");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new DiagnosticDescriptor[]
    {
        NotJson, WrongFormat, WrongValue, UnknownProperty, UnknownType, Duplicate, UnusableName, ShapesDiffer, ProtocolParameter,
        Failure, SameProduct, NothingSelected, UnknownOption,
    }.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of an id.</summary>
    /// <param name="id">An id.</param>
    /// <returns>Its descriptor; that of a failure for an id that is not known here.</returns>
    public static DiagnosticDescriptor Of(string id) => ById.TryGetValue(id, out DiagnosticDescriptor? known) ? known : Failure;

    private static DiagnosticDescriptor Error(string id, string title) => Describe(id, title, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title) => Describe(id, title, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Describe(string id, string title, DiagnosticSeverity severity) =>
        new(id, title, "{0}", "Codegen", severity, isEnabledByDefault: true);
}
