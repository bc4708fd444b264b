using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Codegen.Runtime;

namespace Codegen.Testing.Records;

/// <summary>What a generated request says of itself, which generic code can ask only with both of its types at hand.</summary>
[RequiresUnreferencedCode(Reflection.Why)]
[RequiresDynamicCode(Reflection.Why)]
internal static class RequestType
{
    /// <summary>The action of a request, and the type of its response.</summary>
    /// <exception cref="ArgumentException">The type is no request of a generated client.</exception>
    public static (ApiAction Action, Type Response) Of(Type request)
    {
        var response = request.GetInterfaces()
            .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IApiRequest<>))?
            .GetGenericArguments()[0]
            ?? throw new ArgumentException($"{request.Name} is no request of a generated client.", nameof(request));
        var read = typeof(RequestType).GetMethod(nameof(ActionOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(request, response);
        return ((ApiAction)read.Invoke(null, null)!, response);
    }

    private static ApiAction ActionOf<TRequest, TResponse>()
        where TRequest : IApiRequest<TResponse>
        where TResponse : ApiResponse, IResponseObject<TResponse> => TRequest.Action;
}
