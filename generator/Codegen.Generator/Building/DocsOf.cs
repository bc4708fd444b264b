using System.Globalization;
using Codegen.Generator.Models;
using Codegen.Generator.Text;
using Codegen.Spec;

namespace Codegen.Generator.Building;

/// <summary>Words the XML documentation of generated code: the docs' own words where there are any.</summary>
internal static class DocsOf
{
    private static readonly string[] NoDescription = ["The docs do not describe it."];

    /// <summary>Documents the method that calls an action.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The lines.</returns>
    public static string Method(ActionSpec action)
    {
        IReadOnlyList<string> description = XmlText.Paragraphs(action.Description);
        IReadOnlyList<string> title = XmlText.Paragraphs(action.Title);
        IReadOnlyList<string> summary = title.Count > 0 ? title : description.Count > 0 ? [description[0]] : ["Calls " + Code(action.Name) + "."];
        List<string> remarks = [.. description];
        remarks.RemoveAll(summary.Contains);
        remarks.AddRange(XmlText.Paragraphs(action.Limits));
        remarks.Add(Origin(action));
        return new DocComment()
            .Add("summary", summary)
            .Add("remarks", remarks)
            .Add("param name=\"request\"", "The parameters.")
            .Add("param name=\"cancellationToken\"", "Gives up waiting for the reply.")
            .Add("returns", "The reply.")
            .Add("exception cref=\"ApiException\"", "The call failed; the exception's type says how.")
            .ToLines();
    }

    /// <summary>Documents the method that calls an action by its required parameters alone.</summary>
    /// <param name="action">The action.</param>
    /// <param name="request">The type of the request.</param>
    /// <param name="parameters">The parameters of the method. Their docs are those of the properties, so that a change there is none here.</param>
    /// <returns>The lines.</returns>
    public static string Shortcut(ActionSpec action, string request, IEnumerable<ShortcutParameter> parameters)
    {
        string title = XmlText.Words(action.Title ?? string.Empty);
        DocComment comment = new DocComment()
            .Add("summary", title.Length > 0 ? title : "Calls " + Code(action.Name) + ".")
            .Add("param name=\"client\"", "The client.");
        foreach (ShortcutParameter parameter in parameters)
        {
            comment.Add(
                $"param name=\"{parameter.Name.TrimStart('@')}\"",
                $"<inheritdoc cref=\"{request}.{parameter.Property}\" path=\"/summary/node()\"/>");
        }

        return comment
            .Add("param name=\"cancellationToken\"", "Gives up waiting for the reply.")
            .Add("returns", "The reply.")
            .Add("exception cref=\"ApiException\"", "The call failed; the exception's type says how.")
            .ToLines();
    }

    /// <summary>Documents a request.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The lines.</returns>
    public static string Request(ActionSpec action) => Message("The parameters of " + Code(action.Name), action);

    /// <summary>Documents a response.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The lines.</returns>
    public static string Response(ActionSpec action) => Message("The reply of " + Code(action.Name), action);

    /// <summary>Documents an object within a request or response.</summary>
    /// <param name="model">The model.</param>
    /// <param name="where">Where it occurs, as XML.</param>
    /// <returns>The lines.</returns>
    public static string Model(ModelSpec model, string where) =>
        new DocComment().Add("summary", Code(model.Name) + " in " + where + ".").ToLines();

    /// <summary>Documents a property.</summary>
    /// <param name="named">The field.</param>
    /// <param name="remark">What the generator has to add, as XML.</param>
    /// <returns>The lines.</returns>
    public static string Property(NamedField named, string? remark = null)
    {
        IReadOnlyList<string> description = XmlText.Paragraphs(named.Field.Description);
        DocComment comment = new DocComment().Add("summary", description.Count > 0 ? description : NoDescription);
        return (RemarksOn(named, remark) is { } remarks ? comment.Add("remarks", remarks) : comment).ToLines();
    }

    /// <summary>Documents the class of a property's known values.</summary>
    /// <param name="property">The property's identifier.</param>
    /// <returns>The lines.</returns>
    public static string KnownValues(string property) =>
        new DocComment().Add("summary", $"The values that the docs list for <c>{property}</c>. There may be others.").ToLines();

    /// <summary>Documents a known value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The lines.</returns>
    public static string KnownValue(ValueSpec value)
    {
        string meaning = XmlText.Words(value.Description ?? string.Empty);
        return new DocComment().Add("summary", meaning.Length > 0 ? meaning : "The value " + Code(value.Value) + ".").ToLines();
    }

    /// <summary>A name in the docs' own spelling.</summary>
    /// <param name="name">The name.</param>
    /// <returns>XML.</returns>
    public static string Code(string name) => "<c>" + XmlText.Line(Shortened(name)) + "</c>";

    private static List<string>? RemarksOn(NamedField named, string? remark)
    {
        FieldSpec field = named.Field;
        List<string>? remarks = null;
        AddIfAny(ValuesOf(named), ref remarks);
        AddIfAny(LimitsOf(field, remark), ref remarks);
        AddIfAny(remark, ref remarks);
        AddIfAny(field is { Deprecated: { } end, Required: true } ? "Deprecated: " + XmlText.Words(end) : null, ref remarks);
        AddIfAny(
            string.Equals(named.Name, field.Name, StringComparison.Ordinal) ? null : "The docs call it " + Code(field.Name) + ".", ref remarks);
        return remarks;
    }

    private static string? ValuesOf(NamedField named) => named.Field.Values.Count == 0
        ? null
        : (named.Values is { } constants ? $"Values (<see cref=\"{constants}\"/>): " : "Values: ")
            + string.Join(", ", named.Field.Values.Select(value => Code(value.Value) + Meaning(value))) + ".";

    private static string Meaning(ValueSpec value) => value.Description is { } meaning ? " (" + XmlText.Words(meaning) + ")" : string.Empty;

    private static string? LimitsOf(FieldSpec field, string? remark)
    {
        List<string>? parts = null;
        AddIfAny(field.Unit is { } unit ? "In " + XmlText.Line(unit) + "." : null, ref parts);
        AddIfAny(field.Minimum is { } minimum ? "At least " + Number(minimum) + "." : null, ref parts);
        AddIfAny(field.Maximum is { } maximum ? "At most " + Number(maximum) + "." : null, ref parts);
        AddIfAny(field.Default is { } value ? "Default: " + Code(value) + "." : null, ref parts);
        AddIfAny(field.Base64 && remark is null ? "Encoded as base64." : null, ref parts);
        return parts is null ? null : string.Join(" ", parts);
    }

    /// <summary>Most fields have nothing to add, so the list is made by who has.</summary>
    private static void AddIfAny(string? text, ref List<string>? texts)
    {
        if (text is not null)
        {
            (texts ??= []).Add(text);
        }
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Message(string what, ActionSpec action)
    {
        string title = XmlText.Words(action.Title ?? string.Empty);
        return new DocComment().Add("summary", title.Length > 0 ? what + ": " + title : what + ".").ToLines();
    }

    private static string Origin(ActionSpec action) =>
        action.Page is { } page ? "Action " + Code(action.Name) + ", page " + Code(page) + "." : "Action " + Code(action.Name) + ".";

    /// <summary>Names are short; one that is not is there to make trouble, and is written in full as a literal already.</summary>
    private static string Shortened(string name) => name.Length <= 200 ? name : name.Substring(0, 200) + "…";
}
