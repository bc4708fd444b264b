using System.Globalization;
using Codegen.Generator.Models;
using Scriban;
using Scriban.Runtime;

namespace Codegen.Generator.Emitting;

/// <summary>Makes the text of a file from its model.</summary>
internal static class FileText
{
    /// <summary>The text of a file of records.</summary>
    /// <param name="file">The model.</param>
    /// <returns>C#.</returns>
    public static string Of(RecordFile file) => Render(Templates.RecordFile, file);

    /// <summary>The text of a client's file.</summary>
    /// <param name="file">The model.</param>
    /// <returns>C#.</returns>
    public static string Of(ClientFile file) => Render(Templates.ClientFile, file);

    private static string Render(Template template, object file)
    {
        // What bounds a template that somebody else wrote would only cut off a large API here: these are our own and end.
        var context = new TemplateContext { LoopLimit = 0, LimitToString = 0, NewLine = "\n", StrictVariables = true };
        context.PushCulture(CultureInfo.InvariantCulture);
        var names = new ScriptObject();
        names.Add("file", file);
        context.PushGlobal(names);
        return template.Render(context);
    }
}
