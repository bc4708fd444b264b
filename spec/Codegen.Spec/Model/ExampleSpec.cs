namespace Codegen.Spec;

/// <summary>The examples of a page, as text: what a page shows is not always well-formed.</summary>
/// <param name="Request">The request: an address with parameters, or a body.</param>
/// <param name="Response">The reply, nearly always JSON.</param>
public sealed record ExampleSpec(string? Request, string? Response)
{
    /// <summary>No examples.</summary>
    public static ExampleSpec None { get; } = new(null, null);
}
