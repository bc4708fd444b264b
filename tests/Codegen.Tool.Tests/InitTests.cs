using System.Xml.Linq;
using Codegen.Tool.Commands;
using Codegen.Tool.Terminal;

namespace Codegen.Tool.Tests;

/// <summary><c>codegen init</c>: what it writes, what it leaves alone, and what it says when it can't.</summary>
public sealed class InitTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">

          <!-- Kept as it is written. -->
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
        </Project>

        """;

    private const string Template = "// See the documentation\nConsole.WriteLine(\"Hello, World!\");\n";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Lines_and_a_call_are_added_to_a_new_project()
    {
        WriteProject();
        _workspace.Write("Program.cs", Template);

        (int code, string output, string errors) = Init("--namespace", "Acme.Cloud", "--actions", "Get*");

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("1 actions of 1 products: one", output, StringComparison.Ordinal);
        Assert.Contains("'dotnet run' calls it.", output, StringComparison.Ordinal);
        string project = _workspace.Read("App.csproj");
        Assert.StartsWith(Project[..Project.IndexOf("</Project>", StringComparison.Ordinal)], project, StringComparison.Ordinal);
        Assert.Contains("""
                <ApiDocs Include="docs/**/*.md" Namespace="Acme.Cloud" Actions="Get*" />
            """, project, StringComparison.Ordinal);
        Assert.NotNull(XDocument.Parse(project).Descendants("PackageReference").Single().Attribute("Version"));
        string program = _workspace.Read("Program.cs");
        Assert.StartsWith("using Acme.Cloud.One;\nusing Codegen.Runtime;\n", program, StringComparison.Ordinal);
        Assert.Contains("var response = await client.GetThingAsync(new()\n{\n    Id = \"", program, StringComparison.Ordinal);

        // Of a list a record prints no more than the type.
        Assert.EndsWith("Console.WriteLine(response);\nforeach (var item in response.Sizes)\n{\n    Console.WriteLine(item);\n}\n", program, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_is_there_is_left_alone()
    {
        WriteProject();
        _workspace.Write("Program.cs", "Console.WriteLine(\"mine\");\n");

        (int code, string output, _) = Init();

        Assert.Equal(0, code);
        Assert.Equal("Console.WriteLine(\"mine\");\n", _workspace.Read("Program.cs"));
        Assert.Contains("FirstCall.cs.txt has a first call to copy from.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("dotnet run", output, StringComparison.Ordinal);
        Assert.Contains("await client.GetThingAsync", _workspace.Read("FirstCall.cs.txt"), StringComparison.Ordinal);
    }

    /// <summary>A library with statements of its own does not compile.</summary>
    [Theory]
    [InlineData("""<Project Sdk="Microsoft.NET.Sdk" />""", false)]
    [InlineData("""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>library</OutputType></PropertyGroup></Project>""", false)]
    [InlineData("""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>WinExe</OutputType></PropertyGroup></Project>""", true)]
    [InlineData("""<Project Sdk="Microsoft.NET.Sdk.Worker" />""", true)]
    public void A_library_gets_a_call_to_copy_from(string project, bool isProgram)
    {
        WriteProject();
        _workspace.Write("App.csproj", project);

        (int code, string output, _) = Init();

        Assert.Equal(0, code);
        Assert.Equal(isProgram, File.Exists(_workspace.At("Program.cs")));
        Assert.Equal(!isProgram, File.Exists(_workspace.At("FirstCall.cs.txt")));
        Assert.Equal(isProgram, output.Contains("'dotnet run' calls it.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_time_changes_nothing()
    {
        WriteProject();
        Init();
        string project = _workspace.Read("App.csproj");

        (int code, string output, _) = Init();

        Assert.Equal(0, code);
        Assert.Contains("names pages or specs already. Nothing was changed.", output, StringComparison.Ordinal);
        Assert.Equal(project, _workspace.Read("App.csproj"));
    }

    [Fact]
    public void Versions_that_are_kept_centrally_stay_central()
    {
        WriteProject();
        _workspace.Write("Directory.Packages.props", "<Project>\n  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>\n</Project>\n");

        Assert.Equal(0, Init().Code);

        Assert.Null(XDocument.Parse(_workspace.Read("App.csproj")).Descendants("PackageReference").Single().Attribute("Version"));
        Assert.Equal("Codegen.Generator", XDocument.Parse(_workspace.Read("Directory.Packages.props")).Descendants("PackageVersion").Single().Attribute("Include")!.Value);
    }

    [Fact]
    public void What_is_not_given_is_asked_for_with_a_default()
    {
        WriteProject();
        using var output = new StringWriter();
        using var answers = new StringReader("\nAcme.Cloud\n\nGet*\n");

        int code = InitCommand.Run(
            CodegenCommand.Create().Parse(["init", "--project", _workspace.At("App.csproj")]), answers, new Screen(output, output));

        Assert.Equal(0, code);
        Assert.Contains("The namespace above each product's own [App]: ", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("""<ApiDocs Include="docs/**/*.md" Namespace="Acme.Cloud" Actions="Get*" />""", _workspace.Read("App.csproj"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no project", "There is no C# project in")]
    [InlineData("two projects", "has several projects: ")]
    [InlineData("broken project", "can't be read")]
    [InlineData("no pages", "There is no file or folder")]
    [InlineData("other pages", "describes an action. Name the folder that the pages lie in with --pages.")]
    public void What_is_missing_is_said_and_nothing_is_written(string what, string message)
    {
        WriteProject();
        switch (what)
        {
            case "no project":
                File.Delete(_workspace.At("App.csproj"));
                break;
            case "two projects":
                _workspace.Write("Other.csproj", Project);
                break;
            case "broken project":
                _workspace.Write("App.csproj", "<Project>");
                break;
            case "no pages":
                Directory.Delete(_workspace.At("docs"), recursive: true);
                break;
            default:
                _workspace.Write("docs/one-api/get_thing.md", "# Notes\n");
                break;
        }

        (int code, _, string errors) = Init();

        Assert.Equal(2, code);
        Assert.StartsWith("error: ", errors, StringComparison.Ordinal);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.At("Program.cs")));
    }

    [Theory]
    [InlineData("oen;one", "all", "The pattern 'oen' selects no product. Near it are: one. Nothing was written.")]
    [InlineData("oen;other*", "Get*", "The pattern 'oen' selects no product. Near it are: one. The pattern 'other*' selects no product. Near it are: one. Nothing was written.")]
    [InlineData("One", "Gte*,Get*", "The pattern 'Gte*' selects no action. Near it are: GetThing. Nothing was written.")]
    public void Patterns_that_select_nothing_are_refused_and_nothing_is_written(string products, string actions, string message)
    {
        WriteProject();

        (int code, _, string errors) = Init("--products", products, "--actions", actions);

        Assert.Equal((2, "error: " + message), (code, errors.TrimEnd()));
        Assert.Equal(Project, _workspace.Read("App.csproj"));
        Assert.False(File.Exists(_workspace.At("Program.cs")));
    }

    [Theory]
    [InlineData("Acme.class", "'class' is a keyword of C#, so it is written '@class'.")]
    [InlineData("Acme.1Cloud", "'1Cloud' begins with a digit.")]
    [InlineData("My-App", "'My-App' has something else than letters, digits and underscores in it.")]
    [InlineData("Acme Cloud", "'Acme Cloud' has something else than letters, digits and underscores in it.")]
    [InlineData("Acme..Cloud", "a part of it is empty.")]
    [InlineData("Acme.", "a part of it is empty.")]
    [InlineData(".", "a part of it is empty.")]
    [InlineData("@", "a part of it is empty.")]
    public void What_is_no_namespace_is_refused_and_nothing_is_written(string name, string problem)
    {
        WriteProject();

        (int code, _, string errors) = Init("--namespace", name);

        Assert.Equal((2, $"error: '{name}' is no namespace of C#: {problem} Write names with dots between them, such as Acme.Cloud. Nothing was written."), (code, errors.TrimEnd()));
        Assert.Equal(Project, _workspace.Read("App.csproj"));
        Assert.False(File.Exists(_workspace.At("Program.cs")));
    }

    [Theory]
    [InlineData("Acme.Cloud_2")]
    [InlineData("Acme.@class")]
    [InlineData("var.云")]
    public void A_namespace_of_any_script_is_taken_as_it_is_written(string name)
    {
        WriteProject();

        Assert.Equal(0, Init("--namespace", name).Code);

        Assert.StartsWith($"using {name}.One;\n", _workspace.Read("Program.cs"), StringComparison.Ordinal);
        Assert.Contains($"Namespace=\"{name}\"", _workspace.Read("App.csproj"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My-App.csproj", "", "My_App")]
    [InlineData("new.1st.csproj", "", "@new._1st")]
    [InlineData("App.csproj", "<PropertyGroup><RootNamespace>$(MSBuildProjectName)</RootNamespace></PropertyGroup>", "App")]
    [InlineData("App.csproj", "<PropertyGroup><RootNamespace>Acme.Own</RootNamespace></PropertyGroup>", "Acme.Own")]
    public void The_namespace_of_a_project_by_default_is_one_of_CSharp(string file, string content, string expected)
    {
        WriteProject();
        File.Delete(_workspace.At("App.csproj"));
        _workspace.Write(file, $"<Project>{content}</Project>");

        Assert.Equal(0, Init().Code);

        Assert.StartsWith($"using {expected}.One;\n", _workspace.Read("Program.cs"), StringComparison.Ordinal);
        Assert.Contains($"Namespace=\"{expected}\"", _workspace.Read(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one-api")]
    [InlineData("One")]
    [InlineData("o*, ")]
    public void A_product_is_chosen_by_any_of_its_names(string products)
    {
        WriteProject();

        Assert.Equal(0, Init("--products", products).Code);

        Assert.Contains($"Products=\"{products}\"", _workspace.Read("App.csproj"), StringComparison.Ordinal);
        Assert.True(File.Exists(_workspace.At("Program.cs")));
    }

    [Theory]
    [InlineData("<Project>\n</Project>\n<!-- </Project> -->\n", "<Project>\n|</Project>\n<!-- </Project> -->\n")]
    [InlineData("<Project>\r\n</Project>\r\n<?end </Project> ?>", "<Project>\r\n|</Project>\r\n<?end </Project> ?>")]
    [InlineData("<!-- </Project>\n-->\n<Project>\n  <!-- </Project> --></Project >", "<!-- </Project>\n-->\n<Project>\n  <!-- </Project> -->\n|</Project >")]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk\" />\n", "<Project Sdk=\"Microsoft.NET.Sdk\">\n\n|</Project>\n")]
    [InlineData("<Project Sdk='a/>b'/>\n<!-- <Project/> -->", "<Project Sdk='a/>b'>\n\n|</Project>\n<!-- <Project/> -->")]
    public void Lines_are_added_at_the_end_of_the_project_and_of_nothing_else(string project, string expected)
    {
        WriteProject();
        _workspace.Write("App.csproj", project);

        (int code, _, string errors) = Init();

        Assert.Equal((0, ""), (code, errors));
        string written = _workspace.Read("App.csproj");
        string[] around = expected.Split('|');
        Assert.StartsWith(around[0] + "  <ItemGroup>", written, StringComparison.Ordinal);
        Assert.EndsWith("  </ItemGroup>" + (project.Contains('\r', StringComparison.Ordinal) ? "\r\n\r\n" : "\n\n") + around[1], written, StringComparison.Ordinal);
        Assert.Equal("ItemGroup", XDocument.Parse(written).Descendants("ApiDocs").Single().Parent!.Name.LocalName);
    }

    [Fact]
    public void No_text_of_a_page_becomes_code()
    {
        WriteProject();
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page + """

            ### Request Example

            ```
            https://api.example.com/?Action=GetThing
            &Id=x"+Evil()+"\u0022);Evil();//
            ```
            """);

        Assert.Equal(0, Init().Code);

        // The quotes of the page are escaped: what it says stays inside one text.
        Assert.Contains("""    Id = "x\"+Evil()+\"\\u0022);Evil();//",""", _workspace.Read("Program.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("App.csproj")]
    [InlineData("Program.cs")]
    [InlineData("Directory.Packages.props")]
    public void When_one_file_can_not_be_written_none_is(string file)
    {
        WriteProject();
        _workspace.Write("Program.cs", Template);
        const string Versions = "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>";
        _workspace.Write("Directory.Packages.props", Versions);

        // A folder where the file's temporary is to be stands in for a full disk.
        Directory.CreateDirectory(_workspace.At($"{file}.{Environment.ProcessId}.tmp"));
        (int code, _, string errors) = Init();

        Assert.Equal(2, code);
        Assert.StartsWith("error: ", errors, StringComparison.Ordinal);
        Assert.Equal((Project, Template, Versions), (_workspace.Read("App.csproj"), _workspace.Read("Program.cs"), _workspace.Read("Directory.Packages.props")));
        Assert.Equal(["App.csproj", "Directory.Packages.props", "Program.cs"], _workspace.Names("."));
    }

    [SkippableFact]
    public void A_program_that_can_not_be_read_is_told_and_nothing_is_written()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links are not for everybody to make on Windows.");
        WriteProject();
        File.CreateSymbolicLink(_workspace.At("Program.cs"), "gone.cs");

        (int code, _, string errors) = Init();

        Assert.Equal(2, code);
        Assert.StartsWith($"error: '{_workspace.At("Program.cs")}' is a link to '{_workspace.At("gone.cs")}', which does not exist.", errors, StringComparison.Ordinal);
        Assert.Equal(Project, _workspace.Read("App.csproj"));
    }

    private void WriteProject()
    {
        _workspace.Write("App.csproj", Project);
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page);
    }

    private (int Code, string Output, string Errors) Init(params string[] options) =>
        Workspace.Run(["init", "--project", Path.GetDirectoryName(_workspace.At("App.csproj"))!, "--yes", .. options]);
}
