using Codegen.Spec.Json;

namespace Codegen.Spec.Validation;

/// <summary>Checks that one type name means one type: the same side, the same shape.</summary>
internal sealed class SharedTypes
{
    private readonly Dictionary<string, Known> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly ProblemCollector _problems;

    public SharedTypes(ProblemCollector problems) => _problems = problems;

    /// <summary>Takes the models of one side of an action.</summary>
    /// <param name="message">The side.</param>
    /// <param name="place">Where it stands.</param>
    public void Add(MessageSpec message, SidePlace place)
    {
        for (int i = 0; i < message.Models.Count; i++)
        {
            ModelSpec model = message.Models[i];
            var type = new Known(model, message, place.Side);
            if (!_types.TryGetValue(model.TypeName, out Known? known))
            {
                _types.Add(model.TypeName, type);
            }
            else if (!known.IsSameAs(type))
            {
                _problems.Error(
                    SpecProblemIds.ShapesDiffer,
                    place.OfModel(i, "typeName"),
                    $"The type name '{model.TypeName}' stands for a model of another side, case or shape above. Give one of them another type name.");
            }
        }
    }

    /// <summary>A model by its type name. Most names have one model, whose shape then nobody asks for.</summary>
    private sealed class Known(ModelSpec model, MessageSpec message, string side)
    {
        private string? _shape;

        private string Shape => _shape ??= ModelShape.Of(model, message);

        private string TypeName => model.TypeName;

        private string Side => side;

        public bool IsSameAs(Known other) =>
            string.Equals(TypeName, other.TypeName, StringComparison.Ordinal)
            && string.Equals(Side, other.Side, StringComparison.Ordinal)
            && string.Equals(Shape, other.Shape, StringComparison.Ordinal);
    }
}
