using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Codegen.Generator.Tests.Support;

/// <summary>What MSBuild would tell the generator: properties of the project, and metadata that all of its files have.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public override AnalyzerConfigOptions GlobalOptions => new Values(_values);

    public ProjectOptions Property(string name, string value)
    {
        _values["build_property." + name] = value;
        return this;
    }

    public ProjectOptions Metadata(string name, string value)
    {
        _values["build_metadata.AdditionalFiles." + name] = value;
        return this;
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
