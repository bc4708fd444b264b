using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Codegen.Runtime;

/// <summary>
/// How a client calls. Set it up, then hand it to an <see cref="ApiClient"/>: the client checks it once and keeps a copy
/// of its own, so that later changes have no effect.
/// </summary>
public sealed class ApiClientOptions
{
    internal const int MostRetries = 100;

    internal const long LargestResponse = 2_000_000_000;

    // A timer takes no more than 49 days; a day is more than any call needs.
    internal static readonly TimeSpan LongestTime = TimeSpan.FromDays(1);

    /// <summary>Where the calls go. Null for the endpoint that the generated client knows from the documentation.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>Where credentials come from: a <see cref="Credential"/>, or any other source.</summary>
    public ICredentialProvider? Credentials { get; set; }

    /// <summary>The region of requests that name none.</summary>
    public string? Region { get; set; }

    /// <summary>The zone of requests that name none.</summary>
    public string? Zone { get; set; }

    /// <summary>The project of requests that name none.</summary>
    public string? ProjectId { get; set; }

    /// <summary>The time for a whole call: all its tries and the waits between them. Three minutes.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>The time for one try. 65 seconds: the service itself gives up after 60, and its own answer says more than silence.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(65);

    /// <summary>How many times a call may be tried again; 0 for never. 3.</summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>The upper bound of the first wait, doubled with every further one; each wait is drawn at random below its bound. 300 ms.</summary>
    public TimeSpan RetryBaseDelay { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>The upper bound of any wait. 20 seconds. A longer <c>Retry-After</c> of the service is obeyed nevertheless.</summary>
    public TimeSpan RetryMaxDelay { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The largest reply that is read, in bytes after decompression. 64 MiB.</summary>
    public long MaxResponseBytes { get; set; } = 64L << 20;

    /// <summary>
    /// Whether each reply stays reachable as JSON (<see cref="ResponseMetadata.Raw"/>), for a look at what came: whether a 0 was sent or left out, or
    /// how a number was written. Otherwise only those replies do that hold fields which their type does not declare: the JSON takes nearly as much
    /// memory again as the response.
    /// </summary>
    public bool KeepRawReplies { get; set; }

    /// <summary>Whether plain http may be used with any host. Loopback and the documented in-VPC host may use it anyway.</summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>What is added to the <c>User-Agent</c>, such as <c>MyApp/1.2</c>.</summary>
    public string? ApplicationId { get; set; }

    /// <summary>Names of parameters whose values are masked besides those that are known to carry secrets.</summary>
    public ISet<string> SensitiveParameters { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where log messages go. Nothing secret is logged.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock, for tests.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Options as the official tools have them. Each is taken from the first that states it: the environment (<c>UCLOUD_REGION</c>,
    /// <c>UCLOUD_ZONE</c>, <c>UCLOUD_PROJECT_ID</c>, <c>UCLOUD_API_BASE_URL</c>, <c>UCLOUD_TIMEOUT_SECOND</c> for one try,
    /// <c>UCLOUD_PUBLIC_KEY</c>, <c>UCLOUD_PRIVATE_KEY</c>, <c>UCLOUD_SECURITY_TOKEN</c>); then the profile that <c>UCLOUD_PROFILE</c> names,
    /// or the active one, of <c>~/.ucloud/config.json</c> and <c>~/.ucloud/credential.json</c>. What is set on the result afterwards outranks both.
    /// </summary>
    /// <param name="loggerFactory">Where it is reported that others can read the keys; becomes the <see cref="LoggerFactory"/>.</param>
    /// <exception cref="CredentialException">A file can't be read, or lacks the profile that the environment names.</exception>
    /// <exception cref="ArgumentException">The endpoint or the timeout stated there is none.</exception>
    public static ApiClientOptions FromEnvironment(ILoggerFactory? loggerFactory = null) =>
        Runtime.Credentials.EnvironmentOptions.Read(
            Environment.GetEnvironmentVariable, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), loggerFactory);

    /// <summary>All that is wrong with the options, as sentences; empty if nothing is.</summary>
    public IReadOnlyList<string> Validate() => Validate($"begin with {nameof(ApiClientOptions)}.{nameof(FromEnvironment)}()");

    /// <inheritdoc cref="Validate()"/>
    /// <param name="otherSource">How credentials come to options that are given none: it depends on who makes the options.</param>
    internal List<string> Validate(string otherSource)
    {
        var problems = new List<string>();
        if (Credentials is null) problems.Add($"{nameof(Credentials)} is not set: give it a new Credential(publicKey, privateKey), or {otherSource}.");
        if (Endpoint is not null && Transport.EndpointRule.ProblemOf(Endpoint, AllowInsecureHttp) is { } problem) problems.Add(problem);
        Positive(Timeout, nameof(Timeout));
        Positive(AttemptTimeout, nameof(AttemptTimeout));
        Positive(RetryBaseDelay, nameof(RetryBaseDelay));
        if (RetryMaxDelay < RetryBaseDelay) problems.Add($"{nameof(RetryMaxDelay)} is less than {nameof(RetryBaseDelay)}.");
        if (MaxRetries is < 0 or > MostRetries) problems.Add($"{nameof(MaxRetries)} must be between 0 and {MostRetries}.");
        if (MaxResponseBytes is < 1 or > LargestResponse) problems.Add(string.Create(CultureInfo.InvariantCulture, $"{nameof(MaxResponseBytes)} must be between 1 and {LargestResponse:N0}."));
        if (ApplicationId is { } id && !Transport.UserAgent.IsValid(id)) problems.Add($"{nameof(ApplicationId)} must be product tokens such as MyApp/1.2.");
        if (TimeProvider is null) problems.Add($"{nameof(TimeProvider)} is null.");
        return problems;

        void Positive(TimeSpan time, string name)
        {
            if (time <= TimeSpan.Zero || time > LongestTime) problems.Add($"{name} must be more than nothing and at most a day.");
        }
    }
}
