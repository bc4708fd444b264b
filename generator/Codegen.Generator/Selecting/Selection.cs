using System.Collections.Immutable;
using Codegen.Generator.Diagnostics;
using Codegen.Generator.Inputs;
using Codegen.Generator.Naming;
using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Generator.Selecting;

/// <summary>What of all specs is to be generated.</summary>
/// <param name="Products">The products in the order of their files' paths, which is not the order of the files in the project.</param>
/// <param name="Problems">What is wrong with the options.</param>
internal sealed record Selection(EquatableArray<SelectedProduct> Products, EquatableArray<Problem> Problems)
{
    /// <summary>Selects.</summary>
    /// <param name="files">All spec files.</param>
    /// <returns>The selection.</returns>
    public static Selection Of(ImmutableArray<SpecFile> files)
    {
        // The same file may be named twice, and the order in which files are named must not matter.
        List<SpecFile> specs = [.. files
            .Where(file => file.Product is not null)
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

        var problems = new List<Problem>();
        List<SelectedProduct> products = [];
        foreach (IGrouping<SpecOptions, SpecFile> group in specs.GroupBy(file => file.Options))
        {
            products.AddRange(Select(group.Key, [.. group], problems));
        }

        return new Selection(WithoutDoubles(products.OrderBy(product => product.File, StringComparer.Ordinal), problems), problems.ToEquatableArray());
    }

    /// <summary>Selects among the files that have the same options: a pattern is of use when one of them has what it names.</summary>
    private static IEnumerable<SelectedProduct> Select(SpecOptions options, List<SpecFile> files, List<Problem> problems)
    {
        IReadOnlyList<NamePattern> productPatterns = NamePattern.Parse(options.Products);
        IReadOnlyList<NamePattern> actionPatterns = NamePattern.Parse(options.Actions);
        string accessibility = AccessibilityOf(options, files[0].Path, problems);

        List<SpecFile> chosen = [.. files.Where(file => NamePattern.Select(productPatterns, GeneratedNames.AllOf(file.Product!.Product)))];
        List<string> products = [.. files.Select(file => GeneratedNames.FileName(file.Product!.Product))];
        List<string> actions = [.. chosen.SelectMany(file => file.Product!.Actions).Select(action => action.Name)];
        CheckPatterns(productPatterns, "product", [.. files.SelectMany(file => GeneratedNames.AllOf(file.Product!.Product))], products, files[0].Path, problems);
        CheckPatterns(chosen.Count == 0 ? [] : actionPatterns, "action", actions, actions, files[0].Path, problems);

        foreach (SpecFile file in chosen)
        {
            EquatableArray<ActionSpec> selected = file.Product!.Actions.Where(action => NamePattern.Select(actionPatterns, [action.Name])).ToEquatableArray();
            if (selected.Count > 0 || actionPatterns.Count == 0)
            {
                yield return new SelectedProduct(file.Path, options.BaseNamespace, accessibility, file.Product with { Actions = selected });
            }
        }
    }

    private static void CheckPatterns(
        IReadOnlyList<NamePattern> patterns, string what, IReadOnlyList<string> names, List<string> shown, string file, List<Problem> problems) =>
        problems.AddRange(NamePattern.ProblemsOf(patterns, what, names, shown).Select(message => new Problem(Descriptors.NothingSelected.Id, message, file)));

    private static string AccessibilityOf(SpecOptions options, string file, List<Problem> problems)
    {
        switch (options.Accessibility.ToUpperInvariant())
        {
            case "" or "PUBLIC":
                return "public";
            case "INTERNAL":
                return "internal";
            default:
                problems.Add(new Problem(
                    Descriptors.UnknownOption.Id,
                    $"The accessibility '{options.Accessibility}' is not known. Write public or internal.",
                    file));
                return "public";
        }
    }

    /// <summary>Keeps the first of the products whose files would have the same names.</summary>
    private static EquatableArray<SelectedProduct> WithoutDoubles(IEnumerable<SelectedProduct> products, List<Problem> problems)
    {
        var kept = new Dictionary<string, SelectedProduct>(StringComparer.OrdinalIgnoreCase);
        var inOrder = new List<SelectedProduct>();
        foreach (SelectedProduct product in products)
        {
            string name = HintNames.ForClient(product.Spec.Product);
            if (kept.TryGetValue(name, out SelectedProduct? other))
            {
                problems.Add(new Problem(
                    Descriptors.SameProduct.Id,
                    $"The product '{product.Spec.Product}' has the same name in C# as '{other.Spec.Product}' of '{System.IO.Path.GetFileName(other.File)}'. Leave one of the files out.",
                    product.File));
            }
            else
            {
                kept.Add(name, product);
                inOrder.Add(product);
            }
        }

        return inOrder.ToEquatableArray();
    }
}
