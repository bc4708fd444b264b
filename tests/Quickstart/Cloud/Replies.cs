using System.Text.Json.Nodes;

namespace Quickstart.Cloud;

/// <summary>What the local cloud answers.</summary>
internal static class Replies
{
    public static JsonObject To(IReadOnlyDictionary<string, string> parameters) => parameters["Action"] switch
    {
        "GetUSMCTaskStatus" when parameters["TaskId"] == "task-1" => Success(parameters, new()
        {
            ["Data"] = new JsonObject { ["State"] = "Running", ["Progress"] = new JsonObject { ["Percentage"] = 62.5 } },
        }),
        "GetUSMCTaskStatus" => Error(parameters, 63062, $"Task [{parameters["TaskId"]}] not found"),
        "CreateUHostInstance" => Success(parameters, new() { ["UHostIds"] = new JsonArray("uhost-2") }),
        "DescribeUHostInstance" => Success(parameters, new() { ["TotalCount"] = 1, ["UHostSet"] = new JsonArray(Host(parameters["UHostIds.0"])) }),
        _ => Error(parameters, 161, $"Action [{parameters["Action"]}] not found"),
    };

    public static JsonObject Error(IReadOnlyDictionary<string, string> parameters, int retCode, string message) => new()
    {
        ["RetCode"] = retCode,
        ["Action"] = parameters["Action"] + "Response",
        ["Message"] = message,
    };

    private static JsonObject Success(IReadOnlyDictionary<string, string> parameters, JsonObject fields)
    {
        fields["RetCode"] = 0;
        fields["Action"] = parameters["Action"] + "Response";
        return fields;
    }

    private static JsonObject Host(string id) => new()
    {
        ["UHostId"] = id,
        ["State"] = "Running",
        ["CPU"] = 4,
        ["Memory"] = 8192,
        ["DiskSet"] = new JsonArray(
            new JsonObject { ["DiskId"] = "disk-1", ["DiskType"] = "CLOUD_SSD", ["IsBoot"] = "True", ["Size"] = 40 },
            new JsonObject { ["DiskId"] = "disk-2", ["DiskType"] = "CLOUD_RSSD", ["IsBoot"] = "False", ["Size"] = 100 }),
    };
}
