namespace Codegen.Spec.Diff;

/// <summary>All rules by which changes are classed. What the generated code looks like decides, so each rule names the C# that it rests on.</summary>
public static class ChangeRules
{
    // Products

    /// <summary>A product is gone.</summary>
    public static ChangeRule ProductRemoved { get; } = new(
        "CGC0001", Impact.Breaking, "Product removed", "Its client, its namespace and all its types are no longer generated.");

    /// <summary>A product is new.</summary>
    public static ChangeRule ProductAdded { get; } = new(
        "CGC0002", Impact.Compatible, "Product added", "A client is added in a namespace of its own.");

    /// <summary>A product goes by another name in C#.</summary>
    public static ChangeRule ProductRenamed { get; } = new(
        "CGC0003", Impact.Breaking, "Product renamed", "The namespace, the client and its interface are called after the product.");

    /// <summary>The address that calls go to is another.</summary>
    public static ChangeRule EndpointChanged { get; } = new(
        "CGC0004", Impact.PotentiallyBreaking, "Endpoint changed", "Clients without an endpoint in their options send their calls elsewhere.");

    /// <summary>What the product's index says.</summary>
    public static ChangeRule ProductReworded { get; } = new(
        "CGC0005", Impact.Compatible, "Product described otherwise", "Only documentation comments change.");

    /// <summary>A return code is no longer listed.</summary>
    public static ChangeRule ErrorCodeRemoved { get; } = new(
        "CGC0006", Impact.PotentiallyBreaking, "Return code no longer listed", "Code that handles it compiles, but may wait for a code that no longer comes.");

    /// <summary>A return code is new or described otherwise.</summary>
    public static ChangeRule ErrorCodeChanged { get; } = new(
        "CGC0007", Impact.Compatible, "Return code added or described otherwise", "Unknown codes are exceptions like known ones.");

    // Actions

    /// <summary>An action is gone.</summary>
    public static ChangeRule ActionRemoved { get; } = new(
        "CGC0101", Impact.Breaking, "Action removed", "Its method, its request and its response are no longer generated.");

    /// <summary>An action is new.</summary>
    public static ChangeRule ActionAdded { get; } = new(
        "CGC0102", Impact.Compatible, "Action added", "Callers see one more method. Only a class of one's own that implements the client's interface has to add it.");

    /// <summary>An action should no longer be used.</summary>
    public static ChangeRule ActionDeprecated { get; } = new(
        "CGC0103", Impact.PotentiallyBreaking, "Action deprecated", "Its method is marked as obsolete: a warning (CS0618), and an error where warnings are errors.");

    /// <summary>An action's deprecation has gone or has other words.</summary>
    public static ChangeRule ActionDeprecationReworded { get; } = new(
        "CGC0104", Impact.Compatible, "Action's deprecation withdrawn or reworded", "A warning goes or reads otherwise; none is added.");

    /// <summary>What the docs say of an action.</summary>
    public static ChangeRule ActionReworded { get; } = new(
        "CGC0105", Impact.Compatible, "Action described otherwise", "Title, description, limits, group and page only reach documentation comments.");

    /// <summary>The examples of an action.</summary>
    public static ChangeRule ExamplesChanged { get; } = new(
        "CGC0106", Impact.Compatible, "Examples changed", "Nothing is generated from examples.");

    /// <summary>An action has another name in C#.</summary>
    public static ChangeRule ActionRenamed { get; } = new(
        "CGC0107", Impact.Breaking, "Action renamed in C#", "A correction gives its method, its request and its response another name; code that uses them no longer compiles.");

    /// <summary>The method that takes the required parameters is gone or takes others.</summary>
    public static ChangeRule ShortcutChanged { get; } = new(
        "CGC0108", Impact.Breaking, "Method of the required parameters changed", "Its parameters are those that the docs require, in the docs' order: calls no longer compile, or give one value as another.");

    /// <summary>The methods that go through pages are gone or give something else.</summary>
    public static ChangeRule PagingChanged { get; } = new(
        "CGC0109", Impact.Breaking, "Methods of pages removed or changed", "'…PagesAsync' and '…ItemsAsync' are there while the docs list Offset, Limit and one list, of whose items they are.");

    // Parameters

    /// <summary>A parameter is gone.</summary>
    public static ChangeRule ParameterRemoved { get; } = new(
        "CGC0201", Impact.Breaking, "Parameter removed", "The request loses the property; calls that set it no longer compile.");

