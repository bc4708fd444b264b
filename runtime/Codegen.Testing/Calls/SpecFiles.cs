using Codegen.Spec;
using Codegen.Spec.Json;

namespace Codegen.Testing.Calls;

/// <summary>Reads the specs that a test names.</summary>
internal static class SpecFiles
{
    private const string Extension = "*.json";

    /// <summary>Reads specs from files and folders. A file that is named twice is one spec.</summary>
    /// <param name="places">Where to look; what is relative, in the current folder and beside the test assembly.</param>
    /// <exception cref="FileNotFoundException">A place has no spec.</exception>
    /// <exception cref="InvalidDataException">A spec can't be read, or two are one product; the message says where.</exception>
    public static IReadOnlyList<ProductSpec> Read(IEnumerable<string> places)
    {
        (string File, ProductSpec Product)[] specs = [.. places.SelectMany(Read).DistinctBy(spec => Path.GetFullPath(spec.File), StringComparer.Ordinal)];
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, product) in specs)
        {
            if (!known.TryAdd(product.Product, file))
                throw new InvalidDataException($"'{known[product.Product]}' and '{file}' are both the product '{product.Product}'. Name one of them.");
        }

        return [.. specs.Select(spec => spec.Product)];
    }

    private static IEnumerable<(string File, ProductSpec Product)> Read(string place)
    {
        var path = Find(place);
        if (File.Exists(path)) return [(path, ReadSpec(path, File.ReadAllBytes(path)))];
        (string File, ProductSpec Product)[] specs =
        [
            .. Directory.GetFiles(path, Extension)
                .Select(file => (File: file, Content: File.ReadAllBytes(file)))
                .Where(candidate => SpecReader.IsSpecOrCutOff(candidate.Content))
                .Select(spec => (spec.File, ReadSpec(spec.File, spec.Content))),
        ];
        return specs.Length > 0 ? specs : throw new FileNotFoundException($"The folder '{path}' has no specs in it. Build them with 'codegen build PAGES --output {place}'.");
    }

    private static string Find(string place)
    {
        string[] candidates = [Path.GetFullPath(place), Path.Combine(AppContext.BaseDirectory, place)];
        return candidates.FirstOrDefault(Path.Exists) ?? throw new FileNotFoundException(
            $"There is no spec '{place}', neither at '{candidates[0]}' nor at '{candidates[1]}'. Copy it there with <None Include=\"…\" CopyToOutputDirectory=\"PreserveNewest\" />.");
    }

    private static ProductSpec ReadSpec(string path, byte[] content)
    {
        var result = SpecReader.Read(content);
        var error = result.Problems.FirstOrDefault(problem => problem.Severity == SpecSeverity.Error);
        return error is null && result.Product is { } product
            ? product
            : throw new InvalidDataException($"{path}({error!.Line + 1},{error.Column + 1}): {error.Id}: {error.Message}");
    }
}
