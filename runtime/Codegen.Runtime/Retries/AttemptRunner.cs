using Codegen.Runtime.Credentials;
using Codegen.Runtime.Diagnostics;
using Codegen.Runtime.Parameters;
using Codegen.Runtime.Responses;
using Codegen.Runtime.Signing;
using Codegen.Runtime.Transport;
using Polly;

namespace Codegen.Runtime.Retries;

/// <summary>Carries one try out: credential, signature, sending, reading. Whatever happens is recorded and returned, not thrown.</summary>
internal sealed class AttemptRunner(HttpTransport transport)
{
    public async ValueTask<Outcome<TResponse>> RunAsync<TResponse>(Call call, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IResponseObject<TResponse>
    {
        var time = call.Settings.TimeProvider;
        var startedAt = time.GetUtcNow();
        var start = time.GetTimestamp();
        var number = call.Attempts.Count + 1;
        using var activity = CallObserver.StartAttempt(call.Endpoint, number);
        var progress = new Progress();
        TResponse? response = null;
        Exception? failure = null;
        try
        {
            response = await TryAsync<TResponse>(call, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException e)
        {
            e.Attach(call.Action, progress.Reply?.StatusCode, progress.Reply?.RequestId);
            failure = e;
        }
        catch (Exception e)
        {
            failure = e;
        }

        var attempt = new ApiAttempt
        {
            Number = number,
            StartedAt = startedAt,
            Duration = time.GetElapsedTime(start),
            StatusCode = progress.Reply?.StatusCode,
            RetCode = response?.ResponseMetadata.RetCode ?? (failure as ServiceException)?.RetCode,
            RequestId = progress.Reply?.RequestId,
            Failure = failure?.Message,
        };
        call.Record(attempt);
        CallObserver.EndAttempt(activity, call.Action, attempt, failure);
        return failure is null ? Outcome.FromResult(response!) : Outcome.FromException<TResponse>(failure);
    }

    private async ValueTask<TResponse> TryAsync<TResponse>(Call call, Progress progress, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IResponseObject<TResponse>
    {
        var settings = call.Settings;
        var parameters = call.Parameters;
        var withoutCredential = parameters.Mark();
        var remaining = call.Remaining;
        var isLast = remaining <= settings.AttemptTimeout;
        var limit = isLast ? remaining : settings.AttemptTimeout;
        if (limit <= TimeSpan.Zero) throw TimeIsUp(call, isLast, wasSent: false);
        using var end = new CancellationTokenSource(limit, settings.TimeProvider);
        using var registration = cancellationToken.UnsafeRegister(static end => ((CancellationTokenSource)end!).Cancel(), end);
        try
        {
            var credential = await FetchCredentialAsync(settings.Credentials, end.Token).ConfigureAwait(false)
                ?? throw new CredentialException(
                    $"No source of credentials has one. Set {EnvironmentNames.PublicKey} and {EnvironmentNames.PrivateKey}, write a profile into ~/.ucloud, or give the option Credentials a key pair.");
            RefuseEnded(settings, credential);
            var form = SignAndEncode(parameters, credential);
            end.Token.ThrowIfCancellationRequested();
            progress.WasSent = true;
            using var reply = await LeaveBehind(transport.PostAsync(call.Endpoint, form, end.Token), end.Token).ConfigureAwait(false);
            progress.Reply = reply;
            var response = ReplyInterpreter.Read<TResponse>(reply, call.Action, settings.KeepRawReplies, new RefusalMask(call, credential));

            // Only of pages: it is one more look at all bytes of a reply.
            if (parameters.Has("Offset"u8)) response.ResponseMetadata.Fingerprint = reply.Fingerprint;
            return response;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            throw TimeIsUp(call, isLast, progress.WasSent);
        }
        finally
        {
            // The next try has a credential of its own.
            parameters.RemoveAfter(withoutCredential);
        }
    }

    private static async ValueTask<Credential?> FetchCredentialAsync(ICredentialProvider source, CancellationToken cancellationToken)
    {
        try
        {
            // Whoever ignores the token is left behind: the limit holds all the same.
            var fetching = source.GetCredentialAsync(cancellationToken);
            return fetching.IsCompleted ? await fetching.ConfigureAwait(false) : await LeaveBehind(fetching.AsTask(), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not CredentialException && !(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            // Whatever a source of the application's own throws, nothing was sent.
            throw new CredentialException($"The credential could not be fetched: {FailureText.Of(e)}", e);
        }
    }

    // Of one that was given, nobody can fetch the next. What a source hands out is its own business: it may know better than a clock that is wrong.
    private static void RefuseEnded(ClientSettings settings, Credential credential)
    {
        var now = settings.TimeProvider.GetUtcNow();
        if (settings.Credentials is not Credential || credential.HoldsAt(now)) return;
        throw new CredentialException(
            $"{credential} has ended; by this machine's clock it is {now:u}. Give the option Credentials the next one, or a {nameof(RefreshingCredentialProvider)}, which fetches it in time.");
    }

    private static Task<T> LeaveBehind<T>(Task<T> task, CancellationToken cancellationToken)
    {
        if (task.IsCompleted) return task;

        // Nobody may be left to see how it ends; that is not for the process to worry about.
        _ = task.ContinueWith(static t => _ = t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return task.WaitAsync(cancellationToken);
    }

    /// <summary>The form that is posted: all parameters, those of the credential among them, and the signature over them.</summary>
    internal static byte[] SignAndEncode(ParameterBuffer parameters, Credential credential)
    {
        parameters.Add("PublicKey"u8, credential.PublicKey);
        if (credential.SecurityToken is { } token) parameters.Add("SecurityToken"u8, token);
        parameters.Sort();
        Span<byte> signature = stackalloc byte[RequestSigner.HexLength];
        using var text = new SigningText(parameters, credential.PrivateKey);
        text.Sign(signature);
        return FormBody.Encode(parameters.Entries, text.Parameters, signature);
    }

    private static TransportException TimeIsUp(Call call, bool isLast, bool wasSent) =>
        new(isLast ? $"The time for the call was up after {call.Elapsed:c}." : $"No answer came within {call.Settings.AttemptTimeout:c}.")
        {
            TimedOut = true,
            Repeatability = wasSent ? Repeatability.Unknown : Repeatability.NotCarriedOut,
        };

    /// <summary>How far the try got, for whoever tells of its failure.</summary>
    private sealed class Progress
    {
        public bool WasSent { get; set; }

        /// <summary>What came; its body is gone once it was read.</summary>
        public Reply? Reply { get; set; }
    }
}
