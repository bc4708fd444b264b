using Codegen.Testing.Rules;

namespace Codegen.Testing.Calls;

/// <summary>What goes back for a call, and how.</summary>
internal readonly record struct Answer(int Status, ReadOnlyMemory<byte> Body, Fault Fault, TimeSpan Delay, TimeSpan? RetryAfter, string RequestId);
