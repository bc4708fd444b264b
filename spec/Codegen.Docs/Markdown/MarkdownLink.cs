namespace Codegen.Docs.Markdown;

/// <summary>A link.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Url">Where it leads.</param>
internal sealed record MarkdownLink(string Text, string Url);
