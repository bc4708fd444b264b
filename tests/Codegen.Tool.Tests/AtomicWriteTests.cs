using System.Diagnostics;

namespace Codegen.Tool.Tests;

/// <summary>A run that ends anywhere leaves whole files.</summary>
public sealed class AtomicWriteTests : IDisposable
{
    private const int Products = 200;
    private const int MaxRuns = 20;

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

    [Fact]
    public void What_is_read_only_is_told_before_anything_is_written()
    {
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page);
        _workspace.Write("docs/two-api/get_thing.md", Workspace.Page);
        _workspace.Build();
        string before = _workspace.Read("specs/one.json");
        string newPage = Workspace.Page.Replace("array[int]", "array[float]", StringComparison.Ordinal);
        _workspace.Write("docs/one-api/get_thing.md", newPage);
        _workspace.Write("docs/two-api/get_thing.md", newPage);
        File.SetAttributes(_workspace.At("specs/two.json"), FileAttributes.ReadOnly);

        (int code, _, string errors) = _workspace.Build();
        File.SetAttributes(_workspace.At("specs/two.json"), FileAttributes.Normal);

        Assert.Equal(2, code);
        Assert.StartsWith($"error: '{_workspace.At("specs/two.json")}' is read-only. Change who may read and write it", errors, StringComparison.Ordinal);
        Assert.Equal(before, _workspace.Read("specs/one.json"));
        Assert.Equal(["one.json", "two.json"], _workspace.Names("specs"));
    }

    /// <summary>Kills the real command while it writes, and while it renames. Whatever the moment, what is there is a whole spec of some run.</summary>
    [Theory]
    [InlineData("*.tmp", WatcherChangeTypes.Created)]
    [InlineData("*.json", WatcherChangeTypes.Renamed)]
    public async Task A_run_that_is_killed_leaves_each_file_old_or_new(string first, WatcherChangeTypes change)
    {
        WritePages(run: 0);
        _workspace.Build();
        List<string> whole = [_workspace.Read("specs/p0.json")];

        // A run that is done before it can be killed shows nothing, so another is started.
        bool isInterrupted = false;
        for (int run = 1; run <= MaxRuns && !isInterrupted; run++)
        {
            WritePages(run);
            whole.Add(whole[0].Replace("run 0.", $"run {run}.", StringComparison.Ordinal));
            await KillAsync(first, change);

            string[] texts = [.. Enumerable.Range(0, Products).Select(product => _workspace.Read($"specs/p{product}.json"))];
            Assert.All(texts, (text, product) => Assert.Contains(text.Replace($"p{product}-api", "p0-api", StringComparison.Ordinal), whole));
            bool isWriting = _workspace.Names("specs").Any(name => name.EndsWith(".tmp", StringComparison.Ordinal));
            bool isRenaming = texts.Any(text => text.Contains($"run {run}.", StringComparison.Ordinal));
            isInterrupted = isWriting && (change == WatcherChangeTypes.Created || isRenaming);
        }

        Assert.True(isInterrupted, $"None of {MaxRuns} runs could be killed in time.");
        Assert.Equal(0, _workspace.Build().Code);
        Assert.Equal(Products, _workspace.Names("specs").Length);
        Assert.Equal(0, _workspace.Build("--check").Code);
    }

    /// <summary>Starts the command, and kills it as soon as a file is seen to change.</summary>
    private async Task KillAsync(string first, WatcherChangeTypes change)
    {
        var seen = new TaskCompletionSource();
        using var watcher = new FileSystemWatcher(_workspace.At("specs"), first);
        watcher.Created += See;
        watcher.Renamed += See;
        watcher.EnableRaisingEvents = true;
        using Process process = Start();
        await Task.WhenAny(seen.Task, process.WaitForExitAsync());
        process.Kill();
        await process.WaitForExitAsync();

        void See(object sender, FileSystemEventArgs args)
        {
            if (args.ChangeType == change)
            {
                seen.TrySetResult();
            }
        }
    }

    private void WritePages(int run)
    {
        string page = Workspace.Page.Replace("The sizes.", $"The sizes of run {run}.", StringComparison.Ordinal);
        for (int product = 0; product < Products; product++)
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
