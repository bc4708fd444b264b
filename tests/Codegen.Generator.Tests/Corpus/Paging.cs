using Codegen.Spec.Naming;
using Xunit.Abstractions;

namespace Codegen.Generator.Tests.Corpus;

/// <summary>Which actions of all products have pages, and which that look like it have none.</summary>
public sealed class Paging(ITestOutputHelper output)
{
    private static readonly string[] OtherWays = ["Page", "PageNo", "PageNum", "PageNumber", "PageSize", "Marker", "NextToken", "NextMarker", "Cursor"];

    [SkippableFact]
    public void Leaves_out_what_the_docs_leave_open()
    {
        ActionSpec[] actions = [.. CorpusSpecs.Get().SelectMany(product => product.Actions)];
        int paged = actions.Count(action => Codegen.Spec.Surface.Paging.Of(action) is not null);
        output.WriteLine($"{paged} actions have pages. Left out, though they take parameters of pages:");
        foreach (IGrouping<string, string> reason in actions
            .Where(action => Codegen.Spec.Surface.Paging.Of(action) is null)
            .Select(action => (Action: action.Name, Reason: ReasonOf(action)))
            .Where(left => left.Reason is not null)
            .GroupBy(left => left.Reason!, left => left.Action, StringComparer.Ordinal))
        {
            output.WriteLine($"  {reason.Key}: {reason.Count()}, such as {string.Join(", ", reason.Take(3))}");
            Assert.NotEqual(Unexplained, reason.Key);
        }

        Assert.True(paged > 100, $"Only {paged} actions have pages.");
    }

    private const string Unexplained = "no reason that the rule states";

    private static string? ReasonOf(ActionSpec action)
    {
        bool hasOffset = Takes(action, "Offset");
        bool hasLimit = Takes(action, "Limit");
        int lists = action.Response.Fields.Count(field => field.Type.IsList);
        return (hasOffset, hasLimit) switch
        {
            (false, false) => action.Request.Fields.Any(field => OtherWays.Contains(field.Name)) ? "other parameters than Offset and Limit" : null,
            (false, true) or (true, false) => "Offset or Limit alone",
            _ when lists == 0 => "no list in the reply",
            _ when lists > 1 => "several lists in the reply",
            _ when action.Response.Fields.Any(field => field.Type.ListDepth > 1) => "a list of lists in the reply",
            _ when action.Request.Fields.Any(field => field is { Name: "Offset" or "Limit", Type.Kind: not TypeKind.Int }) => "Offset or Limit as text",
            _ when ActionKinds.Of(action.Name) is not ActionKinds.Read => "an action that is not known to only read",
            _ => Unexplained,
        };
    }

    private static bool Takes(ActionSpec action, string name) => action.Request.Fields.Any(field => string.Equals(field.Name, name, StringComparison.Ordinal));
}
