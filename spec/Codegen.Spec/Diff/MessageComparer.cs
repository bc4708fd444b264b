using Codegen.Spec.Naming;

namespace Codegen.Spec.Diff;

/// <summary>Compares one side of an action, through all its models.</summary>
/// <remarks>
/// Models may contain themselves, and each other so often that the paths through them outnumber any limit. So each pair of an
/// old and a new model is compared wherever it is first met, and again at other places while their number is sane.
/// </remarks>
internal sealed class MessageComparer
{
    /// <summary>How many places of models are looked at again, for the sake of listing their paths.</summary>
    private const int MaxRepeats = 5_000;

    private readonly MessageSides _sides;
    private readonly FieldComparer _fields;
    private readonly PropertyComparer _properties;
    private readonly HashSet<(string Old, string New, bool IsInsideJson)> _met = new();
    private readonly Queue<Container> _waiting = new();
    private int _repeats;

    private MessageComparer(MessageSides sides)
    {
        _sides = sides;
        _fields = new FieldComparer(sides);
        _properties = new PropertyComparer(sides);
    }

    /// <summary>Compares a side.</summary>
    /// <param name="sides">The side, old and new.</param>
    public static void Compare(MessageSides sides)
    {
        string owner = sides.IsRequest ? GeneratedNames.Request(sides.Action) : GeneratedNames.Response(sides.Action);
        var comparer = new MessageComparer(sides);
        comparer._waiting.Enqueue(new Container(sides.Old.Fields, sides.New.Fields, owner));
        while (comparer._waiting.Count > 0)
        {
            comparer.CompareFields(comparer._waiting.Dequeue());
        }
    }

    private void CompareFields(Container container)
    {
        Dictionary<string, FieldSpec> olds = ByName(container.OldFields);
        Dictionary<string, FieldSpec> news = ByName(container.NewFields);
        foreach (FieldSpec old in olds.Values.Where(field => !news.ContainsKey(field.Name)))
        {
            FieldSpec? likely = news.Values.FirstOrDefault(field => !olds.ContainsKey(field.Name) && IsLike(field.Name, old.Name));
            _fields.Remove(container, old, likely);
        }

        foreach (FieldSpec field in news.Values)
        {
            if (!olds.TryGetValue(field.Name, out FieldSpec? old))
            {
                _fields.Add(container, field);
                continue;
            }

            _fields.Compare(container, old, field);
            AwaitModels(container, old, field);
        }

        _properties.Compare(container);
        if (!olds.Keys.Where(news.ContainsKey).SequenceEqual(news.Keys.Where(olds.ContainsKey), StringComparer.Ordinal))
        {
            _sides.Report(container, null, ChangeRules.Reordered, ChangeKind.Changed, Subject.Order, "fields stand in another order");
        }
    }

    private void AwaitModels(Container container, FieldSpec old, FieldSpec @new)
    {
        if (old.Type.Kind != TypeKind.Model || @new.Type.Kind != TypeKind.Model
            || _sides.Old.FindModel(old.Type.Model!) is not { } oldModel
            || _sides.New.FindModel(@new.Type.Model!) is not { } newModel)
        {
            return;
        }

        // Where only one of them is JSON, the type has changed, and the model's members are those of a type on one side alone.
        bool isInsideJson = container.IsInsideJson
            || _sides.ShapeOfOld(old).IsJson
            || _sides.ShapeOfNew(@new).IsJson;
        if (_met.Add((oldModel.Name, newModel.Name, isInsideJson))
            || (_repeats++ < MaxRepeats && !container.IsInside(old, @new)))
        {
            _waiting.Enqueue(new Container(oldModel.Fields, newModel.Fields, newModel.TypeName, container, old, @new, isInsideJson));
        }
    }

    /// <summary>The fields in their order, each name once.</summary>
    private static Dictionary<string, FieldSpec> ByName(EquatableArray<FieldSpec> fields)
    {
        var named = new Dictionary<string, FieldSpec>(StringComparer.Ordinal);
        foreach (FieldSpec field in fields)
        {
            if (!named.ContainsKey(field.Name))
            {
                named.Add(field.Name, field);
            }
        }

        return named;
    }

    /// <summary>Whether two names differ in nothing but case and punctuation.</summary>
    private static bool IsLike(string one, string other) =>
        string.Equals(Letters(one), Letters(other), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string name) => new([.. name.Where(char.IsLetterOrDigit)]);
}
