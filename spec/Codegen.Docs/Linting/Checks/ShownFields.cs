using Codegen.Docs.Linting.Pages;
using Codegen.Spec;

namespace Codegen.Docs.Linting.Checks;

/// <summary>Which fields the examples of a reply show, and which they should and do not.</summary>
internal sealed class ShownFields
{
    private readonly LintPage _page;
    private readonly SideTables _tables;

    /// <summary>The objects that were shown, by their models; the reply itself is the one of no name.</summary>
    private readonly Dictionary<string, List<(int Place, ISet<string> Fields)>> _objects = new(StringComparer.Ordinal);

    public ShownFields(LintPage page, SideTables tables)
    {
        _page = page;
        _tables = tables;
    }

    /// <summary>Adds an object of an example.</summary>
    /// <param name="model">Its model, or <see langword="null"/> for the reply itself.</param>
    /// <param name="place">Where it starts in the page.</param>
    /// <param name="fields">The fields that it shows.</param>
    public void Add(string? model, int place, ISet<string> fields)
    {
        if (!_objects.TryGetValue(model ?? string.Empty, out List<(int Place, ISet<string> Fields)>? same))
        {
            _objects.Add(model ?? string.Empty, same = []);
        }

        same.Add((place, fields));
    }

    /// <summary>Reports what is declared for the objects that were shown, and not shown itself.</summary>
    public void ReportMissing()
    {
        ReportMissing(null, _tables.Message.Fields);
        foreach (ModelSpec model in _tables.Message.Models)
        {
            ReportMissing(model.Name, model.Fields);
        }
    }

    private void ReportMissing(string? model, EquatableArray<FieldSpec> fields)
    {
        if (!_objects.TryGetValue(model ?? string.Empty, out List<(int Place, ISet<string> Fields)>? objects))
        {
            return;
        }

        foreach (FieldSpec field in fields)
        {
            string subject = $"response:{model}:{field.Name}";
            string what = model is null ? "the reply" : $"'{model}'";
            int? row = _tables.RowOf(model, field.Name);
            int without = objects.FindIndex(shown => !shown.Fields.Contains(field.Name));
            if (field.Required && without >= 0)
            {
                _page.Findings.Add(
                    LintRules.RequiredNotShown,
                    objects[without].Place,
                    subject,
                    $"The table says that {what} always has '{field.Name}', but the example shows {what} without it. Show the field, or mark it as not required.",
                    row is { } offset ? (offset, field.Name) : null);
            }
            else if (objects.TrueForAll(shown => !shown.Fields.Contains(field.Name)))
            {
                _page.Findings.Add(
                    LintRules.NeverShown,
                    row ?? 0,
                    subject,
                    $"The examples show {what}, but never its '{field.Name}'. Show the field, or remove the row if it is not sent.");
            }
        }
    }
}
