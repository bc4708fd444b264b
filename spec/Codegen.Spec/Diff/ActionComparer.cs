using Codegen.Spec.Naming;
using Codegen.Spec.Surface;

namespace Codegen.Spec.Diff;

/// <summary>Compares two descriptions of one action.</summary>
/// <param name="types">The types that the old and the new product have.</param>
/// <param name="changes">Takes the changes.</param>
internal sealed class ActionComparer(GeneratedTypes types, ChangeSet changes)
{
    /// <summary>Reports an action that is gone.</summary>
    /// <param name="old">The action.</param>
    /// <param name="likely">A new action that may be the same under another spelling.</param>
    public void Remove(ActionSpec old, ActionSpec? likely)
    {
        string spelling = likely is null ? string.Empty : $"; perhaps it is spelled {likely.Name} now";
        string gone = types.GoneWith(
        [
            .. GeneratedModels.Of(old.Request.Fields, old.Request, isRequest: true),
            .. GeneratedModels.Of(old.Response.Fields, old.Response, isRequest: false),
        ]);
        Report(old, ChangeRules.ActionRemoved, ChangeKind.Removed, Subject.Action, "removed" + gone + spelling);
    }

    /// <summary>Reports an action that is new.</summary>
    /// <param name="action">The action.</param>
    public void Add(ActionSpec action) =>
        Report(action, ChangeRules.ActionAdded, ChangeKind.Added, Subject.Action, action.Title is { } title ? "added: " + Excerpt.Of(title) : "added");

    /// <summary>Compares an action that both have.</summary>
    /// <param name="old">The action as it was.</param>
    /// <param name="new">The action as it is.</param>
    public void Compare(ActionSpec old, ActionSpec @new)
    {
        if (old == @new)
        {
            return;
        }

        CompareNames(old, @new);
        CompareDeprecations(old, @new);
        CompareWords(@new, "title", old.Title, @new.Title);
        CompareWords(@new, "description", old.Description, @new.Description);
        CompareWords(@new, "limits", old.Limits, @new.Limits);
        CompareWords(@new, "group", old.Group, @new.Group);
        CompareWords(@new, "page", old.Page, @new.Page);
        MessageComparer.Compare(new MessageSides(old, @new, IsRequest: true, types, changes));
        MessageComparer.Compare(new MessageSides(old, @new, IsRequest: false, types, changes));
        CompareMethods(old, @new);
        CompareExamples(@new, "request", old.Examples.Request, @new.Examples.Request);
        CompareExamples(@new, "response", old.Examples.Response, @new.Examples.Response);
    }

    /// <summary>Reports that a new action has the name of a method that goes through another one's pages.</summary>
    /// <param name="action">The action that has pages.</param>
    /// <param name="taker">The name of the new one in C#.</param>
    public void LosePages(ActionSpec action, string taker) => ReportLostPages(action, $"the new action {taker} has the name of one of them");

    private void CompareNames(ActionSpec old, ActionSpec @new)
    {
        (string before, string after) = (GeneratedNames.Action(old), GeneratedNames.Action(@new));
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            Report(@new, ChangeRules.ActionRenamed, ChangeKind.Changed, Subject.Action, $"called {after} in C# now, not {before}", before, after);
        }
    }

    private void CompareDeprecations(ActionSpec old, ActionSpec @new)
    {
        if (!string.Equals(old.Deprecated, @new.Deprecated, StringComparison.Ordinal))
        {
            Report(
                @new,
                old.Deprecated is null ? ChangeRules.ActionDeprecated : ChangeRules.ActionDeprecationReworded,
                KindOf(old.Deprecated, @new.Deprecated),
                Subject.Deprecation,
                old.Deprecated is null ? "deprecated: " + Excerpt.Of(@new.Deprecated!) : Excerpt.OfChange("deprecation", old.Deprecated, @new.Deprecated),
                old.Deprecated,
                @new.Deprecated);
        }
    }

    private void CompareWords(ActionSpec action, string what, string? before, string? after)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            Report(
                action, ChangeRules.ActionReworded, KindOf(before, after), Subject.Words, Excerpt.OfChange(what, before, after), before, after);
        }
    }

    private void CompareMethods(ActionSpec old, ActionSpec @new)
    {
        var methods = new MethodComparer(old, @new);
        if (methods.ShortcutChange() is var (before, after))
        {
            string now = after is null ? $"{before} is gone" : $"{before} → {after}";
            Report(@new, ChangeRules.ShortcutChanged, after is null ? ChangeKind.Removed : ChangeKind.Changed, Subject.Method, now, before, after);
        }

        if (methods.LosesPages())
        {
            ReportLostPages(@new, "the reply has several lists, and the docs do not say which one the pages are of");
        }
    }

    private void ReportLostPages(ActionSpec action, string why)
    {
        string name = GeneratedNames.Action(action);
        Report(action, ChangeRules.PagingChanged, ChangeKind.Removed, Subject.Method, $"{name}PagesAsync and {name}ItemsAsync are gone: {why}");
    }

    private void CompareExamples(ActionSpec action, string side, string? before, string? after)
    {
        if (!ExampleComparer.AreSame(before, after))
        {
            string what = before is null ? "added" : after is null ? "removed" : "changed";
            Report(
                action, ChangeRules.ExamplesChanged, KindOf(before, after), Subject.Examples, $"example of the {side} {what}", before, after);
        }
    }

    private void Report(
        ActionSpec action, ChangeRule rule, ChangeKind kind, Subject subject, string summary, string? old = null, string? @new = null) =>
        changes.Add(
            product => new Change
            {
                Product = product,
                Rule = rule,
                Kind = kind,
                Subject = subject,
                Owner = action.Name,
                Summary = summary,
                Old = old,
                New = @new,
            },
            new Place(action.Name));

    private static ChangeKind KindOf(string? before, string? after) =>
        before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed;
}
