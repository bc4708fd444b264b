using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Calls;

/// <summary>Whoever blocks on a call in a user interface must not hang: nothing in here comes back to the caller's context.</summary>
public sealed class ContextTests
{
    [Fact]
    public void A_call_does_not_need_its_callers_context()
    {
        using var cloud = new StubCloud();
        foreach (var answer in new[] { """{"RetCode":150}""", """{"RetCode":0}""" })
        {
            cloud.Answers(async _ =>
            {
                await Task.Yield();
                return new HttpResponseMessage { Content = new StringContent(answer) };
            });
        }

        using var client = cloud.Client(o => o.Credentials = new CredentialChain(new Slow()));
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new Dead());
        try
        {
            var waiting = Waiter.WaitUntilAsync(token => client.CallAsync("Act", cancellationToken: token), _ => true);
#pragma warning disable xUnit1031 // Blocking is what is tried here.
            Assert.True(waiting.Wait(TimeSpan.FromMinutes(1)));
#pragma warning restore xUnit1031
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private sealed class Slow : ICredentialProvider
    {
        public async ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken).ConfigureAwait(false);
            return StubCloud.Credential;
        }
    }

    // A context whose thread is blocked: what is posted to it never runs.
    private sealed class Dead : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
