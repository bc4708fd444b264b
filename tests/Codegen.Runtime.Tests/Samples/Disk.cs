namespace Codegen.Runtime.Tests.Samples;

/// <summary>A parameter object as the generator writes it.</summary>
internal sealed record Disk : IRequestObject
{
    public string? Type { get; init; }

    public required long? Size { get; init; }

    public string? IsBoot { get; init; }

    public bool? Encrypted { get; init; }

    public Backup? CustomBackup { get; init; }

    void IRequestObject.WriteTo(ParameterWriter writer)
    {
        writer.Write("Type", Type);
        writer.WriteRequired("Size", Size);
        writer.Write("IsBoot", IsBoot);
        writer.Write("Encrypted", Encrypted);
        writer.WriteObject("CustomBackup", CustomBackup);
    }

    internal sealed record Backup : IRequestObject
    {
        public long? Day { get; init; }

        void IRequestObject.WriteTo(ParameterWriter writer) => writer.Write("Day", Day);
    }
}
