using System.Diagnostics;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Runtime.Versioning;
using Codegen.Files;

namespace Codegen.Tool.Tests;

/// <summary>What lies among pages and specs, is called as they are, and is no file with an end.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public SpecialFileTests()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such files in folders.");
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page);
    }

    public void Dispose() => _workspace.Dispose();

    [SkippableTheory]
    [InlineData("build", "--output", "specs")]
    [InlineData("lint")]
    public void A_pipe_among_pages_is_told_and_not_waited_for(string command, params string[] options)
    {
        MakePipe("docs/one-api/get_other.md");

        AssertTold("docs/one-api/get_other.md", "a named pipe", [command, At("docs"), .. options.Select(option => option == "specs" ? At(option) : option)]);
        Assert.False(Directory.Exists(At("specs")));
    }

    [SkippableFact]
    public void A_pipe_behind_a_link_is_told_as_one()
    {
        MakePipe("pipe");
        File.CreateSymbolicLink(At("docs/one-api/get_other.md"), At("pipe"));

        AssertTold("docs/one-api/get_other.md", "a named pipe", "lint", At("docs"));
    }

    [SkippableFact]
    public void A_device_among_pages_is_told()
    {
        File.CreateSymbolicLink(At("docs/one-api/get_other.md"), "/dev/null");

        AssertTold("docs/one-api/get_other.md", "a device", "build", At("docs"), "--output", At("specs"));
    }

    [SkippableFact]
    public void A_socket_among_pages_is_told()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(At("docs/one-api/get_other.md")));

        AssertTold("docs/one-api/get_other.md", "a socket", "build", At("docs"), "--output", At("specs"));
    }

    [SkippableFact]
    public void A_device_is_no_page()
    {
        (int code, string output, string errors) = Workspace.Run("build", "/dev/null", "--output", At("specs"));

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("error: '/dev/null' is a device ", errors, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("two.json")]
    [InlineData("one.json")]
    [InlineData("one.overlay.json")]
    public void A_pipe_among_specs_is_told_and_not_waited_for(string name)
    {
        _workspace.Build();
        File.Delete(At("specs/" + name));
        MakePipe("specs/" + name);

        AssertTold("specs/" + name, "a named pipe", "build", At("docs"), "--output", At("specs"));
        if (!name.Contains("overlay", StringComparison.Ordinal))
        {
            AssertTold("specs/" + name, "a named pipe", "fields", At("specs"));
            AssertTold("specs/" + name, "a named pipe", "diff", At("specs"), At("specs"));
        }
    }

    [SkippableFact]
    public void Links_to_files_and_empty_files_are_read()
    {
        _workspace.Write("elsewhere", Workspace.Page.Replace("GetThing", "GetOther", StringComparison.Ordinal));
        File.CreateSymbolicLink(At("docs/one-api/get_other.md"), At("elsewhere"));
        _workspace.Write("docs/one-api/empty.md", "");

        (int code, string output, _) = _workspace.Build();

        Assert.Equal(0, code);
        Assert.Contains("2 describe an action", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_spec_that_is_a_link_stays_one_and_what_it_leads_to_is_written()
    {
        _workspace.Build();
        Directory.CreateDirectory(At("elsewhere/kept"));
        File.Move(At("specs/one.json"), At("elsewhere/kept/first.json"));
        File.CreateSymbolicLink(At("elsewhere/second.json"), "kept/first.json");
        File.CreateSymbolicLink(At("specs/one.json"), "../elsewhere/second.json");
        _workspace.Write("elsewhere/kept/one.json.999999999.tmp", "of a dead run");
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page.Replace("array[int]", "array[float]", StringComparison.Ordinal));

        Assert.Equal(0, _workspace.Build().Code);

        Assert.Equal("../elsewhere/second.json", new FileInfo(At("specs/one.json")).LinkTarget);
        Assert.Equal("kept/first.json", new FileInfo(At("elsewhere/second.json")).LinkTarget);
        Assert.Contains("float[]", _workspace.Read("elsewhere/kept/first.json"), StringComparison.Ordinal);
        Assert.Equal(["first.json"], _workspace.Names("elsewhere/kept"));
        Assert.Equal(["one.json"], _workspace.Names("specs"));
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void Who_may_read_a_spec_stays_as_it_is()
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        _workspace.Build();
        File.SetUnixFileMode(At("specs/one.json"), Mode);
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page.Replace("array[int]", "array[float]", StringComparison.Ordinal));

        Assert.Equal(0, _workspace.Build().Code);

        Assert.Contains("float[]", _workspace.Read("specs/one.json"), StringComparison.Ordinal);
        Assert.Equal(Mode, File.GetUnixFileMode(At("specs/one.json")));
    }

    [SkippableTheory]
    [InlineData("gone.md")]
    [InlineData("../gone/page.md")]
    public void A_link_to_a_missing_file_is_told_with_where_it_leads(string target)
    {
        File.CreateSymbolicLink(At("docs/one-api/get_other.md"), target);

        AssertTold("docs/one-api/get_other.md", $"a link to '{At("docs/one-api/" + target)}', which does not exist.", "build", At("docs"), "--output", At("specs"));
        AssertTold("docs/one-api/get_other.md", $"a link to '{At("docs/one-api/" + target)}', which does not exist.", "lint", At("docs/one-api/get_other.md"));
    }

    [SkippableFact]
    public void Of_a_link_to_a_link_the_end_is_told()
    {
        File.CreateSymbolicLink(At("docs/one-api/get_other.md"), At("link"));
        File.CreateSymbolicLink(At("link"), "gone");

        AssertTold("docs/one-api/get_other.md", $"a link to '{At("gone")}', which does not exist.", "lint", At("docs"));
    }

    [SkippableFact]
    public void A_link_to_itself_is_told()
    {
        File.CreateSymbolicLink(At("docs/one-api/get_other.md"), "get_other.md");

        AssertTold("docs/one-api/get_other.md", "a link that leads back to itself.", "lint", At("docs"));
    }

    [SkippableFact]
    public void A_link_in_place_of_a_spec_is_told()
    {
        _workspace.Build();
        File.Move(At("specs/one.json"), At("one.json"));
        File.CreateSymbolicLink(At("specs/one.json"), At("two.json"));

        AssertTold("specs/one.json", $"a link to '{At("two.json")}', which does not exist.", "fields", At("specs"));
        AssertTold("specs/one.json", $"a link to '{At("two.json")}', which does not exist.", "fields", At("specs/one.json"));
    }

    /// <summary>A copy of the assembly for which there is no C library: that of the tests is left alone.</summary>
    [SkippableFact]
    public void Where_the_system_can_not_be_asked_what_a_file_is_it_is_read()
    {
        var context = new AssemblyLoadContext("no C library", isCollectible: true);
        Assembly files = context.LoadFromAssemblyPath(typeof(WholeFile).Assembly.Location);
        NativeLibrary.SetDllImportResolver(files, (name, _, _) => throw new DllNotFoundException(name));
        _workspace.Write("page", "content");
        File.CreateSymbolicLink(At("link"), "page");
        MethodInfo read = files.GetType(typeof(WholeFile).FullName!)!.GetMethod(nameof(WholeFile.Read))!;

        Assert.Equal("content"u8.ToArray(), read.Invoke(null, [At("link"), false]));
        context.Unload();
    }

    [SkippableFact]
    public async Task A_pipe_that_is_named_is_read()
    {
        _workspace.Build();
        MakePipe("pipe");
        string spec = _workspace.Read("specs/one.json");
        Task writing = Task.Run(() => File.WriteAllText(At("pipe"), spec));

        (int code, string output, _) = Workspace.Run("fields", At("pipe"));

        Assert.Equal(0, code);
        Assert.Contains("GetThing", output, StringComparison.Ordinal);
        await writing;
    }

    private void MakePipe(string path)
    {
        using Process made = Process.Start("mkfifo", [At(path)]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    private void AssertTold(string path, string what, params string[] args)
    {
        (int code, _, string errors) = Workspace.Run(args);
        Assert.Equal(2, code);
        Assert.StartsWith($"error: '{At(path)}' is {what} ", Assert.Single(errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private string At(string path) => _workspace.At(path);
}
