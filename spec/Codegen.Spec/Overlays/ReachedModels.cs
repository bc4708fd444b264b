namespace Codegen.Spec.Overlays;

/// <summary>Leaves out the models that no field refers to any more.</summary>
internal static class ReachedModels
{
    public static MessageSpec Only(MessageSpec side)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<FieldSpec>(side.Fields);
        while (open.Count > 0)
        {
            if (open.Pop().Type is { Kind: TypeKind.Model } type && reached.Add(type.Model!) && side.FindModel(type.Model!) is { } model)
            {
                foreach (FieldSpec field in model.Fields)
                {
                    open.Push(field);
                }
            }
        }

        return side with { Models = side.Models.Where(model => reached.Contains(model.Name)).ToEquatableArray() };
    }
}
