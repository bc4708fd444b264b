using System.Globalization;
using System.Text;

namespace Codegen.Benchmarks.Reading;

/// <summary>Replies of the action <c>DescribeInstance</c> of specs/sample.json.</summary>
internal static class SampleReplies
{
    /// <summary>About 3 KB: two servers with all their fields, 57 different ones, three levels deep.</summary>
    public static byte[] Small { get; } = Reply(instances: 2);

    /// <summary>About 1 MB: what a list of many servers is.</summary>
    public static byte[] Large { get; } = Reply(instances: 720);

    private static byte[] Reply(int instances)
    {
        string items = string.Join(',', Enumerable.Range(0, instances).Select(Instance));
        return Encoding.UTF8.GetBytes(
            $$"""{"RetCode":0,"Action":"DescribeInstanceResponse","Message":"","RegionId":"xx-north-1","Generated":1760000000,"TotalCount":{{instances}},"InstanceSet":[{{items}}]}""");
    }

    private static string Instance(int i) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"InstanceId":"server-{{i:x8}}","Name":"web-{{i}}","Zone":"xx-north-1a","State":"Running","ImageId":"image-7gqm","ImageName":"Debian 13 64bit","OsName":"Debian 13","OsType":"Linux","ChargeType":"Month","Tag":"Default","Remark":"","MachineType":"N","CpuPlatform":"Intel/Auto","HostType":"N3","StorageType":"CloudDisk","NetworkState":"Connected","CPU":4,"Memory":8192,"GPU":0,"CreateTime":{{1750000000 + i}},"ExpireTime":{{1790000000 + i}},"TotalDiskSpace":140,"AutoRenew":true,"IPv6Feature":false,"HotplugFeature":true,"CpuUsage":12.5,"MemoryUsage":61.25,"Labels":["blue","front"],"DiskSet":[{{Disk(i, 0)}},{{Disk(i, 1)}}],"IPSet":[{{Address(i, 0)}},{{Address(i, 1)}}]}""");

    private static string Disk(int i, int j) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"DiskId":"disk-{{i:x6}}-{{j}}","DiskType":"CLOUD_SSD","Type":"{{(j == 0 ? "Boot" : "Data")}}","Name":"","Drive":"/dev/vda","BackupType":"NONE","Size":{{40 + (60 * j)}},"Iops":3000,"IsBoot":{{(j == 0 ? "true" : "false")}},"Encrypted":false,"Usage":0.75}""");

    private static string Address(int i, int j) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"AddressId":"ip-{{i:x6}}-{{j}}","IP":"10.9.{{i % 250}}.{{j + 1}}","Type":"Private","NetworkId":"net-4bz1","SubnetId":"subnet-x1","Mac":"52:54:00:9C:22:01","Bandwidth":2,"Weight":50,"IsDefault":{{(j == 0 ? "true" : "false")}}}""");
}
