using System.Text;
using Scriban;

namespace Codegen.Generator.Emitting;

/// <summary>The template, parsed once in the life of the compiler's process.</summary>
internal static class Templates
{
    /// <summary>The template of a client's file.</summary>
    public static readonly Template ClientFile = Parse("ClientFile.scriban");

    private static Template Parse(string name)
    {
        using Stream stream = typeof(Templates).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The template {name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Template template = Template.Parse(reader.ReadToEnd(), name);
        return template.HasErrors ? throw new InvalidOperationException(template.Messages.ToString()) : template;
    }
}
