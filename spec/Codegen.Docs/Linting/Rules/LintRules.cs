namespace Codegen.Docs.Linting;

/// <summary>The rules, all in one list.</summary>
public static class LintRules
{
    /// <summary>A response example shows a value that can't be read as what the table declares.</summary>
    public static LintRule TypeConflict { get; } = new(
        "CGL0001",
        "Response example contradicts the declared type",
        LintSeverity.Warning,
        "The example shows a value that cannot be read as the type in the table: a text that is no number where an integer is declared, an "
        + "object where a string is, a list of several where one value is. If the example is right, every call fails at this field.",
        "Find out what the cloud sends. Correct the type in the table, or the example.");

    /// <summary>A response example shows another type, which reads without loss.</summary>
    public static LintRule TypeReadAnyway { get; } = new(
        "CGL0002",
        "Response example shows another type that reads without loss",
        LintSeverity.Note,
        "The example shows a number where a string is declared, a number in quotes, a single value for a list of one, empty text for nothing "
        + "or the like. Clients read it as the declared type and lose nothing.",
        "Nothing breaks. Correct the table or the example when the page is edited.");

    /// <summary>A response example shows a field that no table declares.</summary>
    public static LintRule UndeclaredField { get; } = new(
        "CGL0003",
        "Response example shows a field that no table declares",
        LintSeverity.Warning,
        "The example shows a field that the table of its object does not have. Clients have no member for it: its value is reached as raw JSON only.",
        "Add a row for the field, or remove it from the example.");

    /// <summary>A field that is declared and that no response example shows.</summary>
    public static LintRule NeverShown { get; } = new(
        "CGL0004",
        "Declared response field is in no example",
        LintSeverity.Note,
        "The object that the field belongs to is shown, the field never. Examples are often partial; but a field that was renamed or is not "
        + "sent any more looks the same.",
        "Add the field to the example if it is sent, or remove its row if it is not.");

    /// <summary>A field that is always returned, says the table, and that an example's object lacks.</summary>
    public static LintRule RequiredNotShown { get; } = new(
        "CGL0005",
        "Response example lacks a field that is always returned",
        LintSeverity.Note,
        "The table says that the field is always there; the example shows its object without it.",
        "Add the field to the example, or mark the row as not required.");

    /// <summary>A name in an example and a name in a table differ by case alone.</summary>
    public static LintRule OtherCase { get; } = new(
        "CGL0006",
        "Name differs from the table's by case",
        LintSeverity.Warning,
        "The example and the table write one name in two ways. Names are compared exactly: the value of a reply is missed, a parameter is not heard.",
        "Find out which one the cloud uses, and write it in both places.");

    /// <summary>A request example sends a parameter that the table lacks.</summary>
    public static LintRule UndeclaredParameter { get; } = new(
        "CGL0007",
        "Request example sends a parameter that the table lacks",
        LintSeverity.Warning,
        "The example sends a parameter that is neither in the table nor among the common ones. Clients have no property for it.",
        "Add a row for the parameter, or remove it from the example.");

    /// <summary>A request example sends a value that is not of the declared type.</summary>
    public static LintRule ParameterTypeConflict { get; } = new(
        "CGL0008",
        "Request example contradicts the declared type",
        LintSeverity.Warning,
        "The example sends something that a client with the declared type can't send: a word for a number, a value without index for a list, "
        + "an index on what is no list, fields of what is a plain value.",
        "Correct the type or the path in the table, or the example.");

    /// <summary>A required parameter that the request example does not send.</summary>
    public static LintRule RequiredNotSent { get; } = new(
        "CGL0009",
        "Request example lacks a required parameter",
        LintSeverity.Note,
        "The table says that the parameter must be sent; the example does without it.",
        "Add the parameter to the example, or mark the row as not required.");

    /// <summary>An example that is not well-formed.</summary>
    public static LintRule UnreadableExample { get; } = new(
        "CGL0010",
        "Example can't be read",
        LintSeverity.Warning,
        "The example is not what it seems to be: JSON with comments, placeholders, an ellipsis, commas too many or too few, a second document, "
        + "headers before the body, or a request that is none. What can be read of it is checked all the same.",
        "Show a request or a reply as it is sent, and explain it in the text around it.");

    /// <summary>An example that belongs to another action.</summary>
    public static LintRule OtherAction { get; } = new(
        "CGL0011",
        "Example is of another action",
        LintSeverity.Warning,
        "The example's Action is not the page's. It was copied from another page, or one of the two names is misspelt.",
        "Show an example of the page's own action.");

    /// <summary>A link to a heading that is not there.</summary>
    public static LintRule DanglingAnchor { get; } = new(
        "CGL0012",
        "Link to a heading that does not exist",
        LintSeverity.Warning,
        "The link leads to a heading, but the page that it leads to has none of that name.",
        "Correct the anchor, or add the heading.");

    /// <summary>One model name with two shapes in a product.</summary>
    public static LintRule TwoShapes { get; } = new(
        "CGL0013",
        "One model name, several shapes in the product",
        LintSeverity.Note,
        "Pages of the product describe models of one name with other fields, types or required marks. They can't be one type, so each is "
        + "named after its action as well.",
        "If they are the same thing, make the tables the same; if not, give them different names.");

    /// <summary>One model with two tables on a page.</summary>
    public static LintRule ModelTwice { get; } = new(
        "CGL0014",
        "Model is described twice on the page",
        LintSeverity.Warning,
        "Two headings of one side of the action have the same name, each with a table. Only the first counts.",
        "Remove one of them, or give them different names.");

    /// <summary>A model that nothing refers to.</summary>
    public static LintRule UnusedModel { get; } = new(
        "CGL0015",
        "No field refers to the model",
        LintSeverity.Note,
        "The page has a table for the model, but no type on the page links to it: its fields are in no reply and in no request.",
        "Link to it from the type of the field that it describes, or remove it.");

    /// <summary>A page that no table of contents links.</summary>
    public static LintRule OrphanPage { get; } = new(
        "CGL0016",
        "No table of contents links the page",
        LintSeverity.Warning,
        "Neither the index nor the sidebar of the product links the page. Readers don't find it, and it may be out of date; an action on it is read all the same.",
        "Link the page, or remove it.");

    /// <summary>A link to a page that is not there.</summary>
    public static LintRule DanglingLink { get; } = new(
        "CGL0017",
        "Link to a page that does not exist",
        LintSeverity.Warning,
        "The link leads to a page of this product or of another one at hand, and there is no such page.",
        "Correct the address, or add the page.");

    /// <summary>A response example without a return code.</summary>
    public static LintRule NoRetCode { get; } = new(
        "CGL0018",
        "Response example without RetCode",
        LintSeverity.Note,
        "Every reply has a RetCode, which says whether the call succeeded; the example shows a reply without one. If the example is right, clients "
        + "can tell a success only by the reply's Action, and take a reply that lacks that too for no reply at all.",
        "Add the RetCode to the example: 0 for a success.");

    /// <summary>All rules in order of their ids: those that compare, and those that reading applies.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        .. ReadingRules.All,
        TypeConflict,
        TypeReadAnyway,
        UndeclaredField,
        NeverShown,
        RequiredNotShown,
        OtherCase,
        UndeclaredParameter,
        ParameterTypeConflict,
        RequiredNotSent,
        UnreadableExample,
        OtherAction,
        DanglingAnchor,
        TwoShapes,
        ModelTwice,
        UnusedModel,
        OrphanPage,
        DanglingLink,
        NoRetCode,
    ];
}
