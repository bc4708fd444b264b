using Codegen.Runtime.Diagnostics;

namespace Codegen.Runtime.Retries;

/// <summary>Takes the secrets of a call out of a refusal, and explains what can be explained, before anyone sees it thrown.</summary>
internal readonly struct RefusalMask(Call call, Credential credential)
{
    public ServiceException Apply(ServiceException refusal)
    {
        var secretNames = SecretNames();
        return new ServiceException(
            refusal.RetCode,
            SecretMask.Apply(refusal.ServiceMessage, call.Parameters, credential, secretNames),
            refusal.RetCode == CommonRetCodes.SignatureWrong ? SecretMask.SignedText(call.Parameters, secretNames) : null)
        {
            Repeatability = refusal.Repeatability,
            RetryAfter = refusal.RetryAfter,
        };
    }

    // What the docs of the action call a secret, and what the user does.
    private IReadOnlySet<string> SecretNames() => call.Action.SecretParameters.Count == 0
        ? call.Settings.SensitiveParameters
        : new HashSet<string>([.. call.Settings.SensitiveParameters, .. call.Action.SecretParameters], StringComparer.OrdinalIgnoreCase);
}
