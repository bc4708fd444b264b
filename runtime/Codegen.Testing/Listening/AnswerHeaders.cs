using System.Globalization;

namespace Codegen.Testing.Listening;

/// <summary>The headers of an answer.</summary>
internal static class AnswerHeaders
{
    public const string RequestId = "X-UCLOUD-REQUEST-UUID";

    public static string Seconds(TimeSpan delay) => Math.Ceiling(delay.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    /// <summary>What a body is, by its looks: a scripted answer may be a page of a gateway.</summary>
    public static string ContentTypeOf(ReadOnlySpan<byte> body) => body switch
    {
        [] => "text/plain",
        [(byte)'{', ..] => "application/json",
        [(byte)'<', ..] => "text/html",
        _ => "text/plain",
    };
}
