using Codegen.Spec;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests;

/// <summary>Rows make a tree: by the dots of their names, and by the models that they link to.</summary>
public class FieldTreeTests
{
    [Fact]
    public void Dots_and_indexes_nest()
    {
        (ActionSpec action, _) = ReadPage(English("CreateThing", """
            | **Zone** | string | |**Yes**|
            | **Disks.N.Size** | int | |**Yes**|
            | **Disks.N.CustomBackup.Day** | string | |No|
            | **Nics.n.EIP.Bandwidth** | int | |No|
            | **Policy.Nets.N.Prefixes.N** | string | |No|
            | **Ids.0** | string | |No|
            | **Features.UNI** | boolean | |No|
            """));

        Assert.Equal(
            "Zone:string! Disks:#Disks[]{Size:int! CustomBackup:#Disks.CustomBackup{Day:string}} Nics:#Nics[]{EIP:#Nics.EIP{Bandwidth:int}} "
            + "Policy:#Policy{Nets:#Policy.Nets[]{Prefixes:string[]}} Ids:string[] Features:#Features{UNI:bool}",
            Show(action.Request));
        Assert.Equal(
            ["DisksParameter", "NicsParameter", "PolicyParameter", "FeaturesParameter", "DisksCustomBackupParameter", "NicsEIPParameter", "PolicyNetsParameter"],
            action.Request.Models.Select(model => model.TypeName));
    }

    [Fact]
    public void What_the_client_sets_itself_is_no_parameter()
    {
        (ActionSpec action, _) = ReadPage(English("GetThing", """
            | **Action** | string | |**Yes**|
            | **PublicKey** | string | |**Yes**|
            | **Signature** | string | |**Yes**|
            | **SecurityToken** | string | |No|
            | **Id** | string | |No|
            | **Rule.Action** | string | |No|
            """));

        Assert.Equal("Id:string Rule:#Rule{Action:string}", Show(action.Request));
    }

