using System.Text;

namespace Codegen.Spec.Naming;

/// <summary>The names of the types that are generated for a product and its actions.</summary>
public static class GeneratedNames
{
    private const string PublishedSuffix = "-api";
    private const string RequestSuffix = "Request";
    private const string ResponseSuffix = "Response";

    /// <summary>
    /// Types that generated code mentions by their simple names. A model or a client of such a name would hide them, so it gets another.
    /// </summary>
    private static readonly HashSet<string> MentionedTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "Task", "CancellationToken", "IReadOnlyList", "IAsyncEnumerable", "JsonElement", "Uri", "Obsolete", "ObsoleteAttribute",
        "ArgumentNullException", "ApiAction", "ActionKind", "ApiClient", "ApiClientOptions",
        "ApiResponse", "CallOptions", "IApiRequest", "IRequestObject", "IResponseObject", "ParameterWriter", "ResponseReader",
        "ResponseMetadata", "OffsetPaging", "ApiException", "Base64Text", "Credential", "ICredentialProvider",
    };

    /// <summary>Compared exactly, as the compiler does: what hides nothing keeps its name.</summary>
    private static readonly HashSet<string> HidingActions = new([.. ActionsOf(RequestSuffix), .. ActionsOf(ResponseSuffix)], StringComparer.Ordinal);

    /// <summary>The product's name without what marks it as a folder of API pages: <c>usmc</c> for <c>usmc-api</c>.</summary>
    /// <param name="product">The product as published.</param>
    /// <returns>The name of its spec file, without extension.</returns>
    public static string FileName(string product) =>
        product.Length > PublishedSuffix.Length && product.EndsWith(PublishedSuffix, StringComparison.Ordinal)
            ? product.Substring(0, product.Length - PublishedSuffix.Length)
            : product;

    /// <summary>The product's name in C#: <c>Usmc</c> for <c>usmc-api</c>, <c>Vpc20</c> for <c>vpc2.0-api</c>.</summary>
    /// <param name="product">The product as published.</param>
    /// <returns>The last part of the namespace, and the beginning of the client's name.</returns>
    public static string Product(string product)
    {
        var name = new StringBuilder();
        bool start = true;
        foreach (char c in FileName(product))
        {
            if (!char.IsLetterOrDigit(c))
            {
                start = true;
                continue;
            }

            name.Append(start ? char.ToUpperInvariant(c) : c);
            start = false;
        }

        return CSharpIdentifier.ForType(name.ToString());
    }

    /// <summary>What a product may be called where products are chosen: as it is published, as its spec file is, or as in C#.</summary>
    /// <param name="product">The product as published.</param>
    /// <returns>The names.</returns>
    public static IReadOnlyList<string> AllOf(string product) => [product, FileName(product), Product(product)];

    /// <summary>The client's class: <c>UsmcClient</c>. One that would hide a type of the runtime makes way: <c>ApiClient_</c>.</summary>
    /// <param name="product">The product as published.</param>
    /// <returns>The type's name.</returns>
    public static string Client(string product)
    {
        // Compared exactly, as the compiler does: what hides nothing keeps its name.
        string name = Product(product) + "Client";
        return MentionedTypes.Contains(name, StringComparer.Ordinal) ? name + "_" : name;
    }

    /// <summary>The client's interface, called as the class is: <c>IUsmcClient</c>.</summary>
    /// <param name="product">The product as published.</param>
    /// <returns>The type's name.</returns>
    public static string ClientInterface(string product) => "I" + Client(product);

    /// <summary>The name in C# that an action's method and records begin with: <c>GetUSMCTaskStatus</c>.</summary>
    /// <param name="action">The action.</param>
    /// <returns>
    /// The docs' name, or the one that a correction gives; an identifier in any case. A name of the docs whose records would hide a
    /// type of the runtime makes way: <c>Api_</c>.
    /// </returns>
    public static string Action(ActionSpec action)
    {
        string name = CSharpIdentifier.ForType(action.CSharpName ?? action.Name);
        return action.CSharpName is null && HidesRuntime(name) ? name + "_" : name;
    }

    /// <summary>The name in C# of a field's property, before it makes way for other members of the record.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The docs' name, or the one that a correction gives; an identifier in any case, without an escape.</returns>
    public static string Member(FieldSpec field) => CSharpIdentifier.From(field.CSharpName ?? field.Name);

    /// <summary>The request's record: <c>GetUSMCTaskStatusRequest</c>.</summary>
    /// <param name="action">The action's name in C#: <see cref="Action"/>.</param>
    /// <returns>The type's name.</returns>
    public static string Request(string action) => CSharpIdentifier.ForType(action) + RequestSuffix;

    /// <summary>The response's record: <c>GetUSMCTaskStatusResponse</c>.</summary>
    /// <param name="action">The action's name in C#: <see cref="Action"/>.</param>
    /// <returns>The type's name.</returns>
    public static string Response(string action) => CSharpIdentifier.ForType(action) + ResponseSuffix;

    /// <summary>Every name that no model of <paramref name="product"/> may have, whatever its case.</summary>
    /// <param name="product">The product.</param>
    /// <returns>The names.</returns>
    public static ISet<string> Reserved(ProductSpec product)
    {
        var reserved = new HashSet<string>(MentionedTypes, StringComparer.OrdinalIgnoreCase)
        {
            Client(product.Product),
            ClientInterface(product.Product),
        };
        foreach (ActionSpec action in product.Actions)
        {
            reserved.Add(Request(Action(action)));
            reserved.Add(Response(Action(action)));
        }

        return reserved;
    }

    /// <summary>Whether the records of an action would hide a type that generated code mentions by its simple name.</summary>
    /// <param name="action">The action's name in C#.</param>
    /// <returns><see langword="true"/> when the action can't have the name.</returns>
    public static bool HidesRuntime(string action) => HidingActions.Contains(action);

    private static IEnumerable<string> ActionsOf(string suffix) =>
        MentionedTypes.Where(type => type.EndsWith(suffix, StringComparison.Ordinal)).Select(type => type.Substring(0, type.Length - suffix.Length));
}
