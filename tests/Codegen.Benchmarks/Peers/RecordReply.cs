namespace Codegen.Benchmarks.Peers;

// What the generator makes of specs/sample.json, as somebody would write it for System.Text.Json.

internal sealed record RecordReply
{
    public long RetCode { get; init; }

    public string? Action { get; init; }

    public string? Message { get; init; }

    public string? RegionId { get; init; }

    public long? Generated { get; init; }

    public long TotalCount { get; init; }

    public IReadOnlyList<RecordInstance> InstanceSet { get; init; } = [];
}

internal sealed record RecordInstance
{
    public string? InstanceId { get; init; }

    public string? Name { get; init; }

    public string? Zone { get; init; }

    public string? State { get; init; }

    public string? ImageId { get; init; }

    public string? ImageName { get; init; }

    public string? OsName { get; init; }

    public string? OsType { get; init; }

    public string? ChargeType { get; init; }

    public string? Tag { get; init; }

    public string? Remark { get; init; }

    public string? MachineType { get; init; }

    public string? CpuPlatform { get; init; }

    public string? HostType { get; init; }

    public string? StorageType { get; init; }

    public string? NetworkState { get; init; }

    public long? CPU { get; init; }

    public long? Memory { get; init; }

    public long? GPU { get; init; }

    public long? CreateTime { get; init; }

    public long? ExpireTime { get; init; }

    public long? TotalDiskSpace { get; init; }

    public bool? AutoRenew { get; init; }

    public bool? IPv6Feature { get; init; }

    public bool? HotplugFeature { get; init; }

    public double? CpuUsage { get; init; }

    public double? MemoryUsage { get; init; }

    public IReadOnlyList<string> Labels { get; init; } = [];

    public IReadOnlyList<RecordDisk> DiskSet { get; init; } = [];

    public IReadOnlyList<RecordAddress> IPSet { get; init; } = [];
}

internal sealed record RecordDisk
{
    public string? DiskId { get; init; }

    public string? DiskType { get; init; }

    public string? Type { get; init; }

    public string? Name { get; init; }

    public string? Drive { get; init; }

    public string? BackupType { get; init; }

    public long? Size { get; init; }

    public long? Iops { get; init; }

    public bool? IsBoot { get; init; }

    public bool? Encrypted { get; init; }

    public double? Usage { get; init; }
}

internal sealed record RecordAddress
{
    public string? AddressId { get; init; }

    public string? IP { get; init; }

    public string? Type { get; init; }

    public string? NetworkId { get; init; }

    public string? SubnetId { get; init; }

    public string? Mac { get; init; }

    public long? Bandwidth { get; init; }

    public long? Weight { get; init; }

    public bool? IsDefault { get; init; }
}
