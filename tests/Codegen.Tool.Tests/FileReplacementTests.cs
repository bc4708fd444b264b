using System.Text;
using Codegen.Files;

namespace Codegen.Tool.Tests;

/// <summary>Who writes the same files at the same time is in nobody's way.</summary>
public sealed class FileReplacementTests : IDisposable
{
    private const int Writers = 4;
    private const int Rounds = 50;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void What_another_has_written_already_stays_as_old_as_it_is()
    {
        _workspace.Write("specs/one.json", "the same");
        DateTime written = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_workspace.At("specs/one.json"), written);

        FileReplacement.Write([(_workspace.At("specs/one.json"), "the same"u8.ToArray()), (_workspace.At("specs/two.json"), "new"u8.ToArray())]);

        Assert.Equal(written, File.GetLastWriteTimeUtc(_workspace.At("specs/one.json")));
        Assert.Equal("new", _workspace.Read("specs/two.json"));
        Assert.Equal(["one.json", "two.json"], _workspace.Names("specs"));
    }

    [Fact]
    public async Task Threads_of_one_process_take_turns()
    {
        using var start = new Barrier(Writers);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Factory.StartNew(
            () =>
            {
                try
                {
                    for (int round = 0; round < Rounds; round++)
                    {
                        start.SignalAndWait();
                        FileReplacement.Write([(_workspace.At("specs/one.json"), Encoding.UTF8.GetBytes($"{round} of {writer}"))]);
                    }
                }
                finally
                {
                    // Else the others would wait for one that failed.
                    start.RemoveParticipant();
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.StartsWith($"{Rounds - 1} of ", _workspace.Read("specs/one.json"), StringComparison.Ordinal);
        Assert.Equal(["one.json"], _workspace.Names("specs"));
    }
}
