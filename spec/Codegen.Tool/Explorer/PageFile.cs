using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace Codegen.Tool.Explorer;

/// <summary>The files of the page, which lie in the assembly.</summary>
internal static class PageFile
{
    private const string Folder = "explorer/";

    private static readonly FrozenDictionary<string, byte[]> Files = typeof(PageFile).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Folder.Length..], Read, StringComparer.Ordinal);

    /// <summary>Sends a file.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The file's name.</param>
    /// <returns>The sending.</returns>
    public static Task SendAsync(HttpContext context, string name)
    {
        if (!Files.TryGetValue(name, out byte[]? content))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.ContentType = TypeOf(Path.GetExtension(name));
        context.Response.ContentLength = content.Length;
        return context.Response.Body.WriteAsync(content, 0, content.Length, context.RequestAborted);
    }

    private static string TypeOf(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "application/octet-stream",
    };

    private static byte[] Read(string resource)
    {
        using Stream stream = typeof(PageFile).Assembly.GetManifestResourceStream(resource)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
