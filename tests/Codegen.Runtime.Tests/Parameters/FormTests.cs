using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Parameters;

public sealed class FormTests
{
    [Fact]
    public async Task A_typed_request_is_flattened_as_the_official_SDK_does()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0,"UHostIds":["uhost-1"]}""");
        using var client = cloud.Client();
        await client.SendAsync<CreateHostRequest, CreateHostResponse>(new()
        {
            ImageId = "uimage-1",
            LoginMode = "Password",
            Cpu = 2,
            HotplugFeature = true,
            Disks =
            [
                new Disk { Type = "CLOUD_SSD", Size = 20, IsBoot = "True", Encrypted = false },
                new Disk { Type = "CLOUD_RSSD", Size = 100, IsBoot = "False", CustomBackup = new() { Day = 5 } },
            ],
            PrivateIp = ["10.0.0.1", "10.0.0.2"],
        });

        var form = cloud.LastForm;
        Assert.True(form.Remove("Signature"));
        Assert.True(form.Remove("PublicKey"));
        Assert.Equal(
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["Action"] = "CreateUHostInstance",
                ["CPU"] = "2",
                ["Disks.0.Encrypted"] = "false",
                ["Disks.0.IsBoot"] = "True",
                ["Disks.0.Size"] = "20",
                ["Disks.0.Type"] = "CLOUD_SSD",
                ["Disks.1.CustomBackup.Day"] = "5",
                ["Disks.1.IsBoot"] = "False",
                ["Disks.1.Size"] = "100",
                ["Disks.1.Type"] = "CLOUD_RSSD",
                ["HotplugFeature"] = "true",
                ["ImageId"] = "uimage-1",
                ["LoginMode"] = "Password",
                ["PrivateIp.0"] = "10.0.0.1",
                ["PrivateIp.1"] = "10.0.0.2",
                ["Region"] = "cn-bj2",
                ["Zone"] = "cn-bj2-05",
            },
            form);
    }
}
