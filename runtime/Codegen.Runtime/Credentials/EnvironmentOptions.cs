using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Codegen.Runtime.Credentials;

/// <summary>Options as the environment and the shared files state them; a variable outranks a file.</summary>
internal static class EnvironmentOptions
{
    public static ApiClientOptions Read(Func<string, string?> variables, string home, ILoggerFactory? loggerFactory)
    {
        var files = SharedFiles.From(variables, home);
        var profile = files.Read();
        var options = new ApiClientOptions
        {
            Credentials = new CredentialChain(new EnvironmentCredentialProvider(variables), new SharedFileCredentialProvider(files, loggerFactory)),
            Region = variables.Get(EnvironmentNames.Region) ?? profile?.Region,
            Zone = variables.Get(EnvironmentNames.Zone) ?? profile?.Zone,
            ProjectId = variables.Get(EnvironmentNames.ProjectId) ?? profile?.ProjectId,
            LoggerFactory = loggerFactory,
        };
        if ((variables.Get(EnvironmentNames.BaseUrl) ?? profile?.BaseUrl) is { } url)
            options.Endpoint = Uri.TryCreate(url, UriKind.Absolute, out var endpoint) ? endpoint : throw new ArgumentException($"{EnvironmentNames.BaseUrl}, or base_url of the profile, is no absolute URL.", nameof(variables));
        if ((TimeoutOf(variables) ?? profile?.Timeout) is { } timeout) options.AttemptTimeout = timeout;
        return options;
    }

    private static TimeSpan? TimeoutOf(Func<string, string?> variables)
    {
        if (variables.Get(EnvironmentNames.TimeoutSeconds) is not { } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0
            ? TimeSpan.FromSeconds(seconds)
            : throw new ArgumentException($"{EnvironmentNames.TimeoutSeconds} must be a number of seconds.", nameof(variables));
    }
}
