using System.Collections.Frozen;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scalar.AspNetCore;

namespace Codegen.Tool.Explorer;

/// <summary>Scalar, which shows a product's document as a whole, and on the explorer's page a single action.</summary>
internal static class Viewer
{
    private const string Path = "/reference";

    /// <summary>What Scalar calls the part of an address that names a product.</summary>
    private const string Document = "documentName";

    /// <summary>Adds the viewer: a page a product, and the script that the explorer's page loads too.</summary>
    /// <param name="application">The server.</param>
    /// <param name="products">The products.</param>
    public static void Map(WebApplication application, IReadOnlyList<ProductSpec> products)
    {
        var names = products.Select(product => product.Product).ToFrozenSet(StringComparer.Ordinal);
        application.MapScalarApiReference(Path, options => Configure(options, products)).Add(endpoint => RefuseOthers(endpoint, names));
    }

    private static void Configure(ScalarOptions options, IEnumerable<ProductSpec> products) =>
        options
            .WithTitle("API reference")
            .WithOpenApiRoutePattern("/openapi/{documentName}.json")
            .AddDocuments(products.Select(product => new ScalarDocument(product.Product, product.Title)))

            // Nothing outside this machine is asked for anything.
            .DisableDefaultFonts()
            .DisableTelemetry()
            .DisableAgent()
            .DisableMcp()
            .HideDeveloperTools()
            .HideClientButton()

            // It can't sign; the explorer's page does.
            .HideTestRequestButton();

    /// <summary>Scalar shows an empty page for any name, and a document that is not there only in the browser's console.</summary>
    private static void RefuseOthers(EndpointBuilder endpoint, FrozenSet<string> products)
    {
        RequestDelegate show = endpoint.RequestDelegate!;
        endpoint.RequestDelegate = context => context.GetRouteValue(Document) is string name && !products.Contains(name)
            ? SendMissingAsync(context, name, products)
            : show(context);
    }

    private static Task SendMissingAsync(HttpContext context, string name, FrozenSet<string> products)
    {
        PagePolicy.Apply(context.Response.Headers);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(
            $"There is no product '{name}' here. Near it are: {string.Join(", ", NearestNames.Of(name, products))}. The page at / names all.",
            context.RequestAborted);
    }
}
