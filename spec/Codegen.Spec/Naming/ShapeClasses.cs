using System.Globalization;
using System.Text;

namespace Codegen.Spec.Naming;

/// <summary>Sorts models into classes of equal shape: same side, name and fields, down to the last model inside.</summary>
/// <remarks>
/// Models may contain each other, so shapes can't be compared by walking down. Instead all models start sorted by their own
/// fields, and are sorted again by the classes of the models that they refer to, until no class falls apart any more: the way
/// automata are minimised.
/// </remarks>
internal static class ShapeClasses
{
    /// <summary>Sorts models.</summary>
    /// <param name="models">Each model with what it belongs to: models refer to each other by name inside one owner.</param>
    /// <returns>The number of each model's class, in the order of <paramref name="models"/>.</returns>
    public static int[] Of(IReadOnlyList<(ModelSpec Model, ShapeOwner Owner)> models)
    {
        string[] own = [.. models.Select(item => (item.Owner.IsRequest ? ">" : "<") + OwnShape(item.Model))];
        int[][] references = ReferencesOf(models);
        int[] classes = Number(own, out int count);
        while (count < classes.Length)
        {
            string[] refined = [.. classes.Select((number, i) => Join(number, references[i].Select(reference => classes[reference])))];
            int[] next = Number(refined, out int nextCount);
            if (nextCount == count)
            {
                break;
            }

            (classes, count) = (next, nextCount);
        }

        return classes;
    }

    private static string OwnShape(ModelSpec model)
    {
        // The control characters can't be mistaken for a part of a name.
        var shape = new StringBuilder(model.Name).Append('\u0001');
        foreach (FieldSpec field in model.Fields)
        {
            shape.Append(field.Name).Append('\u0005').Append(field.CSharpName).Append('\u0002').Append(field.Type).Append(field.Required ? '\u0003' : '\u0004').Append(field.Base64).Append(field.Secret);
        }

        return shape.ToString();
    }

    private static int[][] ReferencesOf(IReadOnlyList<(ModelSpec Model, ShapeOwner Owner)> models)
    {
        var indexes = new Dictionary<(ShapeOwner Owner, string Model), int>();
        for (int i = 0; i < models.Count; i++)
        {
            indexes[(models[i].Owner, models[i].Model.Name)] = i;
        }

        return [.. models.Select(item => item.Model.Fields
            .Where(field => field.Type.Kind == TypeKind.Model && indexes.ContainsKey((item.Owner, field.Type.Model!)))
            .Select(field => indexes[(item.Owner, field.Type.Model!)])
            .ToArray())];
    }

    private static int[] Number(string[] shapes, out int count)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = new int[shapes.Length];
        for (int i = 0; i < shapes.Length; i++)
        {
            if (!numbers.TryGetValue(shapes[i], out result[i]))
            {
                result[i] = numbers.Count;
                numbers.Add(shapes[i], result[i]);
            }
        }

        count = numbers.Count;
        return result;
    }

    private static string Join(int number, IEnumerable<int> references) =>
        string.Join(",", new[] { number }.Concat(references).Select(item => item.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>What a model belongs to: a side of an action, in one of the specs that are looked at.</summary>
/// <param name="Action">The action's name.</param>
/// <param name="IsRequest">The side.</param>
/// <param name="IsPrevious">Whether the spec is the one that was written last.</param>
internal readonly record struct ShapeOwner(string Action, bool IsRequest, bool IsPrevious);
