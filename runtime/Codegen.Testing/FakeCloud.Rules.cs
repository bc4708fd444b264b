using System.Diagnostics.CodeAnalysis;
using Codegen.Runtime;
using Codegen.Testing.Checking;
using Codegen.Testing.Records;
using Codegen.Testing.Requests;
using Codegen.Testing.Rules;

namespace Codegen.Testing;

/// <content>What to answer. Rules apply to calls that are signed and complete; a later rule stands before an earlier one.</content>
public sealed partial class FakeCloud
{
    /// <summary>Answers an action by its request: <c>cloud.On&lt;GetUSMCTaskStatusRequest&gt;(r => new GetUSMCTaskStatusResponse { … })</c>.</summary>
    /// <typeparam name="TRequest">The request of a generated client.</typeparam>
    /// <param name="answer">Gives the reply; it may be called on several threads.</param>
    /// <returns>The same cloud.</returns>
    /// <exception cref="InvalidOperationException">No spec of this cloud has the action.</exception>
    [RequiresUnreferencedCode(Reflection.Why)]
    [RequiresDynamicCode(Reflection.Why)]
    public FakeCloud On<TRequest>(Func<TRequest, Reply> answer)
        where TRequest : class, IRequestObject
    {
        ArgumentNullException.ThrowIfNull(answer);
        var (action, response) = RequestType.Of(typeof(TRequest));
        var known = Find(action);
        var binder = new RequestBinder(typeof(TRequest), known.Action);
        _rules.Add(action.Name, request => Checked(answer((TRequest)binder.Bind(ParameterNode.Of(request.Parameters))), response));
        return this;
    }

    /// <summary>Answers an action's calls in turn; the last reply stays: <c>cloud.On&lt;GetUSMCTaskStatusRequest&gt;(pending, pending, done)</c>.</summary>
    /// <typeparam name="TRequest">The request of a generated client.</typeparam>
    /// <param name="replies">The replies.</param>
    /// <returns>The same cloud.</returns>
    /// <exception cref="InvalidOperationException">No spec of this cloud has the action.</exception>
    [RequiresUnreferencedCode(Reflection.Why)]
    [RequiresDynamicCode(Reflection.Why)]
    public FakeCloud On<TRequest>(params Reply[] replies)
        where TRequest : class, IRequestObject
    {
        ArgumentNullException.ThrowIfNull(replies);
        var (action, response) = RequestType.Of(typeof(TRequest));
        _ = Find(action);
        _rules.Add(action.Name, RuleBook.InTurn([.. replies.Select(reply => Checked(reply, response))]));
        return this;
    }

    /// <summary>Answers an action by its name. The action need not be in a spec.</summary>
    /// <param name="action">The action.</param>
    /// <param name="answer">Gives the reply; it may be called on several threads.</param>
    /// <returns>The same cloud.</returns>
    public FakeCloud On(string action, Func<FakeRequest, Reply> answer)
    {
        ArgumentException.ThrowIfNullOrEmpty(action);
        ArgumentNullException.ThrowIfNull(answer);
        _rules.Add(action, answer);
        return this;
    }

    /// <summary>Answers an action's calls in turn, by its name; the last reply stays. The action need not be in a spec.</summary>
    /// <param name="action">The action.</param>
    /// <param name="replies">The replies.</param>
    /// <returns>The same cloud.</returns>
    public FakeCloud On(string action, params Reply[] replies)
    {
        ArgumentNullException.ThrowIfNull(replies);
        return On(action, RuleBook.InTurn(replies));
    }

    /// <summary>Answers all calls in turn, whatever their action; the last reply stays: <c>cloud.OnAny(Reply.Refusal(153), Reply.Default)</c>.</summary>
    /// <param name="replies">The replies; <see cref="Reply.Default"/> leaves a call to earlier rules.</param>
    /// <returns>The same cloud.</returns>
    public FakeCloud OnAny(params Reply[] replies)
    {
        ArgumentNullException.ThrowIfNull(replies);
        _rules.Add(action: null, RuleBook.InTurn(replies));
        return this;
    }

    private static Reply Checked(Reply reply, Type response) => reply?.Response is { } given && given.GetType() != response
        ? throw new InvalidOperationException($"The rule answers with {given.GetType().Name}; the action's response is {response.Name}.")
        : reply!;

    private KnownAction Find(ApiAction action) => _actions.Find(action.Product, action.Name) ?? throw new InvalidOperationException(
        $"No spec of this cloud has the action {action}. It has these products: {string.Join(", ", _actions.Products.Select(product => product.Product))}.");
}
