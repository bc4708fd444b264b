using Codegen.Testing.Checking;

namespace Codegen.Testing.Calls;

/// <summary>The calls that were received, without their secrets: what is not kept can't leak.</summary>
internal sealed class CallLog(FakeCloudOptions options)
{
    private const string Mask = "***";

    private readonly Queue<ReceivedCall> _calls = new();

    public IReadOnlyList<ReceivedCall> Calls
    {
        get
        {
            lock (_calls) return [.. _calls];
        }
    }

    /// <summary>Whether anybody will look at what is recorded.</summary>
    public bool IsOn => options.MaxRecordedCalls > 0 || options.OnCall is not null;

    public void Add(KnownAction? known, string action, IReadOnlyDictionary<string, string> parameters, string outcome)
    {
        if (!IsOn) return;
        var call = new ReceivedCall(options.TimeProvider.GetUtcNow(), known?.Product.Product, action, Masked(known, parameters), outcome);
        if (options.MaxRecordedCalls > 0)
        {
            lock (_calls)
            {
                if (_calls.Count == options.MaxRecordedCalls) _calls.Dequeue();
                _calls.Enqueue(call);
            }
        }

        options.OnCall?.Invoke(call);
    }

    public void Clear()
    {
        lock (_calls) _calls.Clear();
    }

    private Dictionary<string, string> Masked(KnownAction? known, IReadOnlyDictionary<string, string> parameters)
    {
        var masked = new Dictionary<string, string>(parameters.Count, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            if (name == Signatures.SignatureCheck.Parameter) continue;
            masked[name] = IsSecret(known, name) ? Mask : value;
        }

        return masked;
    }

    private bool IsSecret(KnownAction? known, string name) =>
        (known?.IsSecret(name) ?? KnownAction.IsSecretName(name))
        || (options.SensitiveParameters.Count > 0 && name.Split('.').Append(name).Any(options.SensitiveParameters.Contains));
}
