using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Tool.Commands;
using Codegen.Tool.OpenApi.Examples;
using Codegen.Tool.OpenApi.Samples;
using Codegen.Tool.Serving;

namespace Codegen.Tool.Init;

/// <summary>A first call of a generated client: of an action that changes nothing, if there is one, and that needs little.</summary>
internal static class FirstCall
{
    /// <summary>Chooses the action to call.</summary>
    /// <param name="products">The products.</param>
    /// <returns>The action and its product, or <see langword="null"/> when there is no action.</returns>
    public static (ProductSpec Product, ActionSpec Action)? Choose(IEnumerable<ProductSpec> products) => products
        .SelectMany(product => product.Actions, (product, action) => (product, action))
        .OrderBy(candidate => ActionKinds.Of(candidate.action.Name) == ActionKinds.Read ? 0 : 1)
        .ThenBy(candidate => candidate.action.Deprecated is null ? 0 : 1)
        .ThenBy(candidate => candidate.action.Request.Fields.Count(field => field.Required))
        .Select(candidate => ((ProductSpec Product, ActionSpec Action)?)candidate)
        .FirstOrDefault();

    /// <summary>A program that calls it, with the docs' own example.</summary>
    /// <param name="product">The product.</param>
    /// <param name="action">The action.</param>
    /// <param name="baseNamespace">The namespace above the product's own.</param>
    /// <returns>A whole program.</returns>
    public static string Program(ProductSpec product, ActionSpec action, string baseNamespace) => $$"""
        using {{baseNamespace}}.{{GeneratedNames.Product(product.Product)}};
        using Codegen.Runtime;

        // What 'codegen serve specs' accepts. With an account: ApiClientOptions.FromEnvironment(), and no Endpoint.
        using var api = new ApiClient(new ApiClientOptions
        {
            Endpoint = new Uri("http://127.0.0.1:{{ServeCommand.DefaultPort}}"),
            Credentials = new Credential("{{ServedKey.DefaultPublicKey}}", "{{ServedKey.DefaultPrivateKey}}"),
        });
        {{CSharpCall.Of(product, action, RequestSample.Of(action)).TrimEnd()}}
        Console.WriteLine(response);
        {{PrintingOfItems(action)}}
        """.ReplaceLineEndings("\n");

    /// <summary>A record prints a list as the name of a type, and a list is what most calls are made for.</summary>
    private static string PrintingOfItems(ActionSpec action)
    {
        string? list = PropertyNames.OfResponse(action).Where(property => property.Field.Type.ListDepth == 1).Select(property => property.Name).FirstOrDefault();
        return list is null ? string.Empty : $$"""
            foreach (var item in response.{{Keywords.EscapeMember(list)}})
            {
                Console.WriteLine(item);
            }

            """;
    }
}
