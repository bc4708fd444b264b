using Codegen.Tool.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Codegen.Tool.Explorer;

/// <summary>The page at the root of <c>codegen serve</c>.</summary>
internal static class ExplorerPage
{
    /// <summary>Adds the page.</summary>
    /// <param name="application">The server.</param>
    /// <param name="served">What it serves.</param>
    public static void Map(WebApplication application, ServedSpecs served)
    {
        string text = string.Join('\n', served.Products.Select(product => $"{product.Product}: {product.Actions.Count} actions"));
        application.MapGet("/", (RequestDelegate)(context => context.Response.WriteAsync(text)));
    }
}
