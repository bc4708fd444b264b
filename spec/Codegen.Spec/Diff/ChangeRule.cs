namespace Codegen.Spec.Diff;

/// <summary>A rule that says what one sort of change means for a caller.</summary>
/// <param name="Id">Its id, which stays what it is: <c>CGC</c> and four digits.</param>
/// <param name="Impact">What the change means for a caller.</param>
/// <param name="Title">The sort of change.</param>
/// <param name="Reason">Why it means that, in terms of the generated code.</param>
public sealed record ChangeRule(string Id, Impact Impact, string Title, string Reason);
