namespace Codegen.Benchmarks.Peers;

// The same as mutable classes, the shape that System.Text.Json is fastest with.

internal sealed class ClassReply
{
    public long RetCode { get; set; }

    public string? Action { get; set; }

    public string? Message { get; set; }

    public string? RegionId { get; set; }

    public long? Generated { get; set; }

    public long TotalCount { get; set; }

    public IReadOnlyList<ClassInstance> InstanceSet { get; set; } = [];
}

internal sealed class ClassInstance
{
    public string? InstanceId { get; set; }

    public string? Name { get; set; }

    public string? Zone { get; set; }

    public string? State { get; set; }

    public string? ImageId { get; set; }

    public string? ImageName { get; set; }

    public string? OsName { get; set; }

    public string? OsType { get; set; }

    public string? ChargeType { get; set; }

    public string? Tag { get; set; }

    public string? Remark { get; set; }

    public string? MachineType { get; set; }

    public string? CpuPlatform { get; set; }

    public string? HostType { get; set; }

    public string? StorageType { get; set; }

    public string? NetworkState { get; set; }

    public long? CPU { get; set; }

    public long? Memory { get; set; }

    public long? GPU { get; set; }

    public long? CreateTime { get; set; }

    public long? ExpireTime { get; set; }

    public long? TotalDiskSpace { get; set; }

    public bool? AutoRenew { get; set; }

    public bool? IPv6Feature { get; set; }

    public bool? HotplugFeature { get; set; }

    public double? CpuUsage { get; set; }

    public double? MemoryUsage { get; set; }

    public IReadOnlyList<string> Labels { get; set; } = [];

    public IReadOnlyList<ClassDisk> DiskSet { get; set; } = [];

    public IReadOnlyList<ClassAddress> IPSet { get; set; } = [];
}

internal sealed class ClassDisk
{
    public string? DiskId { get; set; }

    public string? DiskType { get; set; }

    public string? Type { get; set; }

    public string? Name { get; set; }

    public string? Drive { get; set; }

    public string? BackupType { get; set; }

    public long? Size { get; set; }

    public long? Iops { get; set; }

    public bool? IsBoot { get; set; }

    public bool? Encrypted { get; set; }

    public double? Usage { get; set; }
}

internal sealed class ClassAddress
{
    public string? AddressId { get; set; }

    public string? IP { get; set; }

    public string? Type { get; set; }

    public string? NetworkId { get; set; }

    public string? SubnetId { get; set; }

    public string? Mac { get; set; }

    public long? Bandwidth { get; set; }

    public long? Weight { get; set; }

    public bool? IsDefault { get; set; }
}
