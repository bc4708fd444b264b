using System.Text.Json.Nodes;
using Codegen.Spec;

namespace Codegen.Tool.OpenApi.Examples;

/// <summary>The docs' example of a reply, as far as it fits the docs' tables.</summary>
internal static class ResponseSample
{
    private const string RetCode = "RetCode";
    private const string Action = "Action";
    private const string Message = "Message";

    private static readonly EquatableArray<FieldSpec> Envelope = new(
    [
        new FieldSpec { Name = RetCode, Type = TypeSpec.Of(TypeKind.Int) },
        new FieldSpec { Name = Action, Type = TypeSpec.Of(TypeKind.String) },
        new FieldSpec { Name = Message, Type = TypeSpec.Of(TypeKind.String) },
    ]);

    /// <summary>The reply of an action.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The reply, or <see langword="null"/> when the page shows none that can be read.</returns>
    public static JsonObject? Of(ActionSpec action)
    {
        if (ShownReply.Parse(action.Examples.Response) is not { } shown)
        {
            return null;
        }

        var reply = new JsonObject { [RetCode] = 0, [Action] = action.Name + "Response" };
        Merge(reply, FittedValue.Of(shown, Envelope, MessageSpec.Empty));
        Merge(reply, FittedValue.Of(shown, action.Response.Fields, action.Response));
        return reply;
    }

    private static void Merge(JsonObject reply, JsonObject members)
    {
        foreach ((string name, JsonNode? value) in members)
        {
            reply[name] = value?.DeepClone();
        }
    }
}
