using System.Text.Json.Serialization;

namespace Codegen.Benchmarks.Peers;

/// <summary>What System.Text.Json generates for the peers.</summary>
[JsonSerializable(typeof(RecordReply))]
[JsonSerializable(typeof(ClassReply))]
internal sealed partial class PeerJson : JsonSerializerContext;
