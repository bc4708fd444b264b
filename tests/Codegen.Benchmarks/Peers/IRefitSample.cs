using Refit;

namespace Codegen.Benchmarks.Peers;

/// <summary>The action for Refit: form in, record out.</summary>
internal interface IRefitSample
{
    [Post("/")]
    Task<RecordReply> DescribeAsync([Body(BodySerializationMethod.UrlEncoded)] IDictionary<string, string> parameters);
}
