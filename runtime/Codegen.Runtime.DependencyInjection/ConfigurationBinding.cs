using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Codegen.Runtime.DependencyInjection;

/// <summary>Reads options from configuration by hand: without reflection, and a value that can't be read is named but not shown.</summary>
internal static class ConfigurationBinding
{
    /// <exception cref="InvalidOperationException">A value can't be read, or only half a key pair is there.</exception>
    public static void Bind(IConfiguration section, ApiClientOptions options)
    {
        if (Text(section, "Endpoint") is { } endpoint)
            options.Endpoint = Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) ? uri : throw Unreadable(section, "Endpoint", "an absolute URL");
        options.Region = Text(section, "Region") ?? options.Region;
        options.Zone = Text(section, "Zone") ?? options.Zone;
        options.ProjectId = Text(section, "ProjectId") ?? options.ProjectId;
        options.ApplicationId = Text(section, "ApplicationId") ?? options.ApplicationId;
        options.Timeout = Time(section, "Timeout") ?? options.Timeout;
        options.AttemptTimeout = Time(section, "AttemptTimeout") ?? options.AttemptTimeout;
        options.RetryBaseDelay = Time(section, "RetryBaseDelay") ?? options.RetryBaseDelay;
        options.RetryMaxDelay = Time(section, "RetryMaxDelay") ?? options.RetryMaxDelay;
        options.MaxRetries = (int?)Number(section, "MaxRetries", int.MaxValue) ?? options.MaxRetries;
        options.MaxResponseBytes = Number(section, "MaxResponseBytes", long.MaxValue) ?? options.MaxResponseBytes;
        if (Text(section, "AllowInsecureHttp") is { } flag)
            options.AllowInsecureHttp = bool.TryParse(flag, out var allow) ? allow : throw Unreadable(section, "AllowInsecureHttp", "true or false");
        foreach (var name in section.GetSection("SensitiveParameters").GetChildren())
        {
            if (name.Value is { } value) options.SensitiveParameters.Add(value);
        }

        var publicKey = Text(section, "PublicKey");
        var privateKey = Text(section, "PrivateKey");
        if (publicKey is null && privateKey is null) return;
        if (publicKey is null) throw Unreadable(section, "PublicKey", "set, as PrivateKey is");
        if (privateKey is null) throw Unreadable(section, "PrivateKey", "set, as PublicKey is");
        options.Credentials = new Credential(publicKey, privateKey, Text(section, "SecurityToken"));
    }

    private static string? Text(IConfiguration section, string key) => section[key] is { Length: > 0 } text ? text : null;

    private static TimeSpan? Time(IConfiguration section, string key)
    {
        if (Text(section, key) is not { } text) return null;
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : throw Unreadable(section, key, "a time such as 00:01:30");
    }

    private static long? Number(IConfiguration section, string key, long max)
    {
        if (Text(section, key) is not { } text) return null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= max ? number : throw Unreadable(section, key, "a whole number");
    }

    private static InvalidOperationException Unreadable(IConfiguration section, string key, string expected) =>
        new($"{(section is IConfigurationSection named ? named.Path + ":" : "")}{key} must be {expected}.");
}
