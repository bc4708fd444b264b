using System.Globalization;
using Codegen.Runtime;
using Codegen.Spec;

namespace Codegen.Testing.Checking;

/// <summary>A return code that is not 0, and its message.</summary>
internal sealed record Refusal(long RetCode, string Message)
{
    private const int MissingParameter = 220;
    private const int WrongParameter = 230;

    private static readonly Dictionary<long, string> CommonMessages = new()
    {
        [CommonRetCodes.TimedOut] = "Request timed out",
        [CommonRetCodes.GatewayFailure] = "Gateway error",
        [CommonRetCodes.Unavailable] = "Service unavailable",
        [CommonRetCodes.Throttled] = "Too many requests",
        [CommonRetCodes.ActionMissing] = "Missing Action",
        [CommonRetCodes.ActionUnknown] = "Action not found",
        [CommonRetCodes.SignatureMissing] = "Missing Signature",
        [CommonRetCodes.SignatureWrong] = "Signature VerifyAC Error",
        [CommonRetCodes.UserUnknown] = "User not found",
        [CommonRetCodes.TokenUnknown] = "SecurityToken not found",
        [MissingParameter] = "Missing params",
        [WrongParameter] = "Params not available",
        [CommonRetCodes.ProjectUnknown] = "Project not found",
        [CommonRetCodes.ZoneForbidden] = "Zone not available",
        [CommonRetCodes.AddressRefused] = "IP address not allowed",
        [CommonRetCodes.SecurityLock] = "Security lock",
        [CommonRetCodes.Forbidden] = "Permission denied",
    };

    public static Refusal ActionMissing(string? flaw) => new(CommonRetCodes.ActionMissing, flaw is null ? "Missing Action" : "Missing Action: " + flaw);

    public static Refusal ActionUnknown(string action) => new(CommonRetCodes.ActionUnknown, $"Action [{action}] not found");

    public static Refusal SignatureMissing { get; } = Common(CommonRetCodes.SignatureMissing);

    public static Refusal SignatureWrong { get; } = Common(CommonRetCodes.SignatureWrong);

    public static Refusal UserUnknown { get; } = Common(CommonRetCodes.UserUnknown);

    public static Refusal TokenUnknown { get; } = Common(CommonRetCodes.TokenUnknown);

    /// <summary>The code and what is said of it, in one line.</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"RetCode {RetCode}{(Message.Length == 0 ? "" : ": " + Message)}");

    public static Refusal Missing(string parameter) => new(MissingParameter, $"Missing params [{parameter}]");

    public static Refusal NotAvailable(string parameter) => new(WrongParameter, $"Params [{parameter}] not available");

    /// <summary>A refusal in the words of a product's own pages, or else in those that all products share, or else in none.</summary>
    public static Refusal Documented(long retCode, ProductSpec? product) => new(
        retCode,
        product?.ErrorCodes.FirstOrDefault(error => error.Code == retCode)?.Message
        ?? CommonMessages.GetValueOrDefault(retCode, ""));

    private static Refusal Common(int retCode) => new(retCode, CommonMessages[retCode]);
}
