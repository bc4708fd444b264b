using Codegen.Spec;
using Codegen.Spec.Fields;
using Codegen.Spec.Json;
using Codegen.Tests.Shared;
using Xunit.Abstractions;

namespace Codegen.Docs.Tests;

/// <summary>The real pages, where they are at hand.</summary>
public class CorpusTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Both_languages_say_the_same()
    {
        IReadOnlyList<ProductReading> chinese = ReadCorpus("zh");
        IReadOnlyList<ProductReading> english = ReadCorpus("en");

        Assert.InRange(chinese.Sum(product => product.Product.Actions.Count), 1100, int.MaxValue);
        Assert.Equal(Table(chinese), Table(english));
    }

    [SkippableFact]
    public void Every_file_is_accounted_for()
    {
        PageFile[] files = Files("zh");
        IReadOnlyList<ProductReading> readings = DocsReader.Read(files, _ => null);

        Assert.Equal(files.Select(file => file.Path).Order(), readings.SelectMany(reading => reading.Pages).Select(page => page.Path).Order());
        foreach (PageAccount unreadable in readings.SelectMany(reading => reading.Pages).Where(page => page.Kind == PageKind.Unreadable))
        {
            Assert.Contains(readings.SelectMany(reading => reading.Diagnostics), diagnostic => diagnostic.Path == unreadable.Path);
        }
    }

    [SkippableTheory]
    [InlineData("zh", "Action 1118, OtherPageOfAction 66, Contents 111, Overview 55, ErrorCodes 6, Unreadable 6, PassedOver 65")]
    [InlineData("en", "Action 1118, OtherPageOfAction 66, Contents 111, Overview 55, ErrorCodes 6, Unreadable 6, PassedOver 65")]
    [InlineData("en-older", "Action 1")]
    [InlineData("history/2025-08-21", "Action 234, OtherPageOfAction 31, Contents 16, Overview 8, ErrorCodes 4, PassedOver 14")]
    public void The_counts_of_what_pages_are_add_up(string folder, string counts)
    {
        PageFile[] files = Files(folder);
        PageAccount[] pages = [.. DocsReader.Read(files, _ => null).SelectMany(reading => reading.Pages)];

        Assert.Equal(counts, string.Join(", ", pages.GroupBy(page => page.Kind).OrderBy(kind => kind.Key).Select(kind => $"{kind.Key} {kind.Count()}")));
        Assert.Equal(files.Length, pages.Length);
        Assert.All(pages, page => Assert.True(page.Reason is { Length: > 0 } == page.Kind is PageKind.OtherPageOfAction or PageKind.Unreadable or PageKind.PassedOver, page.Path));
    }

    [SkippableFact]
    public void Specs_are_sound_and_the_same_bytes_whatever_the_order_of_files()
    {
        PageFile[] files = Files("zh");
        byte[][] expected = [.. DocsReader.Read(files, _ => null).Select(reading => SpecWriter.Write(reading.Product))];
        new Random(1).Shuffle(files);
        byte[][] shuffled = [.. DocsReader.Read(files, _ => null).Select(reading => SpecWriter.Write(reading.Product))];

        Assert.Equal(expected, shuffled);
        Assert.All(expected, bytes => Assert.Empty(SpecReader.Read(bytes).Problems));
    }

    [SkippableFact]
    public void A_second_build_over_the_first_changes_nothing()
    {
        PageFile[] files = Files("zh");
        Dictionary<string, ProductSpec> first = DocsReader.Read(files, _ => null).ToDictionary(reading => reading.Product.Product, reading => reading.Product);

        Assert.All(DocsReader.Read(files, product => first[product]), reading => Assert.Equal(first[reading.Product.Product], reading.Product));
    }

    [SkippableFact]
    public void The_official_sdk_says_the_same()
    {
        OracleRow[] oracle =
        [
            .. File.ReadLines(SharedFolder.Require("oracle", "fields.tsv")).Skip(1).Select(OracleRow.Parse)
                .Where(row => !row.Deprecated && row.Path is not ("RetCode" or "Action" or "Message")),
        ];
        Dictionary<string, FieldLine> fields = ReadCorpus("zh").SelectMany(reading => FieldLines.Of(reading.Product))
            .ToDictionary(line => $"{line.Product} {line.Action} {line.Side} {line.Path}");

        OracleRow[] found = [.. oracle.Where(row => fields.ContainsKey(row.Key))];
        OracleRow[] requests = [.. found.Where(row => row.Side == "request")];
        OracleRow[] otherType = [.. found.Where(row => fields[row.Key].Type != row.Type)];
        OracleRow[] otherRequired = [.. requests.Where(row => fields[row.Key].Required != row.Required)];

        Report("not found", oracle.Except(found));
        Report("other type", otherType);
        Report("other required", otherRequired);
        double foundShare = (double)found.Length / oracle.Length;
        double typeShare = 1 - ((double)otherType.Length / found.Length);
        double requiredShare = 1 - ((double)otherRequired.Length / requests.Length);
        output.WriteLine($"{oracle.Select(row => (row.Product, row.Action)).Distinct().Count()} actions: fields {foundShare:P2}, types {typeShare:P2}, required {requiredShare:P2}");
        Assert.InRange(foundShare, 0.992, 1);
        Assert.InRange(typeShare, 0.998, 1);
        Assert.InRange(requiredShare, 0.997, 1);
    }

    [SkippableTheory]
    [InlineData("get_usmc_task_status.md", "GetUSMCTaskStatus", "PlanId:string! TaskId:string!", "Data:#TaskStatus!{Progress:#ProgressData{Percentage:float} State:string FailedMessage:string}")]
    [InlineData("en-older/RebootUHostInstance.md", "RebootUHostInstance", "Region:string! Zone:string ProjectId:string UHostId:string! DiskPassword:string", "UHostId:string")]
    public void Single_pages_of_other_dialects_are_read(string page, string name, string request, string response)
    {
        string path = SharedFolder.Require("corpus", page);
        ProductReading reading = Assert.Single(DocsReader.Read([new PageFile(path, "demo-api", File.ReadAllBytes(path))], _ => null));

        ActionSpec action = Assert.Single(reading.Product.Actions);
        Assert.Equal((name, request, response), (action.Name, SamplePages.Show(action.Request), SamplePages.Show(action.Response)));
    }

    private static IReadOnlyList<ProductReading> ReadCorpus(string language) => DocsReader.Read(Files(language), _ => null);

    private static PageFile[] Files(string language) =>
    [
        .. Directory.GetFiles(SharedFolder.Require("corpus", language), "*.md", SearchOption.AllDirectories)
            .Select(path => new PageFile(path, Path.GetFileName(Path.GetDirectoryName(path)!), File.ReadAllBytes(path))),
    ];

    private static string[] Table(IReadOnlyList<ProductReading> readings) =>
        [.. readings.SelectMany(reading => FieldLines.Of(reading.Product)).Select(line => line.ToString())];

    private void Report(string what, IEnumerable<OracleRow> rows)
    {
        foreach (OracleRow row in rows)
        {
            output.WriteLine($"{what}: {row.Key} {row.Type} {(row.Required ? "required" : "optional")}");
        }
    }

    private sealed record OracleRow(string Product, string Action, string Side, string Path, string Type, bool Required, bool Deprecated)
    {
        public string Key => $"{Product} {Action} {Side} {Path}";

        public static OracleRow Parse(string line)
        {
            string[] columns = line.Split('\t');
            return new OracleRow(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5] == "yes", columns[6] == "yes");
        }
    }
}
