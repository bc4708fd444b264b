using Codegen.Docs.Actions;
using Codegen.Docs.Dialects;
using Codegen.Docs.Linting.Examples;
using Codegen.Docs.Linting.Pages;
using Codegen.Spec;

namespace Codegen.Docs.Linting.Checks;

/// <summary>Compares the request examples of a page with its table of parameters.</summary>
internal sealed class RequestExampleCheck
{
    private readonly ActionTables _action;
    private readonly SideTables _tables;
    private readonly ExampleFindings _findings;

    /// <summary>The parameters of the side's own table that an example sends.</summary>
    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);

    private RequestExampleCheck(LintPage page)
    {
        _action = page.Tables!;
        _tables = _action.Request;
        _findings = new ExampleFindings(page, "request", _tables);
    }

    /// <summary>Checks a page that describes an action.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">The words of the dialects.</param>
    public static void Run(LintPage page, Vocabulary words)
    {
        foreach (ExampleReading<RequestArgument> example in ExampleText.In(page.Page, SectionRole.RequestExample, words).Select(RequestExample.Read))
        {
            var check = new RequestExampleCheck(page);
            check._findings.AddUnreadable(example.Flaws);
            foreach (RequestArgument argument in example.Parts)
            {
                check.CheckArgument(argument);
            }

            if (example.Flaws.Count == 0)
            {
                check.ReportMissing(example.Text.PlaceOf(0));
            }
        }
    }

    private void CheckArgument(RequestArgument argument)
    {
        if (argument.Name == "Action")
        {
            CheckAction(argument);
        }
        else if (!IsCommon(argument.Name))
        {
            if (FieldPath.Parse(argument.Name) is { } path)
            {
                CheckPath(argument, path);
            }
            else
            {
                _findings.Add(LintRules.UnreadableExample, argument.Place, argument.Name, $"'{argument.Name}' in the request example is no name of a parameter.");
            }
        }
    }

    /// <summary>Temporary credentials add a token, on no page's table.</summary>
    private bool IsCommon(string name) =>
        Envelope.Contains(name, isRequest: true) || _action.CommonParameters.Contains(name);

    private void CheckAction(RequestArgument argument)
    {
        if (!string.Equals(argument.Value.Text, _action.Name, StringComparison.Ordinal))
        {
            _findings.Add(LintRules.OtherAction, argument.Place, "Action", $"The example calls '{argument.Value.Text}', not '{_action.Name}', the action of this page.");
        }
    }

    private void CheckPath(RequestArgument argument, IReadOnlyList<PathStep> path)
    {
        string? model = null;
        FieldIndex fields = _tables.FieldsOf(null);
        string walked = string.Empty;
        for (int i = 0; i < path.Count; i++)
        {
            PathStep step = path[i];
            walked += (i == 0 ? string.Empty : ".") + step.Name + string.Concat(Enumerable.Repeat(".N", step.ListDepth));
            FieldSpec? field = fields.Find(step.Name);
            if (field is null)
            {
                ReportUnknown(argument, walked, fields, step.Name, model);
                return;
            }

            if (i == 0)
            {
                _sent.Add(field.Name);
            }

            bool isLast = i == path.Count - 1;
            if (!CheckStep(argument, walked, field, step.ListDepth, isLast, model) || field.Type.Kind != TypeKind.Model)
            {
                return;
            }

            model = field.Type.Model!;
            fields = _tables.FieldsOf(model);
        }
    }

    /// <summary>Whether the path may go on behind a step.</summary>
    private bool CheckStep(RequestArgument argument, string walked, FieldSpec field, int indexes, bool isLast, string? model)
    {
        TypeSpec type = field.Type;
        bool isStructure = type.Kind is TypeKind.Model or TypeKind.Object;
        string? wrongIndex =
            indexes > type.ListDepth && type.Kind != TypeKind.Object ? "with an index"
            : indexes < type.ListDepth && !IsNothing(argument.Value) ? "without an index"
            : null;
        string? wrongValue =
            !isLast && !isStructure ? $"'{argument.Name}', a field in it"
            : isLast && type.Kind == TypeKind.Model && !IsNothing(argument.Value) ? $"{TypeWords.Of(argument.Value)} for it"
            : isLast && !isStructure && !Fits(type.Kind, argument.Value) ? TypeWords.Of(argument.Value)
            : null;
        string? contradiction =
            wrongIndex is not null ? $"'{field.Name}' is {TypeWords.Of(type, _tables)} in the table, but the example sends '{argument.Name}', {wrongIndex}"
            : wrongValue is not null ? $"'{walked}' is {TypeWords.Of(type with { ListDepth = Math.Max(0, type.ListDepth - indexes) }, _tables)} in the table, but the example sends {wrongValue}"
            : null;
        if (contradiction is null)
        {
            return !isLast;
        }

        _findings.Add(LintRules.ParameterTypeConflict, argument.Place, walked, contradiction + ". Correct the row, or the example.", (model, field));
        return false;
    }

    /// <summary>Everything is sent as text, so only what the text says counts.</summary>
    private static bool Fits(TypeKind kind, ExampleValue value) => IsNothing(value) || ScalarFit.Of(kind, value) != Fit.Conflict;

    private static bool IsNothing(ExampleValue value) =>
        value.Kind is ExampleValueKind.Null or ExampleValueKind.Unknown
        || (value.Kind is ExampleValueKind.List && value.Items.Count == 0)
        || (value.Kind is ExampleValueKind.Object && value.Members.Count == 0)
        || (value.Kind is ExampleValueKind.Text && string.IsNullOrWhiteSpace(value.Text));

    private void ReportUnknown(RequestArgument argument, string walked, FieldIndex fields, string name, string? model)
    {
        if (fields.FindNear(name) is { } near)
        {
            if (model is null)
            {
                _sent.Add(near.Name);
            }

            _findings.Add(
                LintRules.OtherCase,
                argument.Place,
                walked,
                $"The request example sends '{argument.Name}', the table has '{near.Name}'. Names are compared exactly: write the one that the cloud hears.",
                (model, near));
        }
        else
        {
            _findings.Add(
                LintRules.UndeclaredParameter,
                argument.Place,
                walked,
                $"The request example sends '{argument.Name}', but the table has no such parameter. Add a row, or correct the example.");
        }
    }

    private void ReportMissing(int place)
    {
        foreach (FieldSpec field in _tables.Message.Fields)
        {
            if (field.Required && !_sent.Contains(field.Name))
            {
                _findings.Add(
                    LintRules.RequiredNotSent,
                    place,
                    field.Name,
                    $"The table says that '{field.Name}' must be sent, but the request example does not send it. Send it, or mark it as not required.",
                    (null, field));
            }
        }
    }
}
