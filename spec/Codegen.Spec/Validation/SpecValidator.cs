using Codegen.Spec.Json;
using Codegen.Spec.Naming;
using Codegen.Spec.Surface;

namespace Codegen.Spec.Validation;

/// <summary>Checks what a well-formed spec file can still get wrong, so that whoever reads the spec can rely on the rest.</summary>
internal static class SpecValidator
{
    /// <summary>Checks a spec.</summary>
    /// <param name="product">The spec as it was read.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The spec without the actions that have an error in them.</returns>
    public static ProductSpec Validate(ProductSpec product, ProblemCollector problems)
    {
        CheckEndpoint(product, problems);
        CheckActionNames(product, problems);
        ISet<string> reserved = GeneratedNames.Reserved(product);
        for (int i = 0; i < product.Actions.Count; i++)
        {
            CheckMessage(product.Actions[i].Request, new SidePlace(i, "request"), reserved, problems);
            CheckParameters(product.Actions[i].Request.Fields, new SidePlace(i, "request"), problems);
            CheckMessage(product.Actions[i].Response, new SidePlace(i, "response"), reserved, problems);
        }

        var types = new SharedTypes(problems);
        for (int i = 0; i < product.Actions.Count; i++)
        {
            if (IsUsable(i, problems))
            {
                types.Add(product.Actions[i].Request, new SidePlace(i, "request"));
                types.Add(product.Actions[i].Response, new SidePlace(i, "response"));
            }
        }

        return product with { Actions = product.Actions.Where((_, i) => IsUsable(i, problems)).ToEquatableArray() };
    }

    private static bool IsUsable(int action, ProblemCollector problems) => !problems.HasErrors || !problems.HasErrorIn(SidePlace.PathOf(action));

    private static void CheckEndpoint(ProductSpec product, ProblemCollector problems)
    {
        if (product.Endpoint is { } endpoint && !IsHttpAddress(endpoint))
        {
            problems.Error(
                SpecProblemIds.WrongValue,
                JsonPath.Property(JsonPath.Root, "endpoint"),
                $"'{endpoint}' is no absolute http or https address.");
        }
    }

    private static bool IsHttpAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
        && (string.Equals(address.Scheme, "https", StringComparison.Ordinal) || string.Equals(address.Scheme, "http", StringComparison.Ordinal));

    private static void CheckActionNames(ProductSpec product, ProblemCollector problems)
    {
        // Names that differ by case alone would be two files of one name on half of the world's disks.
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < product.Actions.Count; i++)
        {
            string name = product.Actions[i].Name;
            string? renamed = product.Actions[i].CSharpName;
            if (name.Length == 0)
            {
                continue;
            }

            if (renamed is not null && !CSharpIdentifier.IsTypeName(renamed))
            {
                problems.Error(SpecProblemIds.UnusableName, Path(), CSharpNames.NoTypeName(renamed));
                continue;
            }

            string identifier = GeneratedNames.Action(product.Actions[i]);
            if (seen.TryGetValue(identifier, out string? other))
            {
                problems.Error(SpecProblemIds.Duplicate, Path(), $"The action '{name}' has the same name in C# as the action '{other}' above. Remove one.");
            }
            else if (GeneratedNames.HidesRuntime(identifier))
            {
                problems.Error(SpecProblemIds.UnusableName, Path(), ActionNames.Hiding(identifier));
            }
            else
            {
                seen.Add(identifier, name);
            }

            string Path() => JsonPath.Property(SidePlace.PathOf(i), renamed is null ? "name" : "csharpName");
        }
    }

    private static void CheckMessage(MessageSpec message, SidePlace place, ISet<string> reserved, ProblemCollector problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < message.Models.Count; i++)
        {
            string name = message.Models[i].Name;
            if (!names.Add(name))
            {
                problems.Error(SpecProblemIds.Duplicate, place.OfModel(i, "name"), $"A model '{name}' stands above already. Remove or rename one.");
            }
            else if (name.Length > 0 && !TypeSpec.IsModelName(name))
            {
                problems.Error(SpecProblemIds.WrongValue, place.OfModel(i, "name"), $"A model can't be called '{name}': [] behind a type says list. Leave it off here.");
            }

            if (ProblemOf(message.Models[i].TypeName, reserved) is { } problem)
            {
                problems.Error(SpecProblemIds.UnusableName, place.OfModel(i, "typeName"), problem);
            }
        }

        CheckFields(message.Fields, place, model: null, names, problems);
        for (int i = 0; i < message.Models.Count; i++)
        {
            CheckFields(message.Models[i].Fields, place, i, names, problems);
        }
    }

    private static string? ProblemOf(string typeName, ISet<string> reserved)
    {
        // That it is empty has been told.
        if (typeName.Length > 0 && !CSharpIdentifier.IsTypeName(typeName))
        {
            return CSharpNames.NoTypeName(typeName);
        }

        return reserved.Contains(typeName) ? $"The type name '{typeName}' is taken by the generated client or the runtime. Choose another." : null;
    }

    private static void CheckParameters(EquatableArray<FieldSpec> parameters, SidePlace place, ProblemCollector problems)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            if (ProtocolParameters.Has(parameters[i].Name))
            {
                problems.Error(SpecProblemIds.ProtocolParameter, place.OfField(model: null, i, "name"), ProtocolParameters.ProblemOf(parameters[i].Name));
            }
        }
    }

    private static void CheckFields(EquatableArray<FieldSpec> fields, SidePlace place, int? model, HashSet<string> models, ProblemCollector problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < fields.Count; i++)
        {
            FieldSpec field = fields[i];
            if (field.Name.Length > 0 && !names.Add(field.Name))
            {
                problems.Error(SpecProblemIds.Duplicate, place.OfField(model, i, "name"), $"A field '{field.Name}' stands above already. Remove or rename one.");
            }

            if (field.Type.Kind == TypeKind.Model && !models.Contains(field.Type.Model!))
            {
                problems.Error(
                    SpecProblemIds.UnknownType,
                    place.OfField(model, i, "type"),
                    $"There is no model '{field.Type.Model}' on this side of the action. Add it under 'models', or use the type object.");
            }

            if (CSharpNames.ProblemOf(field, fields) is { } problem)
            {
                problems.Error(SpecProblemIds.UnusableName, place.OfField(model, i, "csharpName"), problem);
            }
        }
    }
}
