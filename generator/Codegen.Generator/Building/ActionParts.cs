using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Spec.Surface;

namespace Codegen.Generator.Building;

/// <summary>An action with all that is named of it.</summary>
internal sealed record ActionParts
{
    /// <summary>The action.</summary>
    public required ActionSpec Action { get; init; }

    /// <summary>The action's name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The type of the request.</summary>
    public required string Request { get; init; }

    /// <summary>The type of the response.</summary>
    public required string Response { get; init; }

    /// <summary>The parameters.</summary>
    public required IReadOnlyList<NamedField> Parameters { get; init; }

    /// <summary>The fields of the reply, but for those of every reply.</summary>
    public required IReadOnlyList<NamedField> Fields { get; init; }

    /// <summary>The objects within the request.</summary>
    public required IReadOnlyList<ModelSpec> RequestModels { get; init; }

    /// <summary>The objects within the response.</summary>
    public required IReadOnlyList<ModelSpec> ResponseModels { get; init; }

    /// <summary>Names an action, its fields and its models.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The parts.</returns>
    public static ActionParts Of(ActionSpec action)
    {
        string name = GeneratedNames.Action(action);
        string request = GeneratedNames.Request(name);
        string response = GeneratedNames.Response(name);
        return new ActionParts
        {
            Action = action,
            Name = name,
            Request = request,
            Response = response,
            Parameters = NamedField.Of(request, action.Request.Fields, action.Request, inherited: []),
            Fields = NamedField.Of(response, PropertyNames.FieldsOfResponse(action), action.Response, PropertyNames.OfEveryResponse),
            RequestModels = GeneratedModels.Of(action.Request.Fields, action.Request, isRequest: true),
            ResponseModels = GeneratedModels.Of(action.Response.Fields, action.Response, isRequest: false),
        };
    }
}