    /// <summary>A required parameter is new.</summary>
    public static ChangeRule RequiredParameterAdded { get; } = new(
        "CGC0202", Impact.Breaking, "Required parameter added", "The property is 'required': calls that do not set it no longer compile (CS9035).");

    /// <summary>A parameter that the client's options can supply is required now.</summary>
    public static ChangeRule ClientParameterRequired { get; } = new(
        "CGC0203",
        Impact.PotentiallyBreaking,
        "Region, Zone or ProjectId required",
        "The client's options can supply it, so calls compile; one without it on either side is refused before it is sent.");

    /// <summary>An optional parameter is new.</summary>
    public static ChangeRule OptionalParameterAdded { get; } = new(
        "CGC0204", Impact.Compatible, "Optional parameter added", "What is not set is not sent, so calls stay what they are.");

    /// <summary>A parameter became required.</summary>
    public static ChangeRule ParameterBecameRequired { get; } = new(
        "CGC0205", Impact.Breaking, "Parameter became required", "The property is 'required' now: calls that do not set it no longer compile (CS9035).");

    /// <summary>A parameter became optional, and keeps its C# type.</summary>
    public static ChangeRule ParameterBecameOptional { get; } = new(
        "CGC0206", Impact.Compatible, "Parameter became optional", "The property may be left out now, and has the type that it had: a list, or what the client's options supply.");

    /// <summary>A parameter has another type.</summary>
    public static ChangeRule ParameterTypeChanged { get; } = new(
        "CGC0207", Impact.Breaking, "Parameter's type changed", "The property has another C# type; the values that calls set do not fit it.");

    /// <summary>A whole number became a floating-point number.</summary>
    public static ChangeRule ParameterWidened { get; } = new(
        "CGC0208",
        Impact.PotentiallyBreaking,
        "Parameter changed from int to float",
        "A 'long' converts to the property's 'double' by itself, but loses digits above 2^53, and code that reads the property back no longer compiles.");

    /// <summary>A text is no longer base64.</summary>
    public static ChangeRule EncodingDropped { get; } = new(
        "CGC0209", Impact.Breaking, "Parameter no longer base64", "'Base64Text' becomes 'string': bytes do not convert, and what the runtime encoded is sent as it is.");

    /// <summary>Texts in a list are or are no longer base64.</summary>
    public static ChangeRule EncodedListChanged { get; } = new(
        "CGC0210", Impact.Breaking, "Base64 mark of a list changed", "The list's items are 'Base64Text' or 'string' now, and a list of the one is no list of the other.");

    /// <summary>A parameter became optional, and nullable with it.</summary>
    public static ChangeRule ParameterMayBeMissing { get; } = new(
        "CGC0211",
        Impact.PotentiallyBreaking,
        "Parameter became optional and nullable",
        "Requests that set it compile as before; code that reads it back, as tests do, meets a 'long?' or 'string?'. Of methods that take required parameters, CGC0108 tells.");

    // Fields of replies

    /// <summary>A field of a reply is gone.</summary>
    public static ChangeRule FieldRemoved { get; } = new(
        "CGC0301", Impact.Breaking, "Field removed", "The response loses the property; code that reads it no longer compiles.");

    /// <summary>A field of a reply is new.</summary>
    public static ChangeRule FieldAdded { get; } = new(
        "CGC0302", Impact.Compatible, "Field added", "Records have init properties and no positions: one more property changes no code. Of the methods of pages, CGC0109 tells.");

    /// <summary>A text may be missing now.</summary>
    public static ChangeRule TextMayBeMissing { get; } = new(
        "CGC0303", Impact.PotentiallyBreaking, "Text became optional", "'string' becomes 'string?': code that takes it for granted gets a nullable warning.");

    /// <summary>A number or a flag may be missing now.</summary>
    public static ChangeRule ValueMayBeMissing { get; } = new(
        "CGC0304", Impact.Breaking, "Number or bool became optional", "'long', 'double' or 'bool' becomes nullable, which does not convert back by itself (CS0266).");

    /// <summary>A text is always there now.</summary>
    public static ChangeRule TextIsThere { get; } = new(
        "CGC0305", Impact.Compatible, "Text became required", "'string?' becomes 'string': code that expects null still compiles.");

