using System.Net;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Codegen.Docs.Linting;
using Codegen.Runtime;
using Codegen.Spec.Naming;
using Xunit.Abstractions;

namespace Codegen.Generator.Tests.Corpus;

/// <summary>Sends the replies that the docs show through the generated readers.</summary>
public sealed partial class Example_replies(ITestOutputHelper output)
{
    /// <summary>About one example in ten contradicts its page; most of these can be read all the same.</summary>
    private const double LeastShareRead = 0.9;

    /// <summary>How the docs contradict themselves where a reply of theirs can't be read: by a type, or by a name's case.</summary>
    private static readonly HashSet<string> DocsAreWrong = [LintRules.TypeConflict.Id, LintRules.OtherCase.Id];

    private static readonly Lazy<ILookup<string, LintFinding>> Findings = new(() => DocsLinter.Lint([.. CorpusSpecs.Pages()]).ToLookup(finding => finding.Path));

    [SkippableFact]
    public async Task Are_read_or_refused_with_the_place()
    {
        IReadOnlyList<ProductSpec> products = CorpusSpecs.Get();
        Assembly generated = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(CorpusCode.Get().Image));
        int read = 0;
        var refused = new List<string>();
        var unexplained = new List<string>();
        foreach ((ProductSpec product, ActionSpec action) in products.SelectMany(product => product.Actions.Select(action => (product, action))))
        {
            if (action.Examples.Response is not { } example || !IsObject(example))
            {
                continue;
            }

            Type response = generated.GetType($"Acme.{GeneratedNames.Product(product.Product)}.{GeneratedNames.Response(action.Name)}", throwOnError: true)!;
            try
            {
                await (Task)typeof(Example_replies)
                    .GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!
                    .MakeGenericMethod(response)
                    .Invoke(null, [example])!;
                read++;
            }
            catch (ResponseFormatException e)
            {
                Assert.StartsWith("$", e.Path, StringComparison.Ordinal);
                string? why = WhyDocsAreWrong(product, action, example, e.Path);
                refused.Add($"{product.Product} {action.Name} {e.Path}: expected {e.Expected}, found {e.Found}. Lint: {why ?? "nothing"}");
                if (why is null)
                {
                    unexplained.Add(refused[^1]);
                }
            }
            catch (ServiceException)
            {
                // The example shows a failure, which was read as one.
                read++;
            }
        }

        output.WriteLine($"{read} examples were read, {refused.Count} refused:");
        refused.ForEach(output.WriteLine);
        Assert.Empty(unexplained);
        Assert.True(read >= LeastShareRead * (read + refused.Count), $"Only {read} of {read + refused.Count} examples were read.");
    }

    /// <summary>What lint says of the field on the page; nothing when it takes the docs to be right.</summary>
    private static string? WhyDocsAreWrong(ProductSpec product, ActionSpec action, string example, string path)
    {
        string page = Path.Combine(product.Product, action.Page!);

        // One value stands for a list of one and the reverse, so that lint and reader may differ in the brackets.
        string field = Index().Replace(path.TrimStart('$', '.'), string.Empty);
        LintFinding? finding = Findings.Value[page].FirstOrDefault(
            finding => DocsAreWrong.Contains(finding.Rule.Id) && string.Equals(Index().Replace(finding.Subject, string.Empty), "response:" + field, StringComparison.Ordinal));
        return finding is not null ? $"{finding.Rule.Id} line {finding.Line}" : LacksReturnCode(example, path) ? "the example shows no return code, so it is no reply" : null;
    }

    private static bool LacksReturnCode(string example, string path)
    {
        using JsonDocument document = JsonDocument.Parse(example);
        return path is "$.RetCode" && !document.RootElement.TryGetProperty("RetCode", out _);
    }

    [GeneratedRegex(@"\[\d*\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Index();

    private static async Task ReadAsync<TResponse>(string reply)
        where TResponse : ApiResponse, IResponseObject<TResponse>
    {
        using var handler = new OneReply(reply);
        using var client = new ApiClient(
            new ApiClientOptions { Endpoint = new Uri("https://localhost/"), Credentials = new Credential("public", "private") }, handler);
        TResponse response = await client.SendAsync<AnyRequest<TResponse>, TResponse>(new AnyRequest<TResponse>());
        Assert.NotNull(response.ToString());
    }

    private static bool IsObject(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private sealed class AnyRequest<TResponse> : IApiRequest<TResponse>
        where TResponse : ApiResponse, IResponseObject<TResponse>
    {
        public static ApiAction Action { get; } = new("corpus", "Example", ActionKind.Other);

        public void WriteTo(ParameterWriter writer)
        {
        }
    }

    private sealed class OneReply(string reply) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(reply, Encoding.UTF8, "application/json") });
    }
}
