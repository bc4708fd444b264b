namespace Codegen.Runtime;

/// <summary>A request that knows its action and the type of its reply.</summary>
/// <typeparam name="TResponse">What the reply is read as.</typeparam>
public interface IApiRequest<TResponse> : IRequestObject
    where TResponse : ApiResponse, IResponseObject<TResponse>
{
    /// <summary>The action that the request is for.</summary>
    static abstract ApiAction Action { get; }
}
