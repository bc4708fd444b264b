using Codegen.Docs.Actions;
using Codegen.Docs.Dialects;
using Codegen.Docs.Linting.Examples;
using Codegen.Docs.Linting.Pages;
using Codegen.Spec;

namespace Codegen.Docs.Linting.Checks;

/// <summary>Compares the response examples of a page with its tables.</summary>
internal sealed class ResponseExampleCheck
{
    private const string RetCode = "RetCode";

    private readonly string _action;
    private readonly SideTables _tables;
    private readonly ShownFields _shown;
    private readonly ExampleFindings _findings;

    private ResponseExampleCheck(LintPage page)
    {
        _action = page.Tables!.Name;
        _tables = page.Tables.Response;
        _shown = new ShownFields(page, _tables);
        _findings = new ExampleFindings(page, "response", _tables);
    }

    /// <summary>Checks a page that describes an action.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">The words of the dialects.</param>
    public static void Run(LintPage page, Vocabulary words)
    {
        var check = new ResponseExampleCheck(page);
        bool isWhole = true;
        foreach (ExampleReading<ExampleValue> example in ExampleText.In(page.Page, SectionRole.ResponseExample, words).Select(ResponseExample.Read))
        {
            check._findings.AddUnreadable(example.Flaws);
            isWhole &= example.Flaws.Count == 0;
            foreach (ExampleValue document in example.Parts)
            {
                check.CheckReply(document);
                if (example.Flaws.Count == 0)
                {
                    check.CheckRetCode(document);
                }
            }
        }

        if (isWhole)
        {
            check._shown.ReportMissing();
        }
    }

    private void CheckReply(ExampleValue reply)
    {
        bool isFailure = false;
        foreach (ExampleMember member in reply.Members.Where(IsEnvelope))
        {
            string expected = _action + "Response";
            if (member is { Name: "Action", Value: { Kind: ExampleValueKind.Text } name } && !string.Equals(name.Text, expected, StringComparison.Ordinal))
            {
                _findings.Add(LintRules.OtherAction, name.Place, "Action", $"The example is a reply to '{name.Text}'; that of this page's action has the Action '{expected}'.");
            }

            isFailure |= member is { Name: RetCode, Value: { Kind: ExampleValueKind.Number, Text: not "0" } };
        }

        if (isFailure)
        {
            // A reply that reports a failure has none of the action's fields.
            return;
        }

        CheckObject(null, reply, path: string.Empty);
    }

    /// <summary>A name that differs by case is another finding already.</summary>
    private void CheckRetCode(ExampleValue reply)
    {
        if (!reply.Members.Any(member => string.Equals(member.Name, RetCode, StringComparison.OrdinalIgnoreCase)))
        {
            _findings.Add(LintRules.NoRetCode, reply.Place, RetCode, "The example shows a reply without 'RetCode', which every reply has. Add it, 0 for a success.");
        }
    }

    private static bool IsEnvelope(ExampleMember member) => Envelope.Contains(member.Name, isRequest: false);

    private void CheckObject(string? model, ExampleValue value, string path)
    {
        FieldIndex fields = _tables.FieldsOf(model);
        ExampleMember[] members = [.. value.Members.Where(member => model is not null || !IsEnvelope(member))];
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (ExampleMember member in members)
        {
            string memberPath = path + member.Name;
            FieldSpec? field = fields.Find(member.Name);
            if (field is not null)
            {
                shown.Add(field.Name);
                CheckValue(field.Type, member.Value, memberPath, (model, field));
            }
            else if (model is null && Envelope.FindNear(member.Name, isRequest: false) is { } common)
            {
                _findings.Add(LintRules.OtherCase, member.Place, memberPath, $"The example shows '{memberPath}', but every reply has '{common}'. Names are compared exactly.");
            }
            else if (fields.FindNear(member.Name) is { } near)
            {
                shown.Add(near.Name);
                _findings.Add(
                    LintRules.OtherCase,
                    member.Place,
                    memberPath,
                    $"The example shows '{memberPath}', the table has '{near.Name}'. Names are compared exactly: write the one that the cloud sends.",
                    (model, near));
            }
            else
            {
                _findings.Add(
                    LintRules.UndeclaredField,
                    member.Place,
                    memberPath,
                    $"The example shows '{memberPath}', but the table of {(model is null ? "the reply" : $"'{model}'")} has no such field. Add a row, or correct the example.");
            }
        }

        // An empty object says nothing about what it could contain.
        if (model is null || members.Length > 0)
        {
            _shown.Add(model, value.Place, shown);
        }
    }

    private void CheckValue(TypeSpec type, ExampleValue value, string path, (string? Model, FieldSpec Field) row)
    {
        if (value.Kind is ExampleValueKind.Null or ExampleValueKind.Unknown)
        {
            return;
        }

        if (type.IsList)
        {
            CheckList(type, value, path, row);
        }
        else if (value.Kind == ExampleValueKind.List && type.Kind != TypeKind.Object)
        {
            ReportFit(value.Items.Count > 1 ? Fit.Conflict : Fit.ReadsAnyway, type, value, path, row);
            foreach (ExampleValue item in value.Items.Where(item => value.Items.Count == 1 || item.Kind == ExampleValueKind.Object))
            {
                CheckValue(type, item, path, row);
            }
        }
        else if (type.Kind is TypeKind.Model or TypeKind.Object)
        {
            CheckStructure(type, value, path, row);
        }
        else
        {
            ReportFit(ScalarFit.Of(type.Kind, value), type, value, path, row);
        }
    }

    private void CheckList(TypeSpec type, ExampleValue value, string path, (string? Model, FieldSpec Field) row)
    {
        TypeSpec element = type with { ListDepth = type.ListDepth - 1 };
        if (value.Kind == ExampleValueKind.List)
        {
            foreach (ExampleValue item in value.Items)
            {
                CheckValue(element, item, path + "[]", row);
            }
        }
        else
        {
            // One value stands for a list of one, and empty text for none.
            ReportFit(Fit.ReadsAnyway, type, value, path, row);
            if (value.Kind != ExampleValueKind.Text || value.Text.Trim().Length > 0)
            {
                CheckValue(element, value, path + "[]", row);
            }
        }
    }

    private void CheckStructure(TypeSpec type, ExampleValue value, string path, (string? Model, FieldSpec Field) row)
    {
        if (value.Kind == ExampleValueKind.Object)
        {
            if (type.Kind == TypeKind.Model)
            {
                CheckObject(type.Model!, value, path + ".");
            }

            return;
        }

        // What is declared as an object of nothing known is kept as JSON, whatever it is.
        bool isNothing = value.Kind == ExampleValueKind.Text && value.Text.Trim().Length == 0;
        ReportFit(isNothing || type.Kind == TypeKind.Object ? Fit.ReadsAnyway : Fit.Conflict, type, value, path, row);
    }

    private void ReportFit(Fit fit, TypeSpec type, ExampleValue value, string path, (string? Model, FieldSpec Field) row)
    {
        string what = $"'{path}' is {TypeWords.Of(type, _tables)} in the table, but the example shows {TypeWords.Of(value)}";
        if (fit == Fit.Conflict)
        {
            _findings.Add(LintRules.TypeConflict, value.Place, path, what + ", which can't be read as one. Correct the type, or the example.", row);
        }
        else if (fit == Fit.ReadsAnyway)
        {
            _findings.Add(LintRules.TypeReadAnyway, value.Place, path, what + ". It is read as declared, and nothing is lost.", row);
        }
    }
}
