namespace Codegen.Spec.Naming;

/// <summary>Gives every model of a product the name of its C# type.</summary>
/// <remarks>
/// <para>The rules, in this order:</para>
/// <list type="number">
/// <item>A model keeps the name that it had in the previous spec, as long as its shape still agrees with the others of that name.</item>
/// <item>A new model joins a model of the same suggested name and the same shape.</item>
/// <item>Otherwise it gets the suggested name, if nothing else in the product wants that name for another shape.</item>
/// <item>Otherwise it is qualified by its action: <c>DescribeDiskInfo</c>; by a number, should that be taken as well.</item>
/// </list>
/// <para>
/// A suggested name that two shapes want goes to neither, even when it is free: whichever page came first would win it, and
/// names must not depend on the order in which pages were written.
/// </para>
/// </remarks>
public static class ModelNaming
{
    /// <summary>Names the models of <paramref name="product"/>.</summary>
    /// <param name="product">The product; the type names of its models are what they would be called if nothing stood against it.</param>
    /// <param name="previous">The product as it was last written, or <see langword="null"/> for the first time.</param>
    /// <returns>The product with type names that are unique for each shape and side.</returns>
    public static ProductSpec Apply(ProductSpec product, ProductSpec? previous)
    {
        List<NamedModel> models = Collect(product, isPrevious: false);
        List<NamedModel> remembered = previous is null ? [] : Collect(previous, isPrevious: true);
        NamedModel[] all = [.. models, .. remembered];
        int[] shapes = ShapeClasses.Of([.. all.Select(model => (model.Model, model.Owner))]);
        for (int i = 0; i < all.Length; i++)
        {
            all[i].Shape = shapes[i];
        }

        var names = new NamePool(GeneratedNames.Reserved(product));
        Remember(models, remembered, names);

        HashSet<string> contested = ContestedNames(models);
        foreach (IGrouping<int, NamedModel> same in models.GroupBy(model => model.Shape))
        {
            NameGroup([.. same], contested, names);
        }

        Separate(models, names);
        return Rename(product, models.ToDictionary(model => model.Key, model => model.TypeName!));
    }

    private static void Remember(List<NamedModel> models, List<NamedModel> previous, NamePool names)
    {
        var memory = previous.ToDictionary(model => model.Key);

        // Where one of two that shared a name has changed, the name belongs to the other: its users have nothing to mend.
        foreach (NamedModel model in models.OrderBy(model => IsUnchanged(model, memory) ? 0 : 1))
        {
            if (memory.TryGetValue(model.Key, out NamedModel? old) && names.CanTake(old.Model.TypeName, model.Shape))
            {
                model.TypeName = old.Model.TypeName;
                names.Take(model.TypeName, model.Shape);
            }
        }
    }

    private static bool IsUnchanged(NamedModel model, Dictionary<(string Action, bool IsRequest, string Model), NamedModel> memory) =>
        memory.TryGetValue(model.Key, out NamedModel? old) && old.Shape == model.Shape;

    private static List<NamedModel> Collect(ProductSpec product, bool isPrevious)
    {
        var models = new List<NamedModel>();
        foreach (ActionSpec action in product.Actions.OrderBy(action => action.Name, StringComparer.Ordinal))
        {
            models.AddRange(action.Request.Models.Select(model => new NamedModel(model, new ShapeOwner(action.Name, IsRequest: true, isPrevious))));
            models.AddRange(action.Response.Models.Select(model => new NamedModel(model, new ShapeOwner(action.Name, IsRequest: false, isPrevious))));
        }

        return models;
    }

    private static HashSet<string> ContestedNames(List<NamedModel> models) => new(
        models.GroupBy(model => model.Model.TypeName, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Select(model => model.Shape).Distinct().Skip(1).Any())
            .Select(group => group.Key),
        StringComparer.OrdinalIgnoreCase);

    private static void NameGroup(NamedModel[] same, HashSet<string> contested, NamePool names)
    {
        string? shared = same.FirstOrDefault(model => model.TypeName is not null)?.TypeName;
        NamedModel first = same[0];
        string suggested = first.Model.TypeName;
        shared ??= !contested.Contains(suggested) && names.CanTake(suggested, first.Shape)
            ? suggested
            : names.FirstFree(CSharpIdentifier.ForType(first.Owner.Action + suggested), first.Shape);
        foreach (NamedModel model in same)
        {
            model.TypeName ??= shared;
            names.Take(model.TypeName, model.Shape);
        }
    }

