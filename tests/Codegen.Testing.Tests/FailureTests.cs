using Codegen.Runtime;

namespace Codegen.Testing.Tests;

/// <summary>Failures that tests of error handling make themselves, with what is public and nothing more.</summary>
public sealed class FailureTests
{
    private static readonly ApiAction Create = new("uhost-api", "CreateUHostInstance", ActionKind.Create);

    private static readonly ApiAttempt First = new() { Number = 1, StartedAt = DateTimeOffset.UnixEpoch, Duration = TimeSpan.FromSeconds(1), Failure = "lost" };

    [Fact]
    public void A_failure_can_be_made_as_a_call_throws_it()
    {
        ApiException failure = new TransportException("The line is cut.")
        {
            Action = Create,
            StatusCode = 502,
            RequestId = "r-1",
            OutcomeUnknown = true,
            Attempts = [First, First with { Number = 2, StatusCode = 502, RequestId = "r-1" }],
        };
        Assert.Equal((Create, 502, "r-1", true, 2), (failure.Action, failure.StatusCode, failure.RequestId, failure.OutcomeUnknown, failure.Attempts.Count));
        Assert.Equal(
            "uhost-api CreateUHostInstance: The line is cut. The outcome is unknown: the action may have been carried out. (2 tries) (request id r-1)",
            failure.Message);
    }

    [Fact]
    public void What_a_test_leaves_out_is_as_where_no_call_was_made()
    {
        var failure = new ServiceException(8039, "no") { RequestId = "r-2" };
        Assert.Equal((null, null, false, 0), (failure.Action, failure.StatusCode, failure.OutcomeUnknown, failure.Attempts.Count));
        Assert.Equal("The service answered with RetCode 8039: no (request id r-2)", failure.Message);
    }

    [Fact]
    public void Tries_are_never_null() => Assert.Throws<ArgumentNullException>("value", () => new ResponseFormatException("$", "an object", "an array") { Attempts = null! });
}