    /// <summary>A number or a flag is always there now.</summary>
    public static ChangeRule ValueIsThere { get; } = new(
        "CGC0306", Impact.Breaking, "Number or bool became required", "The property is no longer nullable: '.Value', '.HasValue' and '??' on it no longer compile.");

    /// <summary>The mark changed, the C# did not.</summary>
    public static ChangeRule PresenceWithoutEffect { get; } = new(
        "CGC0307", Impact.Compatible, "List or object became required or optional", "Lists are never null and objects always nullable in responses, whatever the docs promise.");

    /// <summary>A field of a reply has another type.</summary>
    public static ChangeRule FieldTypeChanged { get; } = new(
        "CGC0308", Impact.Breaking, "Field's type changed", "The property has another C# type; code that reads it expects the former.");

    // Models and types of both sides

    /// <summary>A value's model has another C# name.</summary>
    public static ChangeRule ModelRenamed { get; } = new(
        "CGC0401", Impact.Breaking, "Model's C# type renamed", "Code that names the type no longer compiles.");

    /// <summary>The docs call a model otherwise; C# does not.</summary>
    public static ChangeRule ModelReworded { get; } = new(
        "CGC0402", Impact.Compatible, "Model renamed in the docs only", "The C# type keeps its name; only a documentation comment changes.");

    /// <summary>The docs give another type, C# has the same.</summary>
    public static ChangeRule JsonChanged { get; } = new(
        "CGC0403", Impact.PotentiallyBreaking, "Type changed, same C# type", "Both are 'JsonElement' in C#: code compiles, but has to make or expect JSON of another form.");

    /// <summary>A change inside of what C# knows as JSON.</summary>
    public static ChangeRule InsideJson { get; } = new(
        "CGC0404", Impact.PotentiallyBreaking, "Change inside a value without a C# type", "The value is a 'JsonElement' in C#: code compiles, but has to make or expect JSON of another form.");

    /// <summary>A field should no longer be used.</summary>
    public static ChangeRule FieldDeprecated { get; } = new(
        "CGC0405", Impact.PotentiallyBreaking, "Field deprecated", "The property is marked as obsolete: a warning (CS0618), and an error where warnings are errors.");

    /// <summary>A field that must be set should no longer be used.</summary>
    public static ChangeRule NeededFieldDeprecated { get; } = new(
        "CGC0406", Impact.Compatible, "Deprecated, without a mark in C#", "What calls must set, what the client's options supply, and what other actions of the same type know as current is not marked as obsolete; only its comment changes.");

    /// <summary>A field's deprecation has gone or has other words.</summary>
    public static ChangeRule FieldDeprecationReworded { get; } = new(
        "CGC0407", Impact.Compatible, "Field's deprecation withdrawn or reworded", "A warning goes or reads otherwise; none is added.");

    /// <summary>A property has another name in C#.</summary>
    public static ChangeRule PropertyRenamed { get; } = new(
        "CGC0408", Impact.Breaking, "Property renamed in C#", "A correction gives the property another name, or it makes way for a field of nearly the same name; code that uses it no longer compiles.");

    // What the docs say of a field

    /// <summary>Values of a number are no longer listed, others still are.</summary>
    public static ChangeRule ValuesRemoved { get; } = new(
        "CGC0501", Impact.PotentiallyBreaking, "Values no longer listed", "The cloud may refuse a value that calls send, or may never return one that code waits for.");

    /// <summary>More values of a number are listed.</summary>
    public static ChangeRule ValuesAdded { get; } = new(
        "CGC0502", Impact.Compatible, "Values added", "Values are plain numbers in C#, and the docs' list was never complete.");

    /// <summary>The docs no longer list any values of a number.</summary>
    public static ChangeRule ValueListGone { get; } = new(
        "CGC0503", Impact.Compatible, "List of values dropped", "The docs no longer list any value: none is said to have gone.");

    /// <summary>The meaning of values has other words.</summary>
    public static ChangeRule ValuesReworded { get; } = new(
        "CGC0504", Impact.Compatible, "Values described otherwise", "Only documentation comments change.");

    /// <summary>A parameter's default is another.</summary>
    public static ChangeRule DefaultChanged { get; } = new(
        "CGC0505", Impact.PotentiallyBreaking, "Parameter's default changed", "Calls that leave the parameter out now ask for something else.");

    /// <summary>A default is stated first, no longer, or of a reply.</summary>
    public static ChangeRule DefaultReworded { get; } = new(
        "CGC0506", Impact.Compatible, "Default stated otherwise", "Nothing says that calls do something else; only a documentation comment changes.");