    /// <summary>
    /// Models that became equal keep the different names that they had. What contains them is then equal in the docs but not
    /// in C#, so it can't share a name either.
    /// </summary>
    private static void Separate(List<NamedModel> models, NamePool names)
    {
        bool changed = true;
        while (changed)
        {
            changed = false;
            var typeNames = models.ToDictionary(model => model.Key, model => model.TypeName!);
            foreach (IGrouping<string, NamedModel> one in models.GroupBy(model => model.TypeName!, StringComparer.Ordinal).Where(one => one.Skip(1).Any()).ToArray())
            {
                string kept = one.First().ShapeInCSharp(typeNames);
                foreach (NamedModel other in one.Where(model => !string.Equals(model.ShapeInCSharp(typeNames), kept, StringComparison.Ordinal)))
                {
                    other.TypeName = names.TakeAlone(CSharpIdentifier.ForType(other.Owner.Action + other.Model.TypeName));
                    changed = true;
                }
            }
        }
    }

    private static ProductSpec Rename(ProductSpec product, Dictionary<(string Action, bool IsRequest, string Model), string> names)
    {
        MessageSpec Side(ActionSpec action, bool isRequest, MessageSpec side) => side with
        {
            Models = side.Models.Select(model => Named(model, names[(action.Name, isRequest, model.Name)])).ToEquatableArray(),
        };

        return product with
        {
            Actions = product.Actions.Select(action => action with
            {
                Request = Side(action, isRequest: true, action.Request),
                Response = Side(action, isRequest: false, action.Response),
            }).ToEquatableArray(),
        };
    }

    /// <summary>Most models get the name that was suggested, and stay the object that they are.</summary>
    private static ModelSpec Named(ModelSpec model, string typeName) =>
        string.Equals(model.TypeName, typeName, StringComparison.Ordinal) ? model : model with { TypeName = typeName };

    private static string ShapeInCSharp(this NamedModel model, Dictionary<(string Action, bool IsRequest, string Model), string> typeNames) =>
        string.Join("\u0001", model.Model.Fields.Select(field => field.Type.Kind == TypeKind.Model
            ? typeNames[model.Key with { Model = field.Type.Model! }]
            : string.Empty));

    /// <summary>A model on its way to a name.</summary>
    private sealed record NamedModel(ModelSpec Model, ShapeOwner Owner)
    {
        public (string Action, bool IsRequest, string Model) Key => (Owner.Action, Owner.IsRequest, Model.Name);

        /// <summary>The name that was given, once there is one.</summary>
        public string? TypeName { get; set; }

        /// <summary>
        /// The whole shape, down to the last model inside: models whose shapes are equal are one type, unless what they contain
        /// had different names before.
        /// </summary>
        public int Shape { get; set; }
    }

    /// <summary>The names that are taken, each by one shape.</summary>
    private sealed class NamePool(ISet<string> reserved)
    {
        private readonly Dictionary<string, (string Name, int Shape)> _taken = new(StringComparer.OrdinalIgnoreCase);

        public bool CanTake(string name, int shape) =>
            IsAllowed(name)
            && (!_taken.TryGetValue(name, out (string Name, int Shape) owner)
                || (string.Equals(owner.Name, name, StringComparison.Ordinal) && owner.Shape == shape));

        public void Take(string name, int shape) => _taken[name] = (name, shape);

        public string FirstFree(string name, int shape) => Candidates(name).First(candidate => CanTake(candidate, shape));

        /// <summary>Takes a name that nothing else gets, whatever its shape.</summary>
        public string TakeAlone(string name)
        {
            const int NoShape = -1;
            string free = Candidates(name).First(candidate => IsAllowed(candidate) && !_taken.ContainsKey(candidate));
            Take(free, NoShape);
            return free;
        }

        private static IEnumerable<string> Candidates(string name)
        {
            yield return name;
            for (int number = 2; ; number++)
            {
                yield return name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        private bool IsAllowed(string name) => CSharpIdentifier.IsTypeName(name) && !reserved.Contains(name);
    }
}
