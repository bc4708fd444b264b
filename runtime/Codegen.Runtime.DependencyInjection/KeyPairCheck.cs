using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Codegen.Runtime.DependencyInjection;

/// <summary>Says which keys of the configuration give credentials, where options that are bound from it have none.</summary>
/// <param name="optionsName">The account's options; those of other accounts are none of its business.</param>
/// <param name="configuration">What they are bound from.</param>
internal sealed class KeyPairCheck(string optionsName, IConfiguration configuration) : IValidateOptions<ApiClientOptions>
{
    public ValidateOptionsResult Validate(string? name, ApiClientOptions options)
    {
        if (name != optionsName) return ValidateOptionsResult.Skip;
        return options.Credentials is null ? ValidateOptionsResult.Fail(Problem()) : ValidateOptionsResult.Success;
    }

    private string Problem()
    {
        if (configuration is not IConfigurationSection section) return "The root of the configuration has no PublicKey and PrivateKey either: set both.";
        var state = section.Exists() ? "has no PublicKey and PrivateKey either" : "is missing or empty";
        return $"The section {section.Path} of the configuration {state}: set {section.Path}:PublicKey and {section.Path}:PrivateKey.";
    }
}
