using Codegen.Generator.Models;
using Codegen.Generator.Text;
using Codegen.Spec;

namespace Codegen.Generator.Emitting;

/// <summary>Writes the methods that call actions by their required parameters alone.</summary>
internal static class ShortcutText
{
    /// <summary>Writes the methods of a client, with empty lines between them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shortcuts">The model.</param>
    /// <param name="client">The client's interface.</param>
    public static void Write(CodeText text, ShortcutsModel shortcuts, string client)
    {
        EquatableArray<ShortcutModel> methods = shortcuts.Methods;
        for (int i = 0; i < methods.Count; i++)
        {
            if (i > 0)
            {
                text.Line();
            }

            Write(text, methods[i], client);
        }
    }

    private static void Write(CodeText text, ShortcutModel method, string client)
    {
        text.Docs(method.Docs, "    ");
        MethodText.WriteObsolete(text, method.Obsolete);
        text.Add($"    public static Task<{method.Response}> {method.Name}(this {client} client, ");
        foreach (ShortcutParameter parameter in method.Parameters)
        {
            text.Add($"{parameter.Type} {parameter.Name}, ");
        }

        text.Line("CancellationToken cancellationToken = default)");
        text.Add($$"""
                {
                    ArgumentNullException.ThrowIfNull(client);
                    return client.{{method.Name}}(new {{method.Request}} {
            """);
        for (int i = 0; i < method.Parameters.Count; i++)
        {
            ShortcutParameter parameter = method.Parameters[i];
            text.Add($"{(i > 0 ? "," : null)} {parameter.Property} = {parameter.Name}");
        }

        text.Line("""
             }, cancellationToken);
                }
            """);
    }
}
