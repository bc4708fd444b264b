using System.Collections.Concurrent;
using Codegen.Spec;
using Codegen.Spec.Json;
using Codegen.Spec.Naming;
using Codegen.Spec.Overlays;

namespace Codegen.Files;

/// <summary>The overlays of a build: loaded one after the other, applied on any thread.</summary>
/// <param name="folder">The folder that they lie in.</param>
public sealed class OverlaySet(SpecFolder folder)
{
    private readonly ConcurrentDictionary<string, (string Path, byte[] Content)> _overlays = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, OverlayResult> _results = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the overlays that were applied, by file.</summary>
    public IEnumerable<(string Path, SpecProblem Problem)> Problems =>
        from result in _results
        orderby result.Key
        from problem in result.Value.Problems
        select (result.Key, problem);

    /// <summary>How many overlays were applied.</summary>
    public int Count => _results.Count;

    /// <summary>Loads the overlay of a product, if there is one.</summary>
    /// <param name="product">The product.</param>
    /// <exception cref="UserErrorException">It can't be read.</exception>
    public void Load(string product)
    {
        if (folder.ReadOverlay(product) is { } overlay)
        {
            _overlays[product] = overlay;
        }
    }

    /// <summary>Corrects what the pages say of a product, and names its models.</summary>
    /// <param name="docs">What the pages say.</param>
    /// <param name="previous">The product as it was last written.</param>
    /// <returns>The spec; when its overlay has problems, without any correction.</returns>
    public ProductSpec Apply(ProductSpec docs, ProductSpec? previous)
    {
        if (!_overlays.TryGetValue(docs.Product, out (string Path, byte[] Content) overlay))
        {
            return ModelNaming.Apply(docs, previous);
        }

        OverlayResult result = Overlay.Apply(docs, previous, overlay.Content);
        _results[overlay.Path] = result;
        return result.Product ?? ModelNaming.Apply(docs, previous);
    }
}
