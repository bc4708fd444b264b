using System.Globalization;
using Codegen.Generator.Models;
using Codegen.Generator.Text;
using Scriban;
using Scriban.Runtime;

namespace Codegen.Generator.Emitting;

/// <summary>Makes the text of a file from its model.</summary>
internal static class FileText
{
    private const string NamesOfRecords = "CA1034, CA1056, CA1062, CA1707, CA1708, CA1711, CA1716, CA1720, CA1724, CA1822";
    private const string NamesOfClients = "CA1054, CA1707, CA1716, CA1720, CA1724";

    /// <summary>The text of a file of records.</summary>
    /// <param name="file">The model.</param>
    /// <returns>C#.</returns>
    public static string Of(RecordFile file) => CodeText.Of(file, static (text, file) =>
    {
        FileHead.Write(text, file.Header, NamesOfRecords);
        foreach (RecordModel record in file.Records)
        {
            RecordText.Write(text, record);
        }
    });

    /// <summary>The text of a client's file.</summary>
    /// <param name="file">The model.</param>
    /// <returns>C#.</returns>
    public static string Of(ClientFile file)
    {
        var names = new ScriptObject
        {
            ["head"] = CodeText.Of(file.Header, static (text, header) => FileHead.Write(text, header, NamesOfClients)),
            ["accessibility"] = file.Accessibility,
            ["interface"] = file.Interface,
            ["name"] = file.Name,
            ["title"] = file.Title,
            ["endpoint"] = file.Endpoint,
            ["declarations"] = CodeText.Of(file, MethodText.WriteDeclarations),
            ["methods"] = CodeText.Of(file, MethodText.WriteBodies),
            ["shortcuts_name"] = file.Shortcuts?.Name,
            ["shortcuts"] = file.Shortcuts is null ? null : CodeText.Of(file, ShortcutText.Write),
        };

        // Our templates use none of the functions that Scriban offers; to set them up takes five times as long as all else here
        // together. What bounds a template that somebody else wrote would only cut off a large API: these are our own and end.
        var context = new TemplateContext(builtin: []) { LoopLimit = 0, LimitToString = 0, NewLine = "\n", StrictVariables = true };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(names);
        return Templates.ClientFile.Render(context);
    }
}
