using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Spec;
using Codegen.Tool.OpenApi.Examples;
using Codegen.Tool.OpenApi.Samples;
using Codegen.Tool.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Codegen.Tool.Explorer;

/// <summary>The page at the root of <c>codegen serve</c>: search, docs, calls in C# and for a shell, and calls from the page.</summary>
internal static class ExplorerPage
{
    private const string FrontPage = "index.html";
    private const string Json = "application/json; charset=utf-8";

    /// <summary>Adds the page.</summary>
    /// <param name="application">The server.</param>
    /// <param name="served">What it serves.</param>
    public static void Map(WebApplication application, ServedSpecs served)
    {
        var documents = new ServedDocuments(served.Products);
        byte[] catalogue = Catalogue.Write(served);
        Get(application, "/", context => PageFile.SendAsync(context, FrontPage));
        Get(application, "/explorer/{file}", context => PageFile.SendAsync(context, (string)context.GetRouteValue("file")!));
        Get(application, "/explorer/catalogue.json", context => SendAsync(context, Json, catalogue));
        Get(application, "/openapi", context => SendAsync(context, "text/html; charset=utf-8", documents.Contents));
        Get(application, "/openapi/{product}.json", context => documents.Of((string)context.GetRouteValue("product")!) is { } document
            ? SendAsync(context, Json, document)
            : NotFoundAsync(context));

        // QUERY (a method of its own: safe, with a body) and not POST, because every POST is a call of the cloud.
        application.MapMethods("/explorer/csharp/{product}/{action}", ["QUERY"], (RequestDelegate)(context => SendCallAsync(context, served)));
        Viewer.Map(application, served.Products);
    }

    private static void Get(WebApplication application, string pattern, RequestDelegate handler) => application.MapGet(pattern, context =>
    {
        PagePolicy.Apply(context.Response.Headers);
        return handler(context);
    });

    private static async Task SendCallAsync(HttpContext context, ServedSpecs served)
    {
        ProductSpec? product = served.Products.FirstOrDefault(product => IsNamed(product.Product, context, "product"));
        ActionSpec? action = product?.Actions.FirstOrDefault(action => IsNamed(action.Name, context, "action"));
        if (action is null)
        {
            await NotFoundAsync(context);
            return;
        }

        try
        {
            JsonNode? values = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            JsonObject fitted = FittedValue.Of(values as JsonObject ?? [], action.Request.Fields, action.Request);
            await context.Response.WriteAsync(CSharpCall.Of(product!, action, fitted), context.RequestAborted);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync("The body is to be the parameters as JSON, nested.", context.RequestAborted);
        }
    }

    private static bool IsNamed(string name, HttpContext context, string value) =>
        string.Equals(name, (string?)context.GetRouteValue(value), StringComparison.Ordinal);

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return context.Response.WriteAsync("There is no such thing here. The page is at /.", context.RequestAborted);
    }

    private static async Task SendAsync(HttpContext context, string type, byte[] content)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }
}
