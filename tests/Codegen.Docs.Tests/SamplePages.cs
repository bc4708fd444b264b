using System.Text;
using Codegen.Spec;

namespace Codegen.Docs.Tests;

/// <summary>Pages in the published form, with words of our own.</summary>
internal static class SamplePages
{
    /// <summary>A page in today's form.</summary>
    /// <param name="action">The action.</param>
    /// <param name="request">Rows of the request table: name, type, description and required between pipes.</param>
    /// <param name="response">Rows of the response table, and models below it.</param>
    public static string English(string action, string request = "", string response = "") => $"""
        # Do a thing - {action}

        ## Overview

        Does a thing.

        ## Definition

        ### Public Parameters

        | Parameter Name | Type | Description Information | Required |
        |:---|:---|:---|:---|
        | **Action** | string | The name of the API, here `{action}`. | **Yes** |

        ### Request Parameters

        | Parameter Name | Type | Description Information | Required |
        |:---|:---|:---|:---|
        {request}

        ### Response Field

        | Field Name | Type | Description Information | Required |
        |:---|:---|:---|:---|
        | **RetCode** | int | 0 for success. |**Yes**|
        | **Action** | string | The name. |**Yes**|
        {response}

        ## Example

        ### Request Example

        ```
        https://api.example.com/?Action={action}
        &Zone=a
        ```

        ### Response Example

        ```json
        """ + "\n{ \"RetCode\": 0 }\n```\n";

    /// <summary>The head of a model's table.</summary>
    public static string Model(string name, string rows) => $"""

        #### {name}

        | Field Name | Type | Description Information | Required |
        |:---|:---|:---|:---|
        {rows}
        """;

    public static PageFile File(string name, string text, string product = "demo-api") =>
        new($"docs/{product}/{name}", product, Encoding.UTF8.GetBytes(text));

    public static ProductReading Read(params PageFile[] files) => Assert.Single(DocsReader.Read(files, _ => null));

    /// <summary>Reads one page that must be an action's.</summary>
    public static (ActionSpec Action, IReadOnlyList<DocDiagnostic> Diagnostics) ReadPage(string text)
    {
        ProductReading reading = Read(File("page.md", text));
        return (Assert.Single(reading.Product.Actions), reading.Diagnostics);
    }

    /// <summary>The fields of a message with their models, on one line: <c>Disks:#Disks[]!{Size:int}</c>.</summary>
    public static string Show(MessageSpec message) => Show(message, message.Fields, []);

    private static string Show(MessageSpec message, EquatableArray<FieldSpec> fields, IReadOnlyList<string> inside) =>
        string.Join(' ', fields.Select(field => $"{field.Name}:{field.Type}{(field.Required ? "!" : "")}{ShowModel(message, field.Type, inside)}"));

    private static string ShowModel(MessageSpec message, TypeSpec type, IReadOnlyList<string> inside) =>
        type.Kind == TypeKind.Model && !inside.Contains(type.Model!)
            ? "{" + Show(message, message.FindModel(type.Model!)!.Fields, [.. inside, type.Model!]) + "}"
            : "";
}
