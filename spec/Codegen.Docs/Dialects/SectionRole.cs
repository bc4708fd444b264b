namespace Codegen.Docs.Dialects;

/// <summary>What a heading of an action page stands over.</summary>
internal enum SectionRole
{
    /// <summary>What the action does.</summary>
    Overview,

    /// <summary>Ways to call it: the same on every page.</summary>
    Usage,

    /// <summary>Limits to its use.</summary>
    Limits,

    /// <summary>The heading over parameters and fields.</summary>
    Definition,

    /// <summary>Parameters that every action has.</summary>
    Common,

    /// <summary>The action's parameters.</summary>
    Request,

    /// <summary>The reply's fields.</summary>
    Response,

    /// <summary>The heading over the models of the side above it.</summary>
    Models,

    /// <summary>The heading over the examples.</summary>
    Examples,

    /// <summary>A request.</summary>
    RequestExample,

    /// <summary>A reply.</summary>
    ResponseExample,
}
