using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Codegen.Benchmarks.Measuring;
using Codegen.Benchmarks.Peers;
using Codegen.Benchmarks.Sample;
using Codegen.Runtime;

namespace Codegen.Benchmarks.Sending;

/// <summary>Calls over a socket, against an HttpClient that posts bytes it has prepared once and passes over the reply.</summary>
internal static class LoopbackCalls
{
    private const int CallsARound = 1500;

    public static IEnumerable<Figure> Run()
    {
        using Process server = ReplyServer.Start(out Uri endpoint);
        try
        {
            using var api = new ApiClient(new ApiClientOptions { Credentials = SampleRequest.Credential, Endpoint = endpoint });
            var client = new SampleClient(api);
            using var http = new HttpClient();
            byte[] form = new FormUrlEncodedContent(PlainSignature.Describe(SampleRequest.Credential.PublicKey, SampleRequest.Credential.PrivateKey))
                .ReadAsByteArrayAsync().GetAwaiter().GetResult();
            return
            [
                Against("HttpClient posting the same prepared bytes and passing over the reply", Goal.AtLeast(0.95), () => PostAsync(http, endpoint, form)),
                Against("HttpClient with a signature by hand and the reply read by System.Text.Json's generated context", goal: null, () => CallByHandAsync(http, endpoint)),
            ];

            Figure Against(string peer, Goal? goal, Func<Task> call)
            {
                (Spread time, string behind) = new Comparison(
                    () => Rounds(call),
                    () => Rounds(() => client.DescribeInstanceAsync(SampleRequest.Describe))).Run(rounds: 25);
                return new Figure(
                    "calls a second on loopback",
                    peer,
                    new Spread(1 / time.Max, 1 / time.Median, 1 / time.Min),
                    goal,
                    string.Create(CultureInfo.InvariantCulture, $"{behind} for {CallsARound:N0} calls"));
            }
        }
        finally
        {
            server.Kill();
        }
    }

    private static object? Rounds(Func<Task> call)
    {
        RunAsync().GetAwaiter().GetResult();
        return null;

        async Task RunAsync()
        {
            for (int i = 0; i < CallsARound; i++)
            {
                await call();
            }
        }
    }

    /// <summary>The same work as the client's, but for limits of time, repeating, telemetry and checks.</summary>
    private static async Task CallByHandAsync(HttpClient http, Uri endpoint)
    {
        using var content = new FormUrlEncodedContent(PlainSignature.Describe(SampleRequest.Credential.PublicKey, SampleRequest.Credential.PrivateKey));
        using HttpResponseMessage response = await http.PostAsync(endpoint, content);
        _ = await response.Content.ReadFromJsonAsync(PeerJson.Default.RecordReply);
    }

    private static async Task PostAsync(HttpClient http, Uri endpoint, byte[] form)
    {
        using var content = new ByteArrayContent(form);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        using HttpResponseMessage response = await http.PostAsync(endpoint, content);
        await response.Content.CopyToAsync(Stream.Null);
    }
}
