using Codegen.Spec.Json;
using Codegen.Spec.Naming;

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
        string actions = JsonPath.Property(JsonPath.Root, "actions");
        CheckEndpoint(product, problems);
        CheckActionNames(product, actions, problems);
        ISet<string> reserved = GeneratedNames.Reserved(product);
        for (int i = 0; i < product.Actions.Count; i++)
        {
            string path = JsonPath.Item(actions, i);
            CheckMessage(product.Actions[i].Request, JsonPath.Property(path, "request"), reserved, problems);
            CheckMessage(product.Actions[i].Response, JsonPath.Property(path, "response"), reserved, problems);
        }

        var types = new SharedTypes(problems);
        for (int i = 0; i < product.Actions.Count; i++)
        {
            string path = JsonPath.Item(actions, i);
            if (!problems.HasErrorIn(path))
            {
                types.Add(product.Actions[i].Request, "request", path);
                types.Add(product.Actions[i].Response, "response", path);
            }
        }

        return product with
        {
            Actions = product.Actions.Where((_, i) => !problems.HasErrorIn(JsonPath.Item(actions, i))).ToEquatableArray(),
        };
    }

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

    private static void CheckActionNames(ProductSpec product, string actions, ProblemCollector problems)
    {
        // Names that differ by case alone would be two files of one name on half of the world's disks.
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < product.Actions.Count; i++)
        {
            string name = product.Actions[i].Name;
            string? renamed = product.Actions[i].CSharpName;
            string path = JsonPath.Property(JsonPath.Item(actions, i), renamed is null ? "name" : "csharpName");
            if (name.Length == 0)
            {
                continue;
            }

            if (renamed is not null && !CSharpIdentifier.IsTypeName(renamed))
            {
                problems.Error(SpecProblemIds.UnusableName, path, CSharpNames.NoTypeName(renamed));
                continue;
            }

            string identifier = GeneratedNames.Action(product.Actions[i]);
            if (seen.TryGetValue(identifier, out string? other))
            {
                problems.Error(SpecProblemIds.Duplicate, path, $"The action '{name}' has the same name in C# as the action '{other}' above. Remove one.");
            }
            else if (ActionNames.HidesRuntime(identifier))
            {
                problems.Error(SpecProblemIds.UnusableName, path, $"An action can't be called '{identifier}': its types would hide types of the runtime.");
            }
            else
            {
                seen.Add(identifier, name);
            }
        }
    }

    private static void CheckMessage(MessageSpec message, string path, ISet<string> reserved, ProblemCollector problems)
    {
        string models = JsonPath.Property(path, "models");
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < message.Models.Count; i++)
        {
            string modelPath = JsonPath.Item(models, i);
            string name = message.Models[i].Name;
            if (!names.Add(name))
            {
                problems.Error(SpecProblemIds.Duplicate, JsonPath.Property(modelPath, "name"), $"A model '{name}' stands above already. Remove or rename one.");
            }
            else if (name.Length > 0 && !TypeSpec.IsModelName(name))
            {
                problems.Error(SpecProblemIds.WrongValue, JsonPath.Property(modelPath, "name"), $"A model can't be called '{name}': [] behind a type says list. Leave it off here.");
            }

            CheckTypeName(message.Models[i].TypeName, JsonPath.Property(modelPath, "typeName"), reserved, problems);
        }

        CheckFields(message.Fields, JsonPath.Property(path, "fields"), names, problems);
        for (int i = 0; i < message.Models.Count; i++)
        {
            CheckFields(message.Models[i].Fields, JsonPath.Property(JsonPath.Item(models, i), "fields"), names, problems);
        }
    }

    private static void CheckTypeName(string typeName, string path, ISet<string> reserved, ProblemCollector problems)
    {
        if (typeName.Length == 0)
        {
            return;
        }

        if (!CSharpIdentifier.IsTypeName(typeName))
        {
            problems.Error(SpecProblemIds.UnusableName, path, CSharpNames.NoTypeName(typeName));
        }
        else if (reserved.Contains(typeName))
        {
            problems.Error(SpecProblemIds.UnusableName, path, $"The type name '{typeName}' is taken by the generated client or the runtime. Choose another.");
        }
    }

    private static void CheckFields(EquatableArray<FieldSpec> fields, string path, HashSet<string> models, ProblemCollector problems)
    {
        CSharpNames.Check(fields, path, problems);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < fields.Count; i++)
        {
            FieldSpec field = fields[i];
            string fieldPath = JsonPath.Item(path, i);
            if (field.Name.Length > 0 && !names.Add(field.Name))
            {
                problems.Error(SpecProblemIds.Duplicate, JsonPath.Property(fieldPath, "name"), $"A field '{field.Name}' stands above already. Remove or rename one.");
            }

            if (field.Type.Kind == TypeKind.Model && !models.Contains(field.Type.Model!))
            {
                problems.Error(
                    SpecProblemIds.UnknownType,
                    JsonPath.Property(fieldPath, "type"),
                    $"There is no model '{field.Type.Model}' on this side of the action. Add it under 'models', or use the type object.");
            }
        }
    }
}
