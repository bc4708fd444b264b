namespace Codegen.Runtime.Parameters;

/// <summary>What the call's or the client's options supply when a request leaves it open.</summary>
internal readonly record struct LocationDefaults(string? Region, string? Zone, string? ProjectId);
