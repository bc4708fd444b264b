using System.Diagnostics;

namespace Codegen.Tool.Tests;

/// <summary>A run that ends anywhere leaves whole files.</summary>
public sealed class AtomicWriteTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void What_dead_runs_left_is_taken_away_and_nothing_else()
    {
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page);
        foreach (string name in new[] { "one.json.999999999.tmp", "gone.json.999999998.tmp", "mine.tmp", "one.json.tmp", "one.json.x.tmp", "1.tmp" })
        {
            _workspace.Write("specs/" + name, "x");
        }

        // The first process of a system outlives every test.
        string ofLiveRun = $"one.json.{(OperatingSystem.IsWindows() ? 4 : 1)}.tmp";
        _workspace.Write("specs/" + ofLiveRun, "x");

        _workspace.Build();

        Assert.Equal(new[] { "1.tmp", "mine.tmp", "one.json", ofLiveRun, "one.json.tmp", "one.json.x.tmp" }.Order(StringComparer.Ordinal), _workspace.Names("specs"));
    }

    [Fact]
    public void When_one_file_can_not_be_written_none_is_and_nothing_is_left_behind()
    {
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page);
        _workspace.Write("docs/two-api/get_thing.md", Workspace.Page);

        // A folder where the last file's temporary is to be stands in for a full disk.
        Directory.CreateDirectory(_workspace.At($"specs/two.json.{Environment.ProcessId}.tmp"));
        (int code, _, string errors) = _workspace.Build();

        Assert.Equal(2, code);
        Assert.StartsWith("error: ", errors, StringComparison.Ordinal);
        Assert.Empty(_workspace.Names("specs"));
    }

    /// <summary>Kills the real command at many moments. Whatever the moment, what is there is old or new.</summary>
    [Fact]
    public void A_run_that_is_killed_leaves_each_file_old_or_new()
    {
        const int Products = 60;
        string newPage = Workspace.Page.Replace("array[int]", "array[float]", StringComparison.Ordinal);
        WritePages(Products, Workspace.Page);
        _workspace.Build();
        string oldSpec = _workspace.Read("specs/p0.json");
        for (int round = 0; round < 12; round++)
        {
            WritePages(Products, round % 2 == 0 ? newPage : Workspace.Page);
            using Process process = Start();
            process.WaitForExit(TimeSpan.FromMilliseconds(60 + (round * 40)));
            process.Kill();
            process.WaitForExit();

            for (int product = 0; product < Products; product++)
            {
                string text = _workspace.Read($"specs/p{product}.json");
                Assert.Equal(
                    oldSpec,
                    text.Replace("float[]", "int[]", StringComparison.Ordinal).Replace($"p{product}-api", "p0-api", StringComparison.Ordinal));
            }
        }

        WritePages(Products, newPage);
        Assert.Equal(0, _workspace.Build().Code);
        Assert.Equal(Products, _workspace.Names("specs").Length);
        Assert.Equal(0, _workspace.Build("--check").Code);
    }

    private void WritePages(int products, string page)
    {
        for (int product = 0; product < products; product++)
        {
            _workspace.Write($"docs/p{product}-api/get_thing.md", page);
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { Path.Combine(AppContext.BaseDirectory, "codegen.dll"), "build", _workspace.At("docs"), "-o", _workspace.At("specs") })
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
