using System.Collections.Frozen;

namespace Codegen.Runtime;

/// <summary>The facts of one action of a product. Generated code holds one instance an action.</summary>
public sealed class ApiAction
{
    private string? _path;

    /// <summary>States an action.</summary>
    /// <param name="product">The product as published, such as <c>usmc-api</c>. Empty when unknown.</param>
    /// <param name="name">The action's name, which is sent as the parameter <c>Action</c>.</param>
    /// <param name="kind">Decides what is tried again, see <see cref="ActionKind"/>.</param>
    /// <param name="secretParameters">The names of parameters, at any depth, whose values no log and no exception may show.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public ApiAction(string product, string name, ActionKind kind, params string[] secretParameters)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(secretParameters);
        Product = product;
        Name = name;
        Kind = kind;
        SecretParameters = secretParameters.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The product as published, such as <c>usmc-api</c>; empty when unknown.</summary>
    public string Product { get; }

    /// <summary>The action's name, such as <c>GetUSMCTaskStatus</c>.</summary>
    public string Name { get; }

    /// <summary>Decides what is tried again.</summary>
    public ActionKind Kind { get; }

    /// <summary>The names of parameters, at any depth, that are masked besides those whose names tell it.</summary>
    public IReadOnlySet<string> SecretParameters { get; }

    /// <summary>Service and method as telemetry names them, <c>usmc-api/GetUSMCTaskStatus</c>; the name alone where the product is unknown.</summary>
    internal string Path => _path ??= Product.Length == 0 ? Name : $"{Product}/{Name}";

    /// <summary>The product and the name, <c>usmc-api GetUSMCTaskStatus</c>.</summary>
    public override string ToString() => Product.Length == 0 ? Name : $"{Product} {Name}";
}
