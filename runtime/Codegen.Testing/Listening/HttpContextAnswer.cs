using System.Buffers;
using System.IO.Pipelines;
using Codegen.Testing.Calls;
using Codegen.Testing.Requests;
using Codegen.Testing.Rules;
using Microsoft.AspNetCore.Http;

namespace Codegen.Testing.Listening;

/// <summary>Answers a request of ASP.NET Core.</summary>
internal static class HttpContextAnswer
{
    public static async Task SendAsync(HttpContext context, CallHandler calls, TimeProvider time)
    {
        var request = context.Request;
        var body = request.Body == Stream.Null ? default : await ReadAsync(request.BodyReader, context.RequestAborted).ConfigureAwait(false);
        var answer = calls.Answer(new HttpCall(request.QueryString.Value ?? "", request.ContentType, body));
        if (answer.Delay > TimeSpan.Zero) await Task.Delay(answer.Delay, time, context.RequestAborted).ConfigureAwait(false);
        switch (answer.Fault)
        {
            case Fault.ConnectionRefused or Fault.ConnectionReset:
                context.Abort();
                return;
            case Fault.NoAnswer:
                await Task.Delay(Timeout.InfiniteTimeSpan, time, context.RequestAborted).ConfigureAwait(false);
                return;
        }

        await WriteAsync(context, answer).ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = AnswerHeaders.ContentTypeOf(answer.Body.Span) switch
        {
            "application/json" => "application/json; charset=utf-8",
            var other => other + "; charset=utf-8",
        };
        response.ContentLength = answer.Body.Length;
        response.Headers[AnswerHeaders.RequestId] = answer.RequestId;
        if (answer.RetryAfter is { } delay) response.Headers.RetryAfter = AnswerHeaders.Seconds(delay);
        if (answer.Fault == Fault.CutOff)
        {
            await response.BodyWriter.WriteAsync(answer.Body[..(answer.Body.Length / 2)], context.RequestAborted).ConfigureAwait(false);
            context.Abort();
            return;
        }

        await response.BodyWriter.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCompleted)
            {
                var body = result.Buffer.ToArray();
                reader.AdvanceTo(result.Buffer.End);
                return body;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
