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

    /// <summary>What stands in a rendered frame where text of our own goes: a character that no text of the docs keeps.</summary>
    private const char Gap = '\0';

    /// <summary>The text of a file of records.</summary>
    /// <param name="file">The model.</param>
    /// <returns>C#.</returns>
    public static string Of(RecordFile file)
    {
        CodeText text = CodeText.Begin();
        FileHead.Write(text, file.Header, NamesOfRecords);
        foreach (RecordModel record in file.Records)
        {
            RecordText.Write(text, record);
        }

        return text.End();
    }

    /// <summary>The text of a client's file: a template is its frame, and what there is of every action goes into the gaps.</summary>
    /// <param name="file">The model.</param>
    /// <returns>C#.</returns>
    public static string Of(ClientFile file)
    {
        string[] frame = FrameOf(file).Split(Gap);
        CodeText text = CodeText.Begin();
        FileHead.Write(text, file.Header, NamesOfClients);
        text.Add(frame[0]);
        MethodText.WriteDeclarations(text, file);
        text.Add(frame[1]);
        MethodText.WriteBodies(text, file);
        text.Add(frame[2]);
        if (file.Shortcuts is { } shortcuts)
        {
            ShortcutText.Write(text, shortcuts, file.Interface);
            text.Add(frame[3]);
        }

        return text.End();
    }

    private static string FrameOf(ClientFile file)
    {
        var names = new ScriptObject
        {
            ["accessibility"] = file.Accessibility,
            ["interface"] = file.Interface,
            ["name"] = file.Name,
            ["title"] = file.Title,
            ["endpoint"] = file.Endpoint,
            ["shortcuts_name"] = file.Shortcuts?.Name,
            ["declarations"] = Gap,
            ["methods"] = Gap,
            ["shortcuts"] = Gap,
        };

        // Our template uses none of the functions that Scriban offers, and to set them up takes five times as long as to render.
        // What bounds a template that somebody else wrote would only cut off a long title here: this one is our own and ends.
        var context = new TemplateContext(builtin: []) { LoopLimit = 0, LimitToString = 0, NewLine = "\n", StrictVariables = true };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(names);
        return Templates.ClientFile.Render(context);
    }
}
