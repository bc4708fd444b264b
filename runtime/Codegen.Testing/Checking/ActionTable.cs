using System.Collections.Frozen;
using Codegen.Spec;
using Codegen.Testing.Requests;

namespace Codegen.Testing.Checking;

/// <summary>All actions of all specs by name. Two products may have an action of one name.</summary>
internal sealed class ActionTable
{
    private readonly FrozenDictionary<string, KnownAction[]> _actions;

    public ActionTable(IEnumerable<ProductSpec> products, int seed)
    {
        Products = [.. products.OrderBy(product => product.Product, StringComparer.Ordinal)];
        _actions = Products
            .SelectMany(product => product.Actions.Select(action => new KnownAction(product, action, seed)))
            .GroupBy(known => known.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
    }

    public IReadOnlyList<ProductSpec> Products { get; }

    public IEnumerable<KnownAction> All => _actions.Values.SelectMany(same => same);

    public IReadOnlyList<KnownAction> Find(string action) => _actions.GetValueOrDefault(action, []);

    public KnownAction? Find(string product, string action) =>
        Find(action).FirstOrDefault(known => product.Length == 0 || known.Product.Product == product);

    /// <summary>Of several products' actions of one name, the first that the parameters suit; or else the first's complaint.</summary>
    public static (KnownAction Action, Refusal? Complaint) Choose(IReadOnlyList<KnownAction> candidates, ParameterNode parameters)
    {
        var first = ParameterCheck.Complaint(candidates[0].Action.Request, parameters);
        if (first is null || candidates.Count == 1) return (candidates[0], first);
        var other = candidates.Skip(1).FirstOrDefault(known => ParameterCheck.Complaint(known.Action.Request, parameters) is null);
        return other is null ? (candidates[0], first) : (other, null);
    }
}
