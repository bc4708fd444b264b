namespace Codegen.Spec.Fields;

/// <summary>A leaf of a product's fields: a row of the field table.</summary>
/// <param name="Product">The product as published.</param>
/// <param name="Action">The action.</param>
/// <param name="Side"><c>request</c> or <c>response</c>.</param>
/// <param name="Path">The names from the side's own field down, joined by dots, <c>[]</c> behind a list: <c>Disks[].CustomBackup.Day</c>.</param>
/// <param name="Type"><c>string</c>, <c>int</c>, <c>float</c>, <c>bool</c> or <c>object</c>; the last also where a model contains itself.</param>
/// <param name="Required">Whether the page marks the leaf as required.</param>
public sealed record FieldLine(string Product, string Action, string Side, string Path, string Type, bool Required)
{
    /// <summary>The head of the table: the names of the columns, separated by tabs.</summary>
    public const string Head = "product\taction\tside\tpath\ttype\trequired";

    /// <summary>The row, its columns separated by tabs.</summary>
    /// <returns>The text without a line end.</returns>
    public override string ToString() => string.Join("\t", Product, Action, Side, Path, Type, Required ? "yes" : "no");
}
