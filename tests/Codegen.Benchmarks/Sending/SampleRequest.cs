using Codegen.Benchmarks.Sample;
using Codegen.Runtime;

namespace Codegen.Benchmarks.Sending;

/// <summary>A request of 40 parameters, with those that every call adds.</summary>
internal static class SampleRequest
{
    public static Credential Credential { get; } = new("someone@example.com", "0123456789abcdef0123456789abcdef01234567");

    public static CreateInstanceRequest Create { get; } = new()
    {
        Region = "xx-north-1",
        Zone = "xx-north-1a",
        ProjectId = "org-4nfe1i",
        ImageId = "image-7gqm1c",
        Password = "UGFzc3dvcmQxLg==",
        LoginMode = "Password",
        Name = "web server 1",
        Tag = "Default",
        ChargeType = "Month",
        CouponId = "coupon-1",
        NetworkId = "net-4bz1",
        SubnetId = "subnet-x1",
        SecurityGroupId = "firewall-2",
        MachineType = "N",
        CpuPlatform = "Intel/Auto",
        HotplugFeature = "false",
        UserData = "IyEvYmluL3NoCmVjaG8gaGVsbG8K",
        KeyPairId = "key-1",
        IsolationGroup = "group-1",
        Remark = "für Tests / 测试",
        CPU = 4,
        Memory = 8192,
        Quantity = 1,
        GPU = 0,
        MaxCount = 1,
        NetCapability = 1,
        AutoRenew = true,
        Disks =
        [
            new() { Type = "CLOUD_SSD", Size = 40, IsBoot = true, BackupType = "NONE" },
            new() { Type = "CLOUD_RSSD", Size = 100, IsBoot = false, BackupType = "NONE" },
            new() { Type = "CLOUD_RSSD", Size = 200, IsBoot = false, BackupType = "NONE" },
        ],
    };

    public static DescribeInstanceRequest Describe { get; } = new() { Region = "xx-north-1", InstanceIds = ["server-1", "server-2"], Offset = 0, Limit = 20 };
}
