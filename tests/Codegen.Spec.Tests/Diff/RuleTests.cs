using System.Reflection;
using Codegen.Spec.Diff;

namespace Codegen.Spec.Tests.Diff;

/// <summary>The rules as a list that users and their tools rely on.</summary>
public class RuleTests
{
    [Fact]
    public void Every_rule_is_listed_once_in_the_order_of_ids()
    {
        string[] declared = [.. typeof(ChangeRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(ChangeRule))
            .Select(property => ((ChangeRule)property.GetValue(null)!).Id)
            .Order(StringComparer.Ordinal)];

        Assert.Equal(declared.Distinct(), declared);
        Assert.Equal(declared, ChangeRules.All.Select(rule => rule.Id));
    }

    [Fact]
    public void Every_rule_says_what_it_is_about_and_why()
    {
        Assert.All(ChangeRules.All, rule =>
        {
            Assert.Matches("^CGC[0-9]{4}$", rule.Id);
            Assert.NotEmpty(rule.Title);
            Assert.EndsWith(".", rule.Reason, StringComparison.Ordinal);
        });
    }
}
