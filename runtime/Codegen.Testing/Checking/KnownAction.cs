using System.Collections.Frozen;
using Codegen.Runtime.Diagnostics;
using Codegen.Spec;
using Codegen.Testing.Replies;

namespace Codegen.Testing.Checking;

/// <summary>An action of a spec, with what was made ready to answer it.</summary>
internal sealed class KnownAction
{
    private static readonly IReadOnlySet<string> None = FrozenSet<string>.Empty;

    private readonly FrozenSet<string> _secretNames;
    private readonly Lazy<ReplyTemplate> _template;

    public KnownAction(ProductSpec product, ActionSpec action, int seed)
    {
        Product = product;
        Action = action;
        _secretNames = action.Request.Fields.Concat(action.Request.Models.SelectMany(model => model.Fields))
            .Where(field => field.Secret)
            .Select(field => field.Name)
            .ToFrozenSet(StringComparer.Ordinal);
        _template = new Lazy<ReplyTemplate>(() => ReplyTemplate.Of(product, action, seed));
    }

    public ProductSpec Product { get; }

    public ActionSpec Action { get; }

    public string Name => Action.Name;

    /// <summary>What is answered when nobody says otherwise.</summary>
    public ReplyTemplate Template => _template.Value;

    /// <summary>Whether a parameter's value is a secret: by the docs, or by its name.</summary>
    public bool IsSecret(string parameter) => IsSecret(parameter, _secretNames);

    /// <summary>Whether a parameter of an action that no spec has is a secret, by its name.</summary>
    public static bool IsSecretName(string parameter) => IsSecret(parameter, None);

    private static bool IsSecret(string parameter, IReadOnlySet<string> further) => SensitiveNames.Contains(parameter, further);
}
