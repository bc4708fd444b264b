using Codegen.Spec.Json;
using Codegen.Spec.Naming;
using Codegen.Spec.Validation;

namespace Codegen.Spec.Overlays;

/// <summary>A name that a correction chooses for the C# type of a model.</summary>
/// <param name="Action">The action that the model is found in.</param>
/// <param name="IsRequest">The side of the action.</param>
/// <param name="Model">The model's name.</param>
/// <param name="TypeName">The name of the type.</param>
/// <param name="Path">Where the overlay says so.</param>
internal sealed record ChosenTypeName(string Action, bool IsRequest, string Model, string TypeName, string Path)
{
    /// <summary>Gives the types of a product the names that were chosen for them, all at once: two may change places.</summary>
    /// <param name="chosen">The names.</param>
    /// <param name="product">The product, its models named.</param>
    /// <param name="problems">Takes what stands against a name.</param>
    /// <returns>The product.</returns>
    public static ProductSpec Give(IReadOnlyList<ChosenTypeName> chosen, ProductSpec product, ProblemCollector problems)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        ISet<string> reserved = GeneratedNames.Reserved(product);
        foreach (ChosenTypeName one in chosen)
        {
            if (one.CurrentName(product) is not { } current)
            {
                problems.Error(OverlayProblemIds.NoSuchPlace, one.Path, $"A later correction removes the model '{one.Model}'. Remove one of the two.");
            }
            else if (!CSharpIdentifier.IsTypeName(one.TypeName))
            {
                problems.Error(SpecProblemIds.UnusableName, one.Path, CSharpNames.NoTypeName(one.TypeName));
            }
            else if (reserved.Contains(one.TypeName))
            {
                problems.Error(SpecProblemIds.UnusableName, one.Path, $"The type name '{one.TypeName}' is taken by the generated client or the runtime. Choose another.");
            }
            else if (names.TryGetValue(current, out string? other) && !string.Equals(other, one.TypeName, StringComparison.Ordinal))
            {
                problems.Error(SpecProblemIds.Duplicate, one.Path, $"This is the type that a correction above calls '{other}'. Remove one of the two.");
            }
            else
            {
                names[current] = one.TypeName;
            }
        }

        foreach (ChosenTypeName one in chosen)
        {
            string? taken = AllNames(product).Distinct(StringComparer.Ordinal).FirstOrDefault(name =>
                string.Equals(NewName(name), one.TypeName, StringComparison.OrdinalIgnoreCase)
                && !string.Equals(name, one.CurrentName(product), StringComparison.Ordinal));
            if (taken is not null)
            {
                problems.Error(
                    SpecProblemIds.Duplicate,
                    one.Path,
                    $"Models of another shape have the type name '{NewName(taken)}'. Choose another name, or give them one too.");
            }
        }

        return product with
        {
            Actions = product.Actions.Select(action => action with { Request = Rename(action.Request), Response = Rename(action.Response) }).ToEquatableArray(),
        };

        string NewName(string name) => names.TryGetValue(name, out string? chosenName) ? chosenName : name;

        MessageSpec Rename(MessageSpec side) => side with
        {
            Models = side.Models.Select(model => model with { TypeName = NewName(model.TypeName) }).ToEquatableArray(),
        };
    }

    private static IEnumerable<string> AllNames(ProductSpec product) =>
        from action in product.Actions
        from side in new[] { action.Request, action.Response }
        from model in side.Models
        select model.TypeName;

    private string? CurrentName(ProductSpec product)
    {
        ActionSpec action = product.Actions.First(candidate => string.Equals(candidate.Name, Action, StringComparison.Ordinal));
        return (IsRequest ? action.Request : action.Response).FindModel(Model)?.TypeName;
    }
}
