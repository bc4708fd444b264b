using Codegen.Docs;
using Codegen.Spec.Fields;
using Codegen.Spec.Overlays;
using Codegen.Tests.Shared;

namespace Codegen.Spec.Tests.Overlays;

public class FieldPathTests
{
    /// <summary>What the field table prints can be copied into an overlay.</summary>
    [SkippableFact]
    public void Every_path_of_the_field_table_of_the_real_pages_leads_to_its_field()
    {
        string folder = SharedFolder.Require("corpus", "zh");
        IEnumerable<PageFile> pages = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(path => new PageFile(path, Path.GetFileName(Path.GetDirectoryName(path))!, File.ReadAllBytes(path)));
        int count = 0;
        foreach (ProductSpec product in DocsReader.Read(pages, _ => null).Select(reading => reading.Product))
        {
            Dictionary<string, ActionSpec> actions = product.Actions.ToDictionary(action => action.Name, StringComparer.Ordinal);
            foreach (FieldLine line in FieldLines.Of(product))
            {
                MessageSpec side = line.Side == "request" ? actions[line.Action].Request : actions[line.Action].Response;
                FieldPlace? place = FieldSearch.For(side, line.Path).Place;
                Assert.True(place is not null, line.ToString());
                Assert.Equal(line.Required, place.In(side).Required);
                Assert.EndsWith(FieldLines.Segment(place.In(side)), line.Path, StringComparison.Ordinal);
                count++;
            }
        }

        Assert.True(count > 10_000);
    }
}
