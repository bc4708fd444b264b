using Codegen.Generator.Models;
using Codegen.Generator.Text;

namespace Codegen.Generator.Emitting;

/// <summary>Writes the methods of a client, one or three an action: as its interface declares them, and as its class has them.</summary>
internal static class MethodText
{
    /// <summary>Writes the declarations of an interface, each with an empty line before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="client">The model.</param>
    public static void WriteDeclarations(CodeText text, ClientFile client)
    {
        foreach (MethodModel method in client.Methods)
        {
            text.Line();
            text.Docs(method.Docs, "    ");
            WriteObsolete(text, method.Obsolete);
            text.Line($"    Task<{method.Response}> {method.Name}({method.Request} request, CancellationToken cancellationToken = default);");
            if (method.Paging is { } paging)
            {
                WriteDeclarations(text, method, paging);
            }
        }
    }

    /// <summary>Writes the methods of a class, each with an empty line before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="client">The model.</param>
    public static void WriteBodies(CodeText text, ClientFile client)
    {
        foreach (MethodModel method in client.Methods)
        {
            WriteInherited(text, method);
            text.Line($"""
                    public Task<{method.Response}> {method.Name}({method.Request} request, CancellationToken cancellationToken = default) =>
                        _client.SendAsync<{method.Request}, {method.Response}>(request, cancellationToken);
                """);
            if (method.Paging is { } paging)
            {
                WriteBodies(text, method, paging);
            }
        }
    }

    /// <summary>Writes the attribute of a method that should no longer be used.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reason">Why, as a literal; <see langword="null"/> while it should be used.</param>
    public static void WriteObsolete(CodeText text, string? reason)
    {
        if (reason is not null)
        {
            text.Line($"    [Obsolete({reason})]");
        }
    }

    private static void WriteDeclarations(CodeText text, MethodModel method, PagingModel paging)
    {
        text.Line($"""

                /// <summary>Calls <c>{paging.Name}</c> page after page, each when it is asked for.</summary>
                /// <param name="request">The parameters. <c>{paging.Offset}</c> is where to begin, <c>{paging.Limit}</c> how many items a page may have.</param>
                /// <param name="cancellationToken">Ends the enumeration.</param>
                /// <returns>The replies.</returns>
                /// <exception cref="ApiException">A call failed; the exception's type says how.</exception>
            """);
        WriteObsolete(text, method.Obsolete);
        text.Line($"""
                IAsyncEnumerable<{method.Response}> {paging.Name}PagesAsync({method.Request} request, CancellationToken cancellationToken = default);

                /// <summary>Goes through <c>{paging.Items}</c> of all pages of <c>{paging.Name}</c>.</summary>
                /// <param name="request">The parameters. <c>{paging.Offset}</c> is where to begin, <c>{paging.Limit}</c> how many items a page may have.</param>
                /// <param name="cancellationToken">Ends the enumeration.</param>
                /// <returns>The items.</returns>
                /// <exception cref="ApiException">A call failed; the exception's type says how.</exception>
            """);
        WriteObsolete(text, method.Obsolete);
        text.Line($"    IAsyncEnumerable<{paging.Item}> {paging.Name}ItemsAsync({method.Request} request, CancellationToken cancellationToken = default);");
    }

    private static void WriteBodies(CodeText text, MethodModel method, PagingModel paging)
    {
        WriteInherited(text, method);
        text.Line($$"""
                public IAsyncEnumerable<{{method.Response}}> {{paging.Name}}PagesAsync({{method.Request}} request, CancellationToken cancellationToken = default)
                {
                    ArgumentNullException.ThrowIfNull(request);
                    return OffsetPaging.PagesAsync(
                        (offset, cancellation) => {{method.Name}}(request with { {{paging.Offset}} = offset }, cancellation),
                        page => page.{{paging.Items}}.Count,
            """);
        if (paging.Total is { } total)
        {
            text.Line($"            page => page.{total} is > 0 and var total ? total : null,");
        }
        else
        {
            text.Line("            totalOf: null,");
        }

        text.Line($$"""
                        request.{{paging.Offset}},
                        request.{{paging.Limit}},
                        cancellationToken);
                }
            """);
        WriteInherited(text, method);
        text.Line($"""
                public IAsyncEnumerable<{paging.Item}> {paging.Name}ItemsAsync({method.Request} request, CancellationToken cancellationToken = default) =>
                    {paging.Name}PagesAsync(request, cancellationToken).ItemsAsync(page => page.{paging.Items}, cancellationToken);
            """);
    }

    private static void WriteInherited(CodeText text, MethodModel method)
    {
        text.Line("""

                /// <inheritdoc/>
            """);
        WriteObsolete(text, method.Obsolete);
    }
}
