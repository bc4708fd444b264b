using Codegen.Spec;
using Microsoft.AspNetCore.Builder;
using Scalar.AspNetCore;

namespace Codegen.Tool.Explorer;

/// <summary>Scalar, which shows a product's document as a whole, and on the explorer's page a single action.</summary>
internal static class Viewer
{
    private const string Path = "/reference";

    /// <summary>Adds the viewer: a page a product, and the script that the explorer's page loads too.</summary>
    /// <param name="application">The server.</param>
    /// <param name="products">The products.</param>
    public static void Map(WebApplication application, IEnumerable<ProductSpec> products) => application.MapScalarApiReference(Path, options =>
    {
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
    });
}
