namespace Codegen.Files;

/// <summary>The command can't go on, for a reason that its user can mend. The message says how; no stack trace is shown.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="inner">What the system said.</param>
public sealed class UserErrorException(string message, Exception? inner = null) : Exception(message, inner);
