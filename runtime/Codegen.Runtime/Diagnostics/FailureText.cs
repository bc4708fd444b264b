namespace Codegen.Runtime.Diagnostics;

/// <summary>What logs, traces and messages of other exceptions may say of a failure: no parameter's value.</summary>
internal static class FailureText
{
    private const string LeftOut = "(what was signed is left out)";

    public static string Of(Exception failure) => OneLine(failure is ApiException e ? e.LoggedMessage : WithoutSignedText(failure.Message, failure));

    // What a service repeats, a stranger may have sent: it must not write lines of its own into a log.
    private static string OneLine(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;

    // Whoever wraps a failure repeats its message, as an AggregateException does.
    private static string WithoutSignedText(string text, Exception failure)
    {
        if (failure is ServiceException { SignedText: { Length: > 0 } signed }) text = text.Replace(signed, LeftOut, StringComparison.Ordinal);
        if (failure is AggregateException { InnerExceptions: var all }) return all.Aggregate(text, WithoutSignedText);
        return failure.InnerException is { } inner ? WithoutSignedText(text, inner) : text;
    }
}
