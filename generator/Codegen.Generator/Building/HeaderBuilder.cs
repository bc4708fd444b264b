using Codegen.Generator.Models;
using Codegen.Generator.Naming;
using Codegen.Generator.Selecting;
using Codegen.Generator.Text;
using Codegen.Spec;

namespace Codegen.Generator.Building;

/// <summary>Builds what the files of a product begin with.</summary>
/// <param name="product">The product.</param>
internal sealed class HeaderBuilder(SelectedProduct product)
{
    private const string Runtime = "Codegen.Runtime";
    private const string List = "IReadOnlyList<";
    private const string Json = "JsonElement";

    private readonly string _specName = SafeText.Comment(string.Join(" ", SafeText.Lines(Path.GetFileName(product.File))));
    private readonly string _namespace = NamespaceNames.Of(product.BaseNamespace, product.Spec.Product);

    /// <summary>The beginning of a file of records, with the namespaces that they need.</summary>
    /// <param name="hintName">The name of the file.</param>
    /// <param name="records">The records.</param>
    /// <returns>The beginning.</returns>
    public SourceHeader ForRecords(string hintName, IReadOnlyCollection<RecordModel> records)
    {
        bool hasObsolete = false;
        bool mentionsLists = false;
        bool mentionsJson = false;
        foreach (RecordModel record in records)
        {
            foreach (PropertyModel property in record.Properties)
            {
                hasObsolete |= property.Obsolete is not null;
                mentionsLists |= MentionsList(property.Type);
                mentionsJson |= MentionsJson(property.Type);
            }
        }

        List<string> usings = [];
        AddIf(hasObsolete, "System", usings);
        AddIf(mentionsLists, "System.Collections.Generic", usings);
        AddIf(mentionsJson, "System.Text.Json", usings);
        return Of(hintName, usings, hasObsolete);
    }

    /// <summary>The beginning of a client's file.</summary>
    /// <param name="methods">The client's methods.</param>
    /// <returns>The beginning.</returns>
    public SourceHeader ForClient(IReadOnlyCollection<MethodModel> methods)
    {
        bool hasObsolete = methods.Any(method => method.Obsolete is not null || method.Paging is { UsesObsolete: true });
        List<string> usings = ["System"];
        AddIf(methods.Any(method => method.Paging is not null), "System.Collections.Generic", usings);
        AddIf(methods.Any(method => method.Paging is { } paging && MentionsJson(paging.Item)), "System.Text.Json", usings);
        usings.AddRange(["System.Threading", "System.Threading.Tasks"]);
        return Of(HintNames.ForClient(product.Spec.Product), usings, hasObsolete);
    }

    private static bool MentionsList(string type) => type.StartsWith(List, StringComparison.Ordinal);

    /// <summary>Whether a type is, or is a list of, JSON of no known structure: a model's name can contain that of the type.</summary>
    private static bool MentionsJson(string type) =>
        type.IndexOf(Json, StringComparison.Ordinal) >= 0
        && string.Equals(type.Replace(List, string.Empty).TrimEnd('>', '?'), Json, StringComparison.Ordinal);

    private SourceHeader Of(string hintName, IEnumerable<string> usings, bool hasObsolete) => new(
        hintName,
        product.File,
        _specName,
        _namespace,
        usings.Append(Runtime).ToEquatableArray(),
        hasObsolete);

    private static void AddIf(bool isNeeded, string name, List<string> usings)
    {
        if (isNeeded)
        {
            usings.Add(name);
        }
    }
}
