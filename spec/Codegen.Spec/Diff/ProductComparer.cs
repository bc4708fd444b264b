using System.Globalization;
using Codegen.Spec.Naming;
using Codegen.Spec.Surface;

namespace Codegen.Spec.Diff;

/// <summary>Compares two specs of one product.</summary>
internal static class ProductComparer
{
    /// <summary>Compares the specs.</summary>
    /// <param name="old">The old spec.</param>
    /// <param name="new">The new spec.</param>
    /// <returns>The changes.</returns>
    public static IReadOnlyList<Change> Compare(ProductSpec old, ProductSpec @new)
    {
        var changes = new ChangeSet(@new.Product);
        if (old == @new)
        {
            return changes.ToList();
        }

        CompareProducts(old, @new, changes);
        CompareActions(old, @new, changes);
        CompareErrorCodes(old, @new, changes);
        return changes.ToList();
    }

    /// <summary>A product that only one of the specs has.</summary>
    /// <param name="product">The product.</param>
    /// <param name="isNew">Whether it is the new specs that have it.</param>
    /// <returns>The one change.</returns>
    public static Change OneSided(ProductSpec product, bool isNew)
    {
        string actions = product.Actions.Count == 1 ? "one action" : $"{product.Actions.Count.ToString(CultureInfo.InvariantCulture)} actions";
        return new Change
        {
            Product = product.Product,
            Rule = isNew ? ChangeRules.ProductAdded : ChangeRules.ProductRemoved,
            Kind = isNew ? ChangeKind.Added : ChangeKind.Removed,
            Subject = Subject.Product,
            Summary = isNew ? $"product added, with {actions}" : $"product removed, with {actions}",
        };
    }

    private static void CompareProducts(ProductSpec old, ProductSpec @new, ChangeSet changes)
    {
        (string oldName, string newName) = (GeneratedNames.Client(old.Product), GeneratedNames.Client(@new.Product));
        if (!string.Equals(oldName, newName, StringComparison.Ordinal))
        {
            Report(changes, ChangeRules.ProductRenamed, Subject.Product, $"the client {oldName} is {newName} now", old.Product, @new.Product);
        }
        else
        {
            CompareTexts(changes, ChangeRules.ProductReworded, Subject.Product, "product", old.Product, @new.Product);
        }

        CompareTexts(changes, ChangeRules.EndpointChanged, Subject.Endpoint, "endpoint", old.Endpoint, @new.Endpoint);
        CompareTexts(changes, ChangeRules.ProductReworded, Subject.Words, "title", old.Title, @new.Title);
        CompareTexts(changes, ChangeRules.ProductReworded, Subject.Words, "description", old.Description, @new.Description);
        CompareTexts(changes, ChangeRules.ProductReworded, Subject.Words, "limits", old.Limits, @new.Limits);
    }

    private static void CompareActions(ProductSpec old, ProductSpec @new, ChangeSet changes)
    {
        var comparer = new ActionComparer(new GeneratedTypes(old, @new), changes);
        Dictionary<string, ActionSpec> olds = ByName(old.Actions);
        Dictionary<string, ActionSpec> news = ByName(@new.Actions);
        foreach (ActionSpec action in olds.Values.Where(action => !news.ContainsKey(action.Name)))
        {
            comparer.Remove(action, news.Values.FirstOrDefault(other =>
                !olds.ContainsKey(other.Name) && string.Equals(other.Name, action.Name, StringComparison.OrdinalIgnoreCase)));
        }

        foreach (ActionSpec action in news.Values)
        {
            if (olds.TryGetValue(action.Name, out ActionSpec? before))
            {
                comparer.Compare(before, action);
            }
            else
            {
                comparer.Add(action);
            }
        }

        ComparePages(olds, news, comparer);
    }

    private static void ComparePages(Dictionary<string, ActionSpec> olds, Dictionary<string, ActionSpec> news, ActionComparer comparer)
    {
        var added = new HashSet<string>(news.Values.Select(GeneratedNames.Action), StringComparer.Ordinal);
        added.ExceptWith(olds.Values.Select(GeneratedNames.Action));
        foreach (ActionSpec action in news.Values.Where(action => added.Count > 0 && Paging.Of(action) is not null))
        {
            if (olds.TryGetValue(action.Name, out ActionSpec? before) && Paging.Of(before) is not null
                && Paging.NamesOf(GeneratedNames.Action(action)).FirstOrDefault(added.Contains) is { } taker)
            {
                comparer.LosePages(action, taker);
            }
        }
    }

    private static void CompareErrorCodes(ProductSpec old, ProductSpec @new, ChangeSet changes)
    {
        ILookup<long, ErrorCodeSpec> olds = old.ErrorCodes.ToLookup(code => code.Code);
        ILookup<long, ErrorCodeSpec> news = @new.ErrorCodes.ToLookup(code => code.Code);
        foreach (long code in old.ErrorCodes.Concat(@new.ErrorCodes).Select(code => code.Code).Distinct().OrderBy(code => code))
        {
            if (!news.Contains(code))
            {
                ReportCode(changes, ChangeRules.ErrorCodeRemoved, ChangeKind.Removed, olds[code], []);
            }
            else if (!olds.Contains(code))
            {
                ReportCode(changes, ChangeRules.ErrorCodeChanged, ChangeKind.Added, [], news[code]);
            }
            else if (!olds[code].SequenceEqual(news[code]))
            {
                ReportCode(changes, ChangeRules.ErrorCodeChanged, ChangeKind.Changed, olds[code], news[code]);
            }
        }
    }

    private static void ReportCode(
        ChangeSet changes, ChangeRule rule, ChangeKind kind, IEnumerable<ErrorCodeSpec> old, IEnumerable<ErrorCodeSpec> @new)
    {
        string code = old.Concat(@new).First().Code.ToString(CultureInfo.InvariantCulture);
        (string? before, string? after) = (Meaning(old), Meaning(@new));
        changes.Add(product => new Change
        {
            Product = product,
            Rule = rule,
            Kind = kind,
            Subject = Subject.ErrorCode,
            Summary = Excerpt.OfChange($"return code {code}", before, after),
            Old = before,
            New = after,
        });
    }

    private static string? Meaning(IEnumerable<ErrorCodeSpec> codes)
    {
        string meaning = string.Join("; ", codes.Select(code => code.TryAgain ? code.Message + " (try again later)" : code.Message));
        return codes.Any() ? meaning : null;
    }

    private static void CompareTexts(ChangeSet changes, ChangeRule rule, Subject subject, string what, string? before, string? after)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            Report(changes, rule, subject, Excerpt.OfChange(what, before, after), before, after);
        }
    }

    private static void Report(ChangeSet changes, ChangeRule rule, Subject subject, string summary, string? before, string? after) =>
        changes.Add(product => new Change
        {
            Product = product,
            Rule = rule,
            Kind = before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed,
            Subject = subject,
            Summary = summary,
            Old = before,
            New = after,
        });

    private static Dictionary<string, ActionSpec> ByName(IEnumerable<ActionSpec> actions) =>
        actions.GroupBy(action => action.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
