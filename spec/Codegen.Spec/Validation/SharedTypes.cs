using Codegen.Spec.Json;

namespace Codegen.Spec.Validation;

/// <summary>Checks that one type name means one type: the same side, the same shape.</summary>
internal sealed class SharedTypes
{
    private readonly Dictionary<string, (string TypeName, string Side, string Shape)> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly ProblemCollector _problems;

    public SharedTypes(ProblemCollector problems) => _problems = problems;

    public void Add(MessageSpec message, string side, string actionPath)
    {
        string models = JsonPath.Property(JsonPath.Property(actionPath, side), "models");
        var typeNames = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ModelSpec model in message.Models.Where(model => !typeNames.ContainsKey(model.Name)))
        {
            typeNames.Add(model.Name, model.TypeName);
        }

        for (int i = 0; i < message.Models.Count; i++)
        {
            ModelSpec model = message.Models[i];
            (string, string, string) type = (model.TypeName, side, ModelShape.Of(model, typeNames));
            if (!_types.TryGetValue(model.TypeName, out (string, string, string) known))
            {
                _types.Add(model.TypeName, type);
            }
            else if (known != type)
            {
                _problems.Error(
                    SpecProblemIds.ShapesDiffer,
                    JsonPath.Property(JsonPath.Item(models, i), "typeName"),
                    $"The type name '{model.TypeName}' stands for a model of another side, case or shape above. Give one of them another type name.");
            }
        }
    }
}
