using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Codegen.Tool.OpenApi;

/// <summary>How requests are signed and written, which OpenAPI's own security schemes can only name.</summary>
internal static class SigningScheme
{
    /// <summary>What somebody has to know who calls the API by hand.</summary>
    public const string Protocol =
        """
        Every action is a POST to the same address. The fragment of a path here (`/#Action`) only keeps the paths apart, as OpenAPI demands: no client sends a fragment. The parameter `Action` says which action is meant.

        A form is flat: `Disks.0.Size` is the `Size` of the first of `Disks`. In JSON the same is nested. A reply has `RetCode` 0 when the call succeeded, whatever the HTTP status says.

        Every request carries `PublicKey` and `Signature` among its parameters: the extension `x-codegen-signing` says how the signature is made.
        """;

    private const string Signing = "x-codegen-signing";
    private const string PublicKey = "PublicKey";
    private const string Signature = "Signature";
    private const string SecurityToken = "SecurityToken";

    /// <summary>Declares the schemes, and demands them of every operation.</summary>
    /// <param name="document">The document.</param>
    public static void AddTo(OpenApiDocument document)
    {
        document.Components!.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [PublicKey] = Parameter(PublicKey, "The public key of the account, a parameter like any other: in the body of a POST, in the query of a GET."),
            [Signature] = Parameter(Signature, "The signature over all other parameters, sent beside them. See `x-codegen-signing`."),
            [SecurityToken] = Parameter(SecurityToken, "The token of temporary credentials, sent beside the other parameters and signed with them."),
        };
        document.Security = [Demand(document, PublicKey, Signature), Demand(document, PublicKey, Signature, SecurityToken)];
        Extensions.Set(document, Signing, new JsonObject
        {
            ["algorithm"] = "SHA-1",
            ["encoding"] = "lower-case hexadecimal",
            ["signatureParameter"] = Signature,
            ["publicKeyParameter"] = PublicKey,
            ["securityTokenParameter"] = SecurityToken,
            ["text"] = "All parameters that are sent but Signature, PublicKey included, sorted by name in ordinal order; name and value one after the other, "
                + "with nothing between them and nothing escaped; the private key at the end. In UTF-8.",
            ["values"] = "As they are sent: true and false; whole numbers in digits; other numbers in their shortest form without an exponent.",
            ["json"] = "In a JSON body the items of a list follow one another, and the members of an object do, sorted and written like parameters.",
            ["form"] = "Lists are flattened from zero, objects by dots: Disks.0.Size. What is not set is not sent.",
        });
    }

    private static OpenApiSecurityScheme Parameter(string name, string description) => new()
    {
        Type = SecuritySchemeType.ApiKey,
        In = ParameterLocation.Query,
        Name = name,
        Description = description,
    };

    private static OpenApiSecurityRequirement Demand(OpenApiDocument document, params string[] schemes)
    {
        var demand = new OpenApiSecurityRequirement();
        foreach (string scheme in schemes)
        {
            demand.Add(new OpenApiSecuritySchemeReference(scheme, document), []);
        }

        return demand;
    }
}
