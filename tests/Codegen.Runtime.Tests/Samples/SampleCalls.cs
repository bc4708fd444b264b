namespace Codegen.Runtime.Tests.Samples;

/// <summary>Calls of the two sample actions with a whole request.</summary>
internal static class SampleCalls
{
    public static Task<GetTaskResponse> GetTaskAsync(this ApiClient client) =>
        client.SendAsync<GetTaskRequest, GetTaskResponse>(new() { PlanId = "p", TaskId = "t" });

    public static Task<CreateHostResponse> CreateHostAsync(this ApiClient client, CancellationToken cancellationToken = default) =>
        client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i" }, cancellationToken);
}