    [Fact]
    public void Links_lead_to_models_in_any_case_and_to_themselves()
    {
        (ActionSpec action, IReadOnlyList<DocDiagnostic> diagnostics) = ReadPage(English("GetThing", "", "| **Root** | [*Node*](#node) | |No|\n"
            + "#### Data Model\n"
            + Model("Node", "| **Name** | string | |**Yes**|\n| **Children** | array[[*Node*](#NODE)] | |No|\n| **Info** | [*NodeInfo*](#nodeinfo) | |No|")
            + Model("NodeInfo", "| **Text** | string | |No|")));

        Assert.Equal("Root:#Node{Name:string! Children:#Node[] Info:#NodeInfo{Text:string}}", Show(action.Response));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Headings_that_differ_by_case_alone_are_two_models()
    {
        (ActionSpec action, _) = ReadPage(English("GetThing", "", "| **A** | [*IpInfo*](#ipinfo) | |No|\n| **B** | [*IPInfo*](#ipinfo) | |No|\n"
            + Model("IpInfo", "| **X** | int | |No|") + Model("IPInfo", "| **Y** | int | |No|")));

        Assert.Equal("A:#IpInfo{X:int} B:#IPInfo{Y:int}", Show(action.Response));
    }

    [Theory]
    [InlineData("Node[]", "array[[*Node*](#node)]")]
    [InlineData("Node []", "array[[*Node[]*](#node)]")]
    [InlineData("Node[][]", "array")]
    public void A_heading_that_says_list_names_one_item(string heading, string type)
    {
        (ActionSpec action, _) = ReadPage(English("GetThing", "", $"| **Node** | {type} | |No|\n" + Model(heading, "| **X** | int | |No|")));

        Assert.Equal("Node:#Node[]{X:int}", Show(action.Response));
    }

    [Fact]
    public void Each_side_has_its_own_models_and_borrows_the_other_side_s()
    {
        string request = "| **Targets** | array[[*Target*](#Target)] | |**Yes**|\n| **Kept** | [*Shared*](#Shared) | |No|\n" + Model("Target", "| **Port** | int | |No|");
        string response = "| **Targets** | array[[*Target*](#Target)] | |No|\n"
            + Model("Target", "| **Id** | string | |No|") + Model("Shared", "| **S** | bool | |No|");

        (ActionSpec action, _) = ReadPage(English("AddTargets", request, response));

        Assert.Equal("Targets:#Target[]!{Port:int} Kept:#Shared{S:bool}", Show(action.Request));
        Assert.Equal("Targets:#Target[]{Id:string}", Show(action.Response));
    }

    [Theory]
    [InlineData("Yes", "Size:int! Kind:string Speed:int")]
    [InlineData("No", "Size:int Kind:string Speed:int")]
    public void What_rows_spell_out_beside_a_link_belongs_to_the_model_behind_the_table_s_own(string required, string fields)
    {
        (ActionSpec action, IReadOnlyList<DocDiagnostic> diagnostics) = ReadPage(English("CreateThing", "| **Disks** | array[[*Disk*](#disk)] | |No|\n"
            + "| **Disks.N.Size** | int | |No|\n| **Disks.N.Speed** | int | |No|\n| **Boot** | [*Disk*](#disk) | |No|\n"
            + Model("Disk", $"| **Size** | int | |{required}|\n| **Kind** | string | |No|")));

        Assert.Equal($"Disks:#Disk[]{{{fields}}} Boot:#Disk{{{fields}}}", Show(action.Request));
        Assert.Equal(["Disk"], action.Request.Models.Select(model => model.TypeName));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("| **Disk.Rate** | int | |No|\n| **Disk** | [*Disk*](#disk) | |No|", "| **Size** | int | |No|", "Disk:#Disk{Size:int Rate:int}")]
    [InlineData("| **Disk** | [*Disk*](#disk) | |No|\n| **Disk.Net.Id** | int | |No|", "| **Net** | [*Net*](#net) | |No|", "Disk:#Disk{Net:#Net{Name:string Id:int}}")]
    [InlineData("| **Disk** | [*Disk*](#disk) | |No|\n| **Disk.Net** | [*Net*](#net) | |No|", "| **Net.Id** | int | |No|", "Disk:#Disk{Net:#Net{Name:string Id:int}}")]
    [InlineData("| **Disk** | [*Disk*](#disk) | |No|\n| **Disk.Part.B** | int | |No|", "| **Part.A** | int | |No|", "Disk:#Disk{Part:#Disk.Part{A:int B:int}}")]
    [InlineData("| **Disk** | [*Disk*](#disk) | |No|", "| **Next** | [*Disk*](#disk) | |No|\n| **Next.Next.Size** | int | |No|", "Disk:#Disk{Next:#Disk Size:int}")]
    [InlineData("| **Disk** | array | see Disk |No|\n| **Disk.N.Rate** | int | |No|", "| **Size** | int | |No|", "Disk:#Disk.[]{Rate:int}")]
    public void Links_beside_dots_lead_through_models_to_an_end(string rows, string model, string expected)
    {
        string page = English("CreateThing", rows + "\n" + Model("Disk", model) + Model("Net", "| **Name** | string | |No|"));

        (ActionSpec action, _) = ReadPage(page);

        Assert.Equal(expected, Show(action.Request));
    }

    [Fact]
    public void What_one_side_spells_out_is_not_the_other_side_s()
    {
        (ActionSpec action, _) = ReadPage(English(
            "CreateThing",
            "| **Disk** | [*Disk*](#disk) | |No|\n| **Disk.Rate** | int | |No|",
            "| **Disk** | [*Disk*](#disk) | |No|\n" + Model("Disk", "| **Size** | int | |No|")));

        Assert.Equal("Disk:#Disk{Size:int Rate:int}", Show(action.Request));
        Assert.Equal("Disk:#Disk{Size:int}", Show(action.Response));
    }

    [Fact]
    public void A_table_without_a_link_belongs_to_the_field_that_mentions_it_or_is_left_over()
    {
        const string Page = """
            # List things-ListThings

            # Request Parameters
            |Parameter name|Type|Description|Required|
            |---|---|---|---|
            |Phone.n|string|A number|**Yes**|

            # Response Elements
            |Parameter name|Type|Description|Required|
            |---|---|---|---|
            |Things|array|All of them|No|
            |Owner|object|the owner，见OwnerInfo。|No|

            ## ThingInfo
            |Parameter name|Type|Description|Required|
            |---|---|---|---|
            |Name|string|Its name|No|

            ## OwnerInfo
            |Parameter name|Type|Description|Required|
            |---|---|---|---|
            |Mail|string|An address|No|
            """;

        (ActionSpec action, _) = ReadPage(Page);

        Assert.Equal("Phone:string[]!", Show(action.Request));
        Assert.Equal("Things:#ThingInfo[]{Name:string} Owner:#OwnerInfo{Mail:string}", Show(action.Response));
    }

    [Fact]
    public void Models_may_stand_behind_the_examples()
    {
        string page = English("GetThing", "", "| **Disk** | [*Disk*](#disk) | |No|")
            + "\n## Data Model\n" + Model("Disk", "| **Size** | int | |No|");

        (ActionSpec action, IReadOnlyList<DocDiagnostic> diagnostics) = ReadPage(page);

        Assert.Equal("Disk:#Disk{Size:int}", Show(action.Response));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void What_stands_under_an_example_is_no_model()
    {
        string page = English("GetThing", "", "| **Disk** | [*Disk*](#disk) | |No|") + Model("Disk", "| **Size** | int | |No|");

        (_, IReadOnlyList<DocDiagnostic> diagnostics) = ReadPage(page);

        Assert.Equal(["CGD0007"], diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_side_whose_only_table_has_a_heading_of_its_own_is_told()
    {
        string page = English("GetThing", "| **A** | int | |No|").Replace("### Request Parameters", "### Request Parameters\n\n#### Body", StringComparison.Ordinal);

        (ActionSpec action, IReadOnlyList<DocDiagnostic> diagnostics) = ReadPage(page);

        Assert.Empty(action.Request.Fields);
        DocDiagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal("CGD0003", diagnostic.Id);
        Assert.Equal("#### Body", page.Split('\n')[diagnostic.Line - 1]);
    }

    [Fact]
    public void Rows_that_belong_to_no_table_are_no_words_of_the_action()
    {
        string page = English("GetThing", "| **A** | int | |No|\n\n| **B** | int | |No|\n| **C** | int | |No|\n\nA note.");

        (ActionSpec action, _) = ReadPage(page);

        Assert.Equal("Does a thing.\n\nA note.", action.Description);
    }

    [Fact]
    public void Of_several_models_that_a_description_mentions_the_first_is_the_field_s()
    {
        (ActionSpec action, _) = ReadPage(English("GetThing", "", "| **Data** | object | an Item; for what its lists hold, see ItemOfEachList |No|\n"
            + Model("ItemOfEachList", "| **Value** | int | |No|") + Model("Item", "| **List** | array | of ItemOfEachList |No|")));

        Assert.Equal("Data:#Item{List:#ItemOfEachList[]{Value:int}}", Show(action.Response));
    }

    [Fact]
    public void The_only_model_of_a_reply_is_not_what_an_array_of_the_request_holds()
    {
        (ActionSpec action, _) = ReadPage(English("GetThing", "| **Ids.N** | array | of things |No|", "| **Things** | array[[*Thing*](#Thing)] | |No|\n" + Model("Thing", "| **Size** | int | |No|")));

        Assert.Equal("Ids:object[]", Show(action.Request));
        Assert.Equal("Things:#Thing[]{Size:int}", Show(action.Response));
    }

    [Theory]
    [InlineData("int", "int")]
    [InlineData("Integer", "int")]
    [InlineData("boolean", "bool")]
    [InlineData("double", "float")]
    [InlineData("array[string]", "string[]")]
    [InlineData("array[ int ]", "int[]")]
    [InlineData("array[array[string]]", "string[][]")]
    [InlineData("list<float>", "float[]")]
    [InlineData("[]string", "string[]")]
    [InlineData("array of string", "string[]")]
    [InlineData("array", "object[]")]
    [InlineData("map[string]string", "object")]
    [InlineData("map[string][[*Thing*](#Thing)]", "object")]
    [InlineData("object", "object")]
    [InlineData("字符串", "string")]
    [InlineData("整型", "int")]
    [InlineData("布尔值", "bool")]
    [InlineData("浮点数", "float")]
    [InlineData("数组[整数]", "int[]")]
    public void Types_are_read_in_all_their_forms(string cell, string type) =>
        Assert.Equal("A:" + type, Show(ReadPage(English("GetThing", "", $"| **A** | {cell} | |No|")).Action.Response));

    [Theory]
    [InlineData("可选")]
    [InlineData("条件必填")]
    public void What_is_required_in_some_cases_is_not_required(string cell) =>
        Assert.Equal("A:int", Show(ReadPage(English("GetThing", $"| **A** | int | |{cell}|", "")).Action.Request));

    [Theory]
    [InlineData("| **A** | [*Gone*](#gone) | |No|", "A:object", "CGD0007")]
    [InlineData("| **A** | whatever | |No|", "A:string", "CGD0006")]
    [InlineData("| **A** | int | |No|\n| **A** | string | |No|", "A:int", "CGD0008")]
    [InlineData("| **A** | string | |No|\n| **A.B** | int | |No|", "A:#A{B:int}", "CGD0009")]
    [InlineData("| **A** | int | | maybe |", "A:int", "CGD0010")]
    [InlineData("| **A** | int | one|two |**Yes**|", "A:int!", "CGD0013")]
    [InlineData("| **A** | int |No|", "A:int", "CGD0013")]
    [InlineData("| **A** | int | |No|\n\n| **B** | int | |No|\n| **C** | int | |No|", "A:int", "CGD0014")]
    [InlineData("| **A** | int | |No|\n| not a name | int | |No|", "A:int", "CGD0005")]
    [InlineData("| **A** | int | |No|\n| **B..C** | int | |No|", "A:int", "CGD0005")]
    public void What_is_odd_is_read_in_the_one_way_that_makes_sense_and_said(string rows, string fields, string id)
    {
        (ActionSpec action, IReadOnlyList<DocDiagnostic> diagnostics) = ReadPage(English("GetThing", "", rows));

        Assert.Equal(fields, Show(action.Response));
        Assert.Equal(id, Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void A_bar_too_many_is_the_description_s()
    {
        (ActionSpec action, IReadOnlyList<DocDiagnostic> diagnostics) = ReadPage(English("GetThing", "", "| **A** | int | one|two | three |**Yes**|\n| **B** | int | four \\| five |No| |"));

        Assert.Equal(["one|two|three", "four | five"], action.Response.Fields.Select(field => field.Description));
        Assert.EndsWith(
            "The row of 'A' has 6 cells, and the table 4 columns: bars are taken for a part of the description. Write a bar within a cell as '\\|'.",
            Assert.Single(diagnostics).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_table_without_descriptions_what_a_row_has_too_much_is_said_to_be_passed_over()
    {
        const string Table = "\n| Field Name | Type | Required |\n|---|---|---|\n| **A** | int | **Yes** | more |";

        (ActionSpec action, IReadOnlyList<DocDiagnostic> diagnostics) = ReadPage(English("GetThing", "", Table));

        Assert.Equal("A:int!", Show(action.Response));
        Assert.Contains("CGD0013: The row of 'A' has 4 cells, and the table 3 columns: what stands behind the last column is passed over.", Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_under_a_head_without_dashes_are_said()
    {
        string page = English("GetThing").Replace("|:---|:---|:---|:---|\n\n\n### Response", "| **A** | int | |No|\n\n### Response", StringComparison.Ordinal);

        (ActionSpec action, IReadOnlyList<DocDiagnostic> diagnostics) = ReadPage(page);

        Assert.Empty(action.Request.Fields);
        Assert.Equal("CGD0014", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void What_is_wrong_with_a_model_s_table_is_said_once() =>
        Assert.Single(ReadPage(English("GetThing", "", "| **Node** | [*Node*](#node) | |No|\n" + Model("Node", "| **X** | int | |No|\n| not a name | int | |No|"))).Diagnostics);

    [Fact]
    public void A_diagnostic_is_at_its_row()
    {
        string page = English("GetThing", "| **A** | whatever | |No|").ReplaceLineEndings("\n");
        int line = page[..page.IndexOf("whatever", StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        DocDiagnostic diagnostic = Assert.Single(ReadPage(page).Diagnostics);

        Assert.StartsWith($"docs/demo-api/page.md({line},3): warning CGD0006: 'whatever'", diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_protocol_has_is_no_field() =>
        Assert.Equal("Data:string", Show(ReadPage(English("GetThing", "", "| **Message** | string | |No|\n| **Data** | string | |No|")).Action.Response));
}
