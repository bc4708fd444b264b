using System.Globalization;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Tool.Commands;
using Codegen.Tool.Serving;

namespace Codegen.Tool.Init;

/// <summary>A first call of a generated client: of an action that changes nothing, if there is one, and that needs little.</summary>
internal static class FirstCall
{
    /// <summary>What the names of actions that only look begin with, in the docs of these platforms.</summary>
    private static readonly string[] Looking = ["Describe", "Get", "List"];

    /// <summary>Parameters that the client's options supply.</summary>
    private static readonly string[] OfTheClient = ["Region", "Zone", "ProjectId"];

    /// <summary>Chooses the action to call.</summary>
    /// <param name="products">The products.</param>
    /// <returns>The action and its product, or <see langword="null"/> when every action needs lists or objects.</returns>
    public static (ProductSpec Product, ActionSpec Action)? Choose(IEnumerable<ProductSpec> products) => products
        .SelectMany(product => product.Actions, (product, action) => (product, action))
        .Where(candidate => RequiredOf(candidate.action).All(field => IsScalar(field.Type)))
        .OrderBy(candidate => Looking.Any(start => candidate.action.Name.StartsWith(start, StringComparison.Ordinal)) ? 0 : 1)
        .ThenBy(candidate => candidate.action.Deprecated is null ? 0 : 1)
        .ThenBy(candidate => RequiredOf(candidate.action).Count())
        .Select(candidate => ((ProductSpec Product, ActionSpec Action)?)candidate)
        .FirstOrDefault();

    /// <summary>The statements of a program that calls it.</summary>
    /// <param name="product">The product.</param>
    /// <param name="action">The action.</param>
    /// <param name="baseNamespace">The namespace above the product's own.</param>
    /// <returns>A whole program.</returns>
    public static string Program(ProductSpec product, ActionSpec action, string baseNamespace)
    {
        string name = GeneratedNames.Action(action);
        string[] values = [.. RequiredOf(action).Select(field => $"{GeneratedNames.Member(field)} = {ValueOf(field)}")];
        string request = values.Length > 0 ? $"new() {{ {string.Join(", ", values)} }}" : "new()";
        return $$"""
            using {{baseNamespace}}.{{GeneratedNames.Product(product.Product)}};
            using Codegen.Runtime;

            // What 'codegen serve specs' accepts. With an account: ApiClientOptions.FromEnvironment(), and no Endpoint.
            using var api = new ApiClient(new ApiClientOptions
            {
                Endpoint = new Uri("http://127.0.0.1:{{ServeCommand.DefaultPort}}"),
                Credentials = new Credential("{{ServedKey.DefaultPublicKey}}", "{{ServedKey.DefaultPrivateKey}}"),
                Region = "region",
                Zone = "zone",
                ProjectId = "project",
            });
            var client = new {{GeneratedNames.Client(product.Product)}}(api);
            {{GeneratedNames.Response(name)}} reply = await client.{{name}}Async({{request}});
            Console.WriteLine(reply);

            """.ReplaceLineEndings("\n");
    }

    private static IEnumerable<FieldSpec> RequiredOf(ActionSpec action) =>
        action.Request.Fields.Where(field => field.Required && !OfTheClient.Contains(field.Name, StringComparer.Ordinal));

    private static bool IsScalar(TypeSpec type) =>
        !type.IsList && type.Kind is TypeKind.String or TypeKind.Int or TypeKind.Float or TypeKind.Bool;

    private static string ValueOf(FieldSpec field) => field.Type.Kind switch
    {
        TypeKind.Bool => "true",
        TypeKind.Int or TypeKind.Float => (field.Minimum ?? 1).ToString(CultureInfo.InvariantCulture),
        _ => $"\"{TextOf(field)}\"",
    };

    /// <summary>A value that the docs list, else the parameter's name: never a text that could be more than a text in C#.</summary>
    private static string TextOf(FieldSpec field) =>
        field.Values.Select(value => value.Value).Append(field.Name).FirstOrDefault(IsPlain) ?? "value";

    private static bool IsPlain(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
