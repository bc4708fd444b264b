using Microsoft.Extensions.Logging;

namespace Codegen.Runtime.Diagnostics;

/// <summary>Every message that the runtime logs. No parameter values, no reply, no credential.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Debug, "{Action} succeeded in {Milliseconds} ms, tries: {Attempts}")]
    public static partial void Succeeded(ILogger logger, ApiAction action, double milliseconds, int attempts);

    [LoggerMessage(2, LogLevel.Information, "{Action} failed at try {Attempt}, next try in {Milliseconds} ms: {Failure}")]
    public static partial void Retrying(ILogger logger, ApiAction action, int attempt, double milliseconds, string failure);

    [LoggerMessage(3, LogLevel.Warning, "{Action} failed after {Milliseconds} ms: {Failure}")]
    public static partial void Failed(ILogger logger, ApiAction action, double milliseconds, string failure);

    [LoggerMessage(4, LogLevel.Debug, "{Action} was cancelled after {Milliseconds} ms")]
    public static partial void Cancelled(ILogger logger, ApiAction action, double milliseconds);

    [LoggerMessage(10, LogLevel.Debug, "Refreshed {Credential}")]
    public static partial void CredentialRefreshed(ILogger logger, Credential credential);

    [LoggerMessage(11, LogLevel.Warning, "{Credential} could not be refreshed and is used until it ends: {Failure}")]
    public static partial void CredentialRefreshFailed(ILogger logger, Credential credential, string failure);

    [LoggerMessage(12, LogLevel.Warning, "The credential file {Path} can be read by other users than its owner")]
    public static partial void FileReadableByOthers(ILogger logger, string path);
}
