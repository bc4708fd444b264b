using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Codegen.Runtime;
using Codegen.Testing.Calls;
using Codegen.Testing.Records;
using Codegen.Testing.Requests;

namespace Codegen.Testing;

/// <content>What tests expect to have been called.</content>
public sealed partial class FakeCloud
{
    /// <summary>Expects calls of an action: <c>cloud.Received&lt;CreateUHostInstanceRequest&gt;(r => r.Zone == "cn-bj2-05", times: 1)</c>.</summary>
    /// <typeparam name="TRequest">The request of a generated client.</typeparam>
    /// <param name="matching">What the calls have to be like; any will do if null. Secrets are masked: they were not recorded.</param>
    /// <param name="times">How many of them; at least one if null.</param>
    /// <param name="condition">Filled in by the compiler.</param>
    /// <returns>Those calls, secrets masked.</returns>
    /// <exception cref="ReceivedCallsException">There are fewer or more. The message lists what came.</exception>
    [RequiresUnreferencedCode(Reflection.Why)]
    [RequiresDynamicCode(Reflection.Why)]
    public IReadOnlyList<TRequest> Received<TRequest>(
        Func<TRequest, bool>? matching = null, int? times = null, [CallerArgumentExpression(nameof(matching))] string? condition = null)
        where TRequest : class, IRequestObject
    {
        var (action, _) = RequestType.Of(typeof(TRequest));
        var binder = new RequestBinder(typeof(TRequest), Find(action).Action);
        var all = Calls;
        TRequest[] received =
        [
            .. all.Where(call => call.Action == action.Name)
                .Select(call => (TRequest)binder.Bind(ParameterNode.Of(call.Parameters)))
                .Where(request => matching?.Invoke(request) ?? true),
        ];
        Expectation.Check(matching is null ? action.Name : $"{action.Name} with {condition}", received.Length, times, all);
        return received;
    }

    /// <summary>Expects calls of an action, by its name.</summary>
    /// <param name="action">The action.</param>
    /// <param name="times">How many; at least one if null.</param>
    /// <returns>Those calls.</returns>
    /// <exception cref="ReceivedCallsException">There are fewer or more. The message lists what came.</exception>
    public IReadOnlyList<ReceivedCall> Received(string action, int? times = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(action);
        var all = Calls;
        ReceivedCall[] received = [.. all.Where(call => call.Action == action)];
        Expectation.Check(action, received.Length, times, all);
        return received;
    }

    /// <summary>Expects that an action was not called.</summary>
    /// <typeparam name="TRequest">The request of a generated client.</typeparam>
    /// <exception cref="ReceivedCallsException">It was. The message lists what came.</exception>
    [RequiresUnreferencedCode(Reflection.Why)]
    [RequiresDynamicCode(Reflection.Why)]
    public void DidNotReceive<TRequest>()
        where TRequest : class, IRequestObject => Received(RequestType.Of(typeof(TRequest)).Action.Name, times: 0);

    /// <summary>Expects that an action was not called, by its name.</summary>
    /// <param name="action">The action.</param>
    /// <exception cref="ReceivedCallsException">It was. The message lists what came.</exception>
    public void DidNotReceive(string action) => Received(action, times: 0);
}
