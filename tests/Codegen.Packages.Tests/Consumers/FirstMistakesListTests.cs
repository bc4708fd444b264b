using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Consumers;

/// <summary>The list of mistakes in this project's README is that of the tests: each row names one that is there and expects its words.</summary>
public sealed class FirstMistakesListTests
{
    private static readonly string[] Rows =
    [
        .. File.ReadLines(Repository.At("tests/Codegen.Packages.Tests/README.md"))
            .SkipWhile(line => line != "| mistake | what is said | test |").Skip(2).TakeWhile(line => line.StartsWith('|')),
    ];

    public static TheoryData<string, string[], string> Mistakes
    {
        get
        {
            var all = new TheoryData<string, string[], string>();
            foreach (string[] cells in Rows.Select(row => row.Split('|', StringSplitOptions.TrimEntries)))
            {
                all.Add(cells[1], Quoted(cells[2]), Assert.Single(Quoted(cells[3])));
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_has_a_test_that_expects_what_is_said(string mistake, string[] said, string test)
    {
        Assert.NotEmpty(said);
        string[] name = test.Split('.');
        string file = Assert.Single(Directory.GetFiles(Repository.At("tests"), name[0] + ".cs", SearchOption.AllDirectories));
        string source = File.ReadAllText(file).Replace("\\\"", "\"", StringComparison.Ordinal);
        Assert.Contains($" {name[1]}(", source, StringComparison.Ordinal);
        Assert.All(said, words => Assert.True(source.Contains(words, StringComparison.Ordinal), $"{mistake}: {test} does not expect '{words}'."));
    }

    private static string[] Quoted(string cell) => [.. cell.Split('`').Where((_, at) => at % 2 == 1)];
}
