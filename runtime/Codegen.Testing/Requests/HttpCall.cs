namespace Codegen.Testing.Requests;

/// <summary>One HTTP request, whichever way it came.</summary>
/// <param name="Query">What stands behind the question mark of the address, still escaped.</param>
/// <param name="ContentType">The body's type, or null.</param>
/// <param name="Body">The body.</param>
internal readonly record struct HttpCall(string Query, string? ContentType, ReadOnlyMemory<byte> Body);
