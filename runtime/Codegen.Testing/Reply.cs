using System.Diagnostics.CodeAnalysis;
using Codegen.Runtime;
using Codegen.Testing.Records;
using Codegen.Testing.Rules;

namespace Codegen.Testing;

/// <summary>What the fake cloud answers a call with. A response of a generated client converts into it by itself.</summary>
public sealed class Reply
{
    private Reply()
    {
    }

    /// <summary>What would be answered without this rule: by an earlier rule, by the state, or by the docs.</summary>
    public static Reply Default { get; } = new();

    /// <summary>Nobody listens: the request never arrives, and the client knows. On a port, the connection is reset instead.</summary>
    public static Reply ConnectionRefused { get; } = new() { Fault = Fault.ConnectionRefused };

    /// <summary>The connection breaks before an answer comes: the client can't know whether the action was carried out. Here it was not.</summary>
    public static Reply ConnectionReset { get; } = new() { Fault = Fault.ConnectionReset };

    /// <summary>The default answer, broken off in its middle. The action was carried out.</summary>
    public static Reply CutOff { get; } = new() { Fault = Fault.CutOff };

    /// <summary>No answer ever comes: the client's own time limit has to end the call.</summary>
    public static Reply NoAnswer { get; } = new() { Fault = Fault.NoAnswer };

    internal Fault Fault { get; private init; }

    internal ApiResponse? Response { get; private init; }

    internal (long RetCode, string? Message)? Refused { get; private init; }

    internal (int Status, string Body)? Http { get; private init; }

    internal TimeSpan Delay { get; private init; }

    internal TimeSpan? RetryAfter { get; private init; }

    /// <summary>Whether nothing but time is added to what would be answered anyway.</summary>
    internal bool IsDefault => Fault == Fault.None && Response is null && Refused is null && Http is null;

    /// <inheritdoc cref="Of"/>
    [RequiresUnreferencedCode(Reflection.Why)]
    public static implicit operator Reply(ApiResponse response) => Of(response);

    /// <summary>Success with the fields of a response.</summary>
    /// <param name="response">The response of the action that is called. What is null in it is not sent.</param>
    [RequiresUnreferencedCode(Reflection.Why)]
    public static Reply Of(ApiResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new Reply { Response = response };
    }

    /// <summary>A return code that is not 0.</summary>
    /// <param name="retCode">The code; <see cref="CommonRetCodes"/> names those that all products share.</param>
    /// <param name="message">The message. Left out, that of the product's own pages, or else the common one, or else none.</param>
    public static Reply Refusal(long retCode, string? message = null)
    {
        ArgumentOutOfRangeException.ThrowIfZero(retCode);
        return new Reply { Refused = (retCode, message) };
    }

    /// <summary>An answer of HTTP alone, such as a gateway gives that never reached the service.</summary>
    /// <param name="status">The status, from 200 to 599.</param>
    /// <param name="body">The body.</param>
    public static Reply HttpStatus(int status, string body = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        ArgumentNullException.ThrowIfNull(body);
        return new Reply { Http = (status, body) };
    }

    /// <summary>A body as it stands, for replies that no response can hold.</summary>
    /// <param name="body">The whole body, <c>RetCode</c> included.</param>
    public static Reply Json(string body) => HttpStatus(200, body);

    /// <summary>The same answer, later.</summary>
    /// <param name="delay">How long the cloud takes, by <see cref="FakeCloudOptions.TimeProvider"/>.</param>
    public Reply After(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return Copy(delay, RetryAfter);
    }

    /// <summary>The same answer with the header <c>Retry-After</c>.</summary>
    /// <param name="delay">When to try again, in whole seconds.</param>
    public Reply WithRetryAfter(TimeSpan delay) => Copy(Delay, delay);

    private Reply Copy(TimeSpan delay, TimeSpan? retryAfter) => new()
    {
        Fault = Fault,
        Response = Response,
        Refused = Refused,
        Http = Http,
        Delay = delay,
        RetryAfter = retryAfter,
    };
}
