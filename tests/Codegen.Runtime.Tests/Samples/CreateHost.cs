namespace Codegen.Runtime.Tests.Samples;

/// <summary>A request and its response as the generator writes them: of an action that creates.</summary>
internal sealed record CreateHostRequest : IApiRequest<CreateHostResponse>
{
    public static ApiAction Action { get; } = new("uhost-api", "CreateUHostInstance", ActionKind.Create);

    static ApiAction IApiRequest<CreateHostResponse>.Action => Action;

    public string? Region { get; init; }

    public string? Zone { get; init; }

    public string? ProjectId { get; init; }

    public required string? ImageId { get; init; }

    public string? Password { get; init; }

    public string? LoginMode { get; init; }

    public long? Cpu { get; init; }

    public bool? HotplugFeature { get; init; }

    public IReadOnlyList<Disk> Disks { get; init; } = [];

    public IReadOnlyList<string> PrivateIp { get; init; } = [];

    void IRequestObject.WriteTo(ParameterWriter writer)
    {
        writer.WriteRegion(Region, required: true);
        writer.WriteZone(Zone, required: true);
        writer.WriteProjectId(ProjectId, required: false);
        writer.WriteRequired("ImageId", ImageId);
        writer.Write("Password", Password);
        writer.Write("LoginMode", LoginMode);
        writer.Write("CPU", Cpu);
        writer.Write("HotplugFeature", HotplugFeature);
        writer.WriteObjects("Disks", Disks);
        writer.WriteList("PrivateIp", PrivateIp);
    }
}

internal sealed record CreateHostResponse : ApiResponse, IResponseObject<CreateHostResponse>
{
    public IReadOnlyList<string> HostIds { get; init; } = [];

    static CreateHostResponse IResponseObject<CreateHostResponse>.ReadFrom(ref ResponseReader reader)
    {
        IReadOnlyList<string> hostIds = [];
        while (reader.TryReadProperty(out var name))
        {
            switch (name.Length)
            {
                case 8 when name.Is("UHostIds"u8): hostIds = reader.ReadStrings(); break;
                default: reader.ReadEnvelope(name); break;
            }
        }

        return new CreateHostResponse { HostIds = hostIds };
    }
}
