using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Calls;

/// <summary>Which failures are tried again, for whom, and how often.</summary>
public sealed class RepeatedFailureTests : IDisposable
{
    private const string Good = """{"RetCode":0}""";

    private readonly StubCloud _cloud = new();

    public static TheoryData<Fault, bool, bool, bool> Facts => new()
    {
        // fault, reads repeated, changes repeated, outcome of a change unknown
        { Fault.RetCode110, true, false, true },
        { Fault.RetCode130, true, true, false },
        { Fault.RetCode150, true, true, false },
        { Fault.RetCode153, true, true, false },
        { Fault.RetCode160, false, false, false },
        { Fault.RetCode171, false, false, false },
        { Fault.RetCode8039, false, false, false },
        { Fault.Http400, false, false, false },
        { Fault.Http429, true, true, false },
        { Fault.Http500, false, false, true },
        { Fault.Http502, true, false, true },
        { Fault.Http503, true, true, false },
        { Fault.Http504, true, false, true },
        { Fault.Html, false, false, true },

        // A gateway that timed out may have been too late to know.
        { Fault.Http504WithRetCode150, true, false, true },

        // Not while connecting: a connection that carried the request ended so.
        { Fault.Unreachable, true, false, true },
        { Fault.Refused, true, true, false },
        { Fault.RefusedOfOld, true, true, false },
        { Fault.NameNotResolved, true, true, false },
        { Fault.BadCertificate, false, false, false },
        { Fault.BrokenHandshake, true, true, false },
        { Fault.BusyProxy, true, true, false },
        { Fault.RefusingProxy, false, false, false },
        { Fault.Reset, true, false, true },
        { Fault.HalfBody, true, false, true },
        { Fault.HttpClientTimeout, true, false, true },
        { Fault.AttemptTimeout, true, false, true },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task A_read_is_repeated_where_repeating_can_help(Fault fault, bool repeated, bool changesRepeated, bool unknown)
    {
        _ = (changesRepeated, unknown);
        await CheckAsync(fault, repeated, outcomeUnknown: false, client => client.GetTaskAsync());
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task A_change_is_repeated_only_if_it_was_not_carried_out(Fault fault, bool readsRepeated, bool repeated, bool unknown)
    {
        _ = readsRepeated;
        await CheckAsync(fault, repeated, unknown, client => client.CreateHostAsync());
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task What_is_not_known_to_be_a_read_is_repeated_like_a_change(Fault fault, bool readsRepeated, bool repeated, bool unknown)
    {
        _ = readsRepeated;
        await CheckAsync(fault, repeated, unknown, client => client.CallAsync("Act"));
    }

    [Fact]
    public async Task Tries_are_limited_and_the_exception_has_them_all()
    {
        for (var i = 0; i < 4; i++) _cloud.Answers(i % 2 == 0 ? Fault.Refused : Fault.RetCode150);
        using var client = _cloud.Client();
        var failure = await Assert.ThrowsAsync<ServiceException>(() => client.CreateHostAsync());
        Assert.Equal([null, 150, null, 150], failure.Attempts.Select(a => a.RetCode));
        Assert.All(failure.Attempts, a => Assert.NotNull(a.Failure));
        Assert.Contains("(4 tries)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tries_can_be_forbidden_for_some_calls()
    {
        _cloud.Answers(Fault.RetCode150);
        using var client = _cloud.Client();
        Assert.Single((await Assert.ThrowsAsync<ServiceException>(() => client.WithOptions(new CallOptions { MaxRetries = 0 }).CreateHostAsync())).Attempts);
    }

    public void Dispose() => _cloud.Dispose();

    private async Task CheckAsync(Fault fault, bool repeated, bool outcomeUnknown, Func<ApiClient, Task> send)
    {
        using var client = _cloud.Client();
        _cloud.Answers(fault);
        if (repeated)
        {
            _cloud.Answers(Good);
            await send(client);
        }
        else
        {
            var failure = await Assert.ThrowsAnyAsync<ApiException>(() => send(client));
            Assert.Equal(outcomeUnknown, failure.OutcomeUnknown);
            Assert.Equal(outcomeUnknown, failure.Message.Contains("outcome is unknown", StringComparison.Ordinal));
        }

        Assert.Equal(repeated ? 2 : 1, _cloud.Requests.Count);
    }
}
