using System.Text.Json;

namespace Codegen.Testing.Tests.Support;

/// <summary>What tests say of raw replies.</summary>
internal static class Replies
{
    public static void IsRefusal(this JsonElement reply, int retCode, string message)
    {
        Assert.Equal(retCode, reply.GetProperty("RetCode").GetInt32());
        Assert.Equal(message, reply.GetProperty("Message").GetString());
    }

    public static void IsSuccess(this JsonElement reply) => Assert.Equal(0, reply.GetProperty("RetCode").GetInt32());
}
