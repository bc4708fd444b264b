namespace Codegen.Runtime.Transport;

/// <summary>Something below this client tried to send a request a second time.</summary>
internal sealed class SentAgainException() : Exception(
    "The HTTP client tried to send the request a second time, by following a redirect or by a retry of its own, which was stopped: "
    + "switch AllowAutoRedirect off and take resilience handlers out, since only ApiClient knows what may be repeated.");
