namespace Codegen.Runtime.Transport;

/// <summary>How the client names itself: the application first, if it gave a name.</summary>
internal static class UserAgent
{
    private static readonly string Runtime =
        $"Codegen-Runtime/{typeof(UserAgent).Assembly.GetName().Version?.ToString(3)} .NET/{Environment.Version}";

    public static string Of(string? applicationId) => applicationId is null ? Runtime : $"{applicationId} {Runtime}";

    public static bool IsValid(string applicationId)
    {
        using var request = new HttpRequestMessage();
        return request.Headers.UserAgent.TryParseAdd(applicationId);
    }
}
