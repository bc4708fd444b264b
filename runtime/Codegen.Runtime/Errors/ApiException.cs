namespace Codegen.Runtime;

/// <summary>
/// A call that did not succeed. What went wrong is told by the type: the service refused
/// (<see cref="ServiceException"/>), no answer came (<see cref="TransportException"/>), or the answer can't be
/// read (<see cref="ResponseFormatException"/>). No exception holds a secret.
/// </summary>
/// <remarks>A call sets what is known of it. An initializer can set the same, for tests of error handling: <c>new TransportException("lost") { OutcomeUnknown = true }</c>.</remarks>
public abstract class ApiException : Exception
{
    private ApiAction? _action;
    private string? _requestId;
    private int? _statusCode;
    private bool _outcomeUnknown;
    private IReadOnlyList<ApiAttempt> _attempts = [];

    private protected ApiException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The action that was called; null if the exception was not thrown by a call.</summary>
    public ApiAction? Action
    {
        get => _action;
        init => _action = value;
    }

    /// <summary>The id under which the cloud knows the request, if an answer carried one.</summary>
    public string? RequestId
    {
        get => _requestId;
        init => _requestId = value;
    }

    /// <summary>The HTTP status of the answer, if there was one.</summary>
    public int? StatusCode
    {
        get => _statusCode;
        init => _statusCode = value;
    }

    /// <summary>
    /// Whether the cloud may have carried the action out although the call failed: look before calling again.
    /// Always false for an action that only reads.
    /// </summary>
    public bool OutcomeUnknown
    {
        get => _outcomeUnknown;
        init => _outcomeUnknown = value;
    }

    /// <summary>The tries of the call, in order, the one that failed for good last.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public IReadOnlyList<ApiAttempt> Attempts
    {
        get => _attempts;
        init => _attempts = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>What went wrong, in which action, after how many tries, and whether the outcome is unknown.</summary>
    public override string Message => WithCircumstances(base.Message);

    /// <summary>What logs and traces say: <see cref="Message"/> without any parameter's value.</summary>
    internal string LoggedMessage => WithCircumstances(Summary);

    /// <summary>What went wrong, without any parameter's value.</summary>
    private protected virtual string Summary => base.Message;

    /// <summary>What the failure says about trying again.</summary>
    internal Repeatability Repeatability { get; init; }

    /// <summary>The least time that the service asked to wait.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    internal void Attach(ApiAction action, int? statusCode, string? requestId)
    {
        _action = action;
        _statusCode = statusCode;
        _requestId = requestId;
        _outcomeUnknown = Repeatability != Repeatability.NotCarriedOut && Repeatability != Repeatability.Answered && action.Kind != ActionKind.Read;
    }

    internal void Attach(IReadOnlyList<ApiAttempt> attempts) => _attempts = attempts;

    private string WithCircumstances(string message)
    {
        if (Action is not null) message = $"{Action}: {message}";
        if (OutcomeUnknown) message += " The outcome is unknown: the action may have been carried out.";
        if (Attempts.Count > 1) message += $" ({Attempts.Count} tries)";
        return RequestId is null ? message : $"{message} (request id {RequestId})";
    }
}
