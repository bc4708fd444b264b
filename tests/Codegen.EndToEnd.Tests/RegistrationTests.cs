using Codegen.Runtime;
using Codegen.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quickstart.Cloud;
using Quickstart.Usmc;

namespace Codegen.EndToEnd.Tests;

/// <summary>Generated clients in an application's services, of two accounts side by side.</summary>
public class RegistrationTests
{
    [Fact]
    public async Task Generated_clients_are_served_by_their_interfaces_and_call_with_the_key_of_their_account()
    {
        await using LocalCloud cloud = await LocalCloud.StartAsync("first@example.com", "first-private-key");
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Cloud:Endpoint"] = cloud.Address.AbsoluteUri,
                ["Cloud:Region"] = "cn-bj2",
                ["Cloud:PublicKey"] = "first@example.com",
                ["Cloud:PrivateKey"] = "first-private-key",
            })
            .Build();
        var services = new ServiceCollection();
        services.AddCodegenClient(configuration.GetSection("Cloud")).AddClient<IUsmcClient>(client => new UsmcClient(client));
        services.AddCodegenClient("stranger", configuration.GetSection("Cloud"), options => options.Credentials = new Credential("first@example.com", "another-key"))
            .AddClient<IUsmcClient>(client => new UsmcClient(client));
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        var request = new GetUSMCTaskStatusRequest { PlanId = "plan-1", TaskId = "task-1" };

        GetUSMCTaskStatusResponse status = await provider.GetRequiredService<IUsmcClient>().GetUSMCTaskStatusAsync(request);
        ServiceException refusal = await Assert.ThrowsAsync<ServiceException>(() => provider.GetRequiredKeyedService<IUsmcClient>("stranger").GetUSMCTaskStatusAsync(request));

        Assert.Equal("Running", status.Data?.State);
        Assert.Equal(CommonRetCodes.SignatureWrong, refusal.RetCode);
    }

    [Fact]
    public async Task A_fake_cloud_stands_in_for_the_connections_of_a_registered_client()
    {
        await using FakeCloud cloud = FakeCloud.FromSpecs("specs");
        var services = new ServiceCollection();
        services.AddCodegenClient(options =>
        {
            options.Endpoint = new Uri("https://cloud.invalid/");
            options.Credentials = cloud.Credential;
        }).AddClient<IUsmcClient>(client => new UsmcClient(client)).HttpClient.ConfigurePrimaryHttpMessageHandler(() => cloud.Handler);
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        IUsmcClient usmc = provider.GetRequiredService<IUsmcClient>();
        var request = new GetUSMCTaskStatusRequest { PlanId = "plan-1", TaskId = "task-1" };

        await usmc.GetUSMCTaskStatusAsync(request);
        await usmc.GetUSMCTaskStatusAsync(request);

        Assert.Equal(2, cloud.Calls.Count);
    }
}
