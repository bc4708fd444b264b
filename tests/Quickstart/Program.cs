using Codegen.Runtime;
using Quickstart;
using Quickstart.Cloud;
using Quickstart.Uhost;
using Quickstart.Usmc;

if (args is ["--explore"])
{
    return await Explorer.RunAsync();
}

// A server on this machine stands in for the cloud. With an account, leave Endpoint out: the docs' own address is called.
var credential = new Credential("someone@example.com", "a private key that never leaves this machine");
await using LocalCloud cloud = await LocalCloud.StartAsync("someone@example.com", "a private key that never leaves this machine");

using var api = new ApiClient(new ApiClientOptions { Credentials = credential, Endpoint = cloud.Address, Region = "cn-bj2" });
var migration = new UsmcClient(api);
var hosts = new UhostClient(api);

// 1. A typed result.
GetUSMCTaskStatusResponse status = await migration.GetUSMCTaskStatusAsync(new() { PlanId = "plan-1", TaskId = "task-1" });
Print.Title("A typed result");
Print.Line($"task-1 is {status.Data?.State}, {status.Data?.Progress?.Percentage}% done");

// 2. Nested lists, there and back: the region comes from the options.
CreateUHostInstanceResponse created = await hosts.CreateUHostInstanceAsync(new()
{
    Zone = "cn-bj2-05",
    ImageId = "uimage-1",
    LoginMode = "KeyPair",
    Disks =
    [
        new() { IsBoot = "True", Type = "CLOUD_SSD", Size = 40 },
        new() { IsBoot = "False", Type = "CLOUD_RSSD", Size = 100, CustomBackup = new() { Day = "5" } },
    ],
});
DescribeUHostInstanceResponse described = await hosts.DescribeUHostInstanceAsync(new() { UHostIds = created.UHostIds });
Print.Title("A nested list");
foreach (UHostInstanceSet host in described.UHostSet)
{
    Print.Line($"{host.UHostId} ({host.State}, {host.CPU} CPU, {host.Memory} MB)");
    foreach (UHostDiskSet disk in host.DiskSet)
    {
        Print.Line($"    {disk.DiskId}: {disk.Size} GB of {disk.DiskType}{(disk.IsBoot == "True" ? ", starts the host" : "")}");
    }
}

// 3. An error of the service.
Print.Title("A service error");
try
{
    await migration.GetUSMCTaskStatusAsync(new() { PlanId = "plan-1", TaskId = "no-such-task" });
}
catch (ServiceException error)
{
    Print.Line(error.Message);
    Print.Line($"RetCode {error.RetCode} of {error.Action}, request {error.RequestId}");
}

// 4. A wrong key: the error explains itself, without giving the key away.
Print.Title("A wrong key");
using var stranger = new ApiClient(new ApiClientOptions
{
    Credentials = new Credential("someone@example.com", "another key"),
    Endpoint = cloud.Address,
    Region = "cn-bj2",
});
try
{
    await new UhostClient(stranger).DescribeUHostInstanceAsync(new());
}
catch (ServiceException error)
{
    Print.Line(error.Message);
}

return 0;
