using System.Globalization;
using Codegen.Runtime.Transport;
using Microsoft.Extensions.Configuration;

namespace Codegen.Runtime.DependencyInjection;

/// <summary>Reads options from configuration by hand: without reflection, and a value that can't be read is named but not shown, unless it is a number or a time, which is no secret.</summary>
internal sealed class ConfigurationBinding
{
    private readonly IConfiguration _section;
    private readonly List<string> _problems = [];

    // The names that were looked for, so that no second list of them can fall behind.
    private readonly List<string> _values = [];
    private readonly List<string> _lists = [];

    private ConfigurationBinding(IConfiguration section) => _section = section;

    /// <exception cref="InvalidOperationException">Values can't be read, keys are no options, or only half a key pair is there; all of it is named.</exception>
    public static void Bind(IConfiguration section, ApiClientOptions options)
    {
        var binding = new ConfigurationBinding(section);
        binding.Fill(options);
        if (section is IConfigurationSection named) binding._problems.AddRange(UnknownKeys.ProblemsOf(named, binding._values, binding._lists));
        if (binding._problems.Count > 0) throw new InvalidOperationException(string.Join(' ', binding._problems));
    }

    private void Fill(ApiClientOptions options)
    {
        options.Endpoint = Address("Endpoint") ?? options.Endpoint;
        options.Region = Text("Region") ?? options.Region;
        options.Zone = Text("Zone") ?? options.Zone;
        options.ProjectId = Text("ProjectId") ?? options.ProjectId;
        options.ApplicationId = Product("ApplicationId") ?? options.ApplicationId;
        options.Timeout = Time("Timeout") ?? options.Timeout;
        options.AttemptTimeout = Time("AttemptTimeout") ?? options.AttemptTimeout;
        options.RetryBaseDelay = Time("RetryBaseDelay") ?? options.RetryBaseDelay;
        options.RetryMaxDelay = Time("RetryMaxDelay") ?? options.RetryMaxDelay;
        options.MaxRetries = (int?)Number("MaxRetries", 0, ApiClientOptions.MostRetries) ?? options.MaxRetries;
        options.MaxResponseBytes = Number("MaxResponseBytes", 1, ApiClientOptions.LargestResponse) ?? options.MaxResponseBytes;
        options.KeepRawReplies = Flag("KeepRawReplies") ?? options.KeepRawReplies;
        options.AllowInsecureHttp = Flag("AllowInsecureHttp") ?? options.AllowInsecureHttp;
        foreach (var name in List("SensitiveParameters"))
        {
            if (name.Value is { } value) options.SensitiveParameters.Add(value);
        }

        options.Credentials = KeyPair() ?? options.Credentials;
    }

    private Credential? KeyPair()
    {
        var publicKey = Text("PublicKey");
        var privateKey = Text("PrivateKey");
        var token = Text("SecurityToken");
        if (publicKey is null && privateKey is null) return null;
        if (publicKey is null) Report("PublicKey", "set, as PrivateKey is");
        else if (privateKey is null) Report("PrivateKey", "set, as PublicKey is");
        else return Pair(publicKey, privateKey, token);
        return null;
    }

    private Credential? Pair(string publicKey, string privateKey, string? token)
    {
        try
        {
            return new Credential(publicKey, privateKey, token);
        }
        catch (ArgumentException e)
        {
            Report(e.ParamName == nameof(publicKey) ? "PublicKey" : "PrivateKey", "without a blank or a line end around it");
            return null;
        }
    }

    private string? Text(string key)
    {
        _values.Add(key);
        return _section[key] is { Length: > 0 } text ? text : null;
    }

    private IEnumerable<IConfigurationSection> List(string key)
    {
        _lists.Add(key);
        return _section.GetSection(key).GetChildren();
    }

    private Uri? Address(string key)
    {
        if (Text(key) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address)) return address;
        Report(key, "an absolute URL");
        return null;
    }

    private string? Product(string key)
    {
        if (Text(key) is not { } text) return null;
        if (UserAgent.IsValid(text)) return text;
        Report(key, "product tokens such as MyApp/1.2");
        return null;
    }

    private bool? Flag(string key)
    {
        if (Text(key) is not { } text) return null;
        if (bool.TryParse(text, out var flag)) return flag;
        Report(key, "true or false");
        return null;
    }

    private TimeSpan? Time(string key)
    {
        if (Text(key) is not { } text) return null;
        const string expected = "a time such as 00:00:30 for 30 seconds";

        // .NET reads a number without a unit as days, which hardly anybody means.
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) Report(key, $"{expected}; {text} has no unit");
        else if (!TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time)) Report(key, expected);
        else if (time > TimeSpan.Zero && time <= ApiClientOptions.LongestTime) return time;
        else Report(key, $"more than nothing and at most a day; {text} is read as {time:c}, where a day is {ApiClientOptions.LongestTime:c}");
        return null;
    }

    private long? Number(string key, long min, long max)
    {
        if (Text(key) is not { } text) return null;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max) return number;
        Report(key, string.Create(CultureInfo.InvariantCulture, $"a whole number between {min} and {max}"));
        return null;
    }

    private void Report(string key, string expected) =>
        _problems.Add($"{(_section is IConfigurationSection named ? named.Path + ":" : "")}{key} must be {expected}.");
}
