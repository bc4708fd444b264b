namespace Codegen.Runtime.Tests.Samples;

/// <summary>A request and its response as the generator writes them: of an action that reads.</summary>
internal sealed record GetTaskRequest : IApiRequest<GetTaskResponse>
{
    static ApiAction IApiRequest<GetTaskResponse>.Action { get; } = new("usmc-api", "GetUSMCTaskStatus", ActionKind.Read);

    public required string? PlanId { get; init; }

    public required string? TaskId { get; init; }

    void IRequestObject.WriteTo(ParameterWriter writer)
    {
        writer.WriteRequired("PlanId", PlanId);
        writer.WriteRequired("TaskId", TaskId);
    }
}

internal sealed record GetTaskResponse : ApiResponse, IResponseObject<GetTaskResponse>
{
    public TaskStatus? Data { get; init; }

    static GetTaskResponse IResponseObject<GetTaskResponse>.ReadFrom(ref ResponseReader reader)
    {
        TaskStatus? data = null;
        while (reader.TryReadProperty(out var name))
        {
            switch (name.Length)
            {
                case 4 when name.Is("Data"u8): data = reader.ReadObject<TaskStatus>(); break;
                default: reader.ReadEnvelope(name); break;
            }
        }

        return new GetTaskResponse { Data = data };
    }

    internal sealed record TaskStatus : IResponseObject<TaskStatus>
    {
        public string? State { get; init; }

        public double? Percentage { get; init; }

        public long? Size { get; init; }

        static TaskStatus IResponseObject<TaskStatus>.ReadFrom(ref ResponseReader reader)
        {
            string? state = null;
            double? percentage = null;
            long? size = null;
            while (reader.TryReadProperty(out var name))
            {
                switch (name.Length)
                {
                    case 4 when name.Is("Size"u8): size = reader.ReadInt64(); break;
                    case 5 when name.Is("State"u8): state = reader.ReadString(); break;
                    case 10 when name.Is("Percentage"u8): percentage = reader.ReadDouble(); break;
                    default: reader.Skip(); break;
                }
            }

            return new TaskStatus { State = state, Percentage = percentage, Size = size };
        }
    }
}