    /// <summary>A unit is another.</summary>
    public static ChangeRule UnitChanged { get; } = new(
        "CGC0507", Impact.PotentiallyBreaking, "Unit changed", "The same number means something else.");

    /// <summary>A unit is stated first or no longer.</summary>
    public static ChangeRule UnitReworded { get; } = new(
        "CGC0508", Impact.Compatible, "Unit stated or dropped", "Nothing says that the number means something else; only a documentation comment changes.");

    /// <summary>A parameter takes less than before.</summary>
    public static ChangeRule RangeNarrowed { get; } = new(
        "CGC0509", Impact.PotentiallyBreaking, "Parameter's range narrowed", "The cloud may refuse a value that calls send.");

    /// <summary>A range is wider, or of a reply.</summary>
    public static ChangeRule RangeReworded { get; } = new(
        "CGC0510", Impact.Compatible, "Range widened, or of a reply", "All values that calls send stay allowed; C# types hold every value that is read.");

    /// <summary>A text is or is no longer base64.</summary>
    public static ChangeRule EncodingChanged { get; } = new(
        "CGC0511", Impact.PotentiallyBreaking, "Base64 mark changed", "A marked parameter is encoded by the runtime, a marked field of a reply has to be decoded: code that does either itself has to stop or to begin.");

    /// <summary>A value is or is no longer a secret.</summary>
    public static ChangeRule SecretChanged { get; } = new(
        "CGC0512", Impact.Compatible, "Secret mark changed", "Only what is printed and logged changes.");

    /// <summary>The docs describe a field otherwise.</summary>
    public static ChangeRule FieldReworded { get; } = new(
        "CGC0513", Impact.Compatible, "Field described otherwise", "Only documentation comments change.");

    /// <summary>Fields or values stand in another order.</summary>
    public static ChangeRule Reordered { get; } = new(
        "CGC0514", Impact.Compatible, "Order changed", "Records have no positions; only the order of members in lists and print-outs changes. Of methods that take required parameters, CGC0108 tells.");

    /// <summary>Values of a text are no longer listed.</summary>
    public static ChangeRule ConstantsRemoved { get; } = new(
        "CGC0515", Impact.Breaking, "Constants of values removed", "The values that the docs list for a text are constants; code that names one that is gone no longer compiles.");

    /// <summary>More values of a text are listed.</summary>
    public static ChangeRule ConstantsAdded { get; } = new(
        "CGC0516", Impact.Compatible, "Constants of values added", "The property stays a plain text, and the docs' list was never complete: there are more constants to name.");

    /// <summary>Values of a text are listed by other actions of the type only.</summary>
    public static ChangeRule ConstantsKept { get; } = new(
        "CGC0517", Impact.Compatible, "Values listed elsewhere only", "Actions that share a type share its constants: while the docs of one of them list a value, it stays.");

    /// <summary>All rules in the order of their ids.</summary>
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        ProductRemoved, ProductAdded, ProductRenamed, EndpointChanged, ProductReworded, ErrorCodeRemoved, ErrorCodeChanged,
        ActionRemoved, ActionAdded, ActionDeprecated, ActionDeprecationReworded, ActionReworded, ExamplesChanged,
        ActionRenamed, ShortcutChanged, PagingChanged,
        ParameterRemoved, RequiredParameterAdded, ClientParameterRequired, OptionalParameterAdded, ParameterBecameRequired,
        ParameterBecameOptional, ParameterTypeChanged, ParameterWidened, EncodingDropped, EncodedListChanged,
        ParameterMayBeMissing,
        FieldRemoved, FieldAdded, TextMayBeMissing, ValueMayBeMissing, TextIsThere, ValueIsThere, PresenceWithoutEffect, FieldTypeChanged,
        ModelRenamed, ModelReworded, JsonChanged, InsideJson, FieldDeprecated, NeededFieldDeprecated, FieldDeprecationReworded,
        PropertyRenamed,
        ValuesRemoved, ValuesAdded, ValueListGone, ValuesReworded, DefaultChanged, DefaultReworded, UnitChanged, UnitReworded,
        RangeNarrowed, RangeReworded, EncodingChanged, SecretChanged, FieldReworded, Reordered, ConstantsRemoved, ConstantsAdded,
        ConstantsKept,
    ];
}
