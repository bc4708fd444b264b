namespace Codegen.Spec.Overlays;

/// <summary>What a correction says of the place of a field.</summary>
/// <param name="Action">The action's name in the docs.</param>
/// <param name="IsRequest">Whether the field is a parameter, and not a field of the reply.</param>
/// <param name="Path">The names down to the field in the notation of the field table: <c>Disks[].CustomBackup.Day</c>.</param>
/// <param name="JsonPath">Where the overlay says so.</param>
internal sealed record FieldAddress(string Action, bool IsRequest, string Path, string JsonPath)
{
    public string Side => IsRequest ? "request" : "response";

    public MessageSpec In(ActionSpec action) => IsRequest ? action.Request : action.Response;

    public ActionSpec With(ActionSpec action, MessageSpec side) => IsRequest ? action with { Request = side } : action with { Response = side };
}
