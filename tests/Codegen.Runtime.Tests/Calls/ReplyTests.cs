using System.Net;
using System.Text.Json;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Calls;

public sealed class ReplyTests : IDisposable
{
    private readonly StubCloud _cloud = new();

    [Fact]
    public async Task A_success_has_its_fields_its_metadata_and_its_unknown_fields()
    {
        _cloud.Answers(
            """{"RetCode":"0","Action":"GetUSMCTaskStatusResponse","Message":"fine","Data":{"State":"Done","Percentage":"12.5","Extra":7}}""",
            more: r => r.Headers.Add("X-UCLOUD-REQUEST-UUID", "req-1"));
        var response = await GetAsync();
        Assert.Equal(("Done", 12.5), (response.Data!.State, response.Data.Percentage));
        var metadata = response.ResponseMetadata;
        Assert.Equal((0L, "fine", "req-1", 200), (metadata.RetCode, metadata.Message, metadata.RequestId, metadata.StatusCode));
        Assert.Equal(7, metadata.Raw!.Value.GetProperty("Data").GetProperty("Extra").GetInt32());
        var attempt = Assert.Single(metadata.Attempts);
        Assert.Equal((1, 200, 0L, "req-1", null), (attempt.Number, attempt.StatusCode!.Value, attempt.RetCode!.Value, attempt.RequestId, attempt.Failure));
    }

    [Theory]
    [InlineData("""{"RetCode":8039,"Action":"GetUSMCTaskStatusResponse","Message":"no such task"}""")]
    [InlineData("""{"RetCode":"8039","Message":"no such task","Data":""}""")]
    [InlineData("""{"Data":{"Size":{}},"Message":"no such task","RetCode":8039}""")]
    public async Task A_refusal_is_told_whatever_else_the_reply_holds(string json)
    {
        _cloud.Answers(json, more: r => r.Headers.Add("X-UCLOUD-REQUEST-UUID", "req-2"));
        var refusal = await Assert.ThrowsAsync<ServiceException>(GetAsync);
        Assert.Equal((8039L, "no such task", "req-2", 200, false), (refusal.RetCode, refusal.ServiceMessage, refusal.RequestId, refusal.StatusCode!.Value, refusal.OutcomeUnknown));
        Assert.Equal("GetUSMCTaskStatus", refusal.Action!.Name);
        Assert.Equal("usmc-api GetUSMCTaskStatus: The service answered with RetCode 8039: no such task (request id req-2)", refusal.Message);
        Assert.Single(refusal.Attempts);
    }

    [Fact]
    public async Task A_refusal_counts_with_any_status()
    {
        _cloud.Answers("""{"RetCode":299,"Message":"no"}""", HttpStatusCode.Forbidden);
        Assert.Equal(299, (await Assert.ThrowsAsync<ServiceException>(GetAsync)).RetCode);
    }

    [Fact]
    public async Task Without_a_return_code_only_a_reply_that_names_the_action_is_a_success()
    {
        _cloud.Answers("""{"Action":"GetUSMCTaskStatusResponse","Data":{"State":"x"}}""").Answers("""{"Data":{"State":"x"}}""");
        Assert.Equal("x", (await GetAsync()).Data!.State);
        var complaint = await Assert.ThrowsAsync<ResponseFormatException>(GetAsync);
        Assert.Equal(("$.RetCode", "a return code", "nothing"), (complaint.Path, complaint.Expected, complaint.Found));
    }

    [Theory]
    [InlineData("<html>login</html>", "text/html", "$", "something else at byte 0 of 18, in a body of type text/html")]
    [InlineData("", "application/json", "$", "nothing")]
    [InlineData("""{"RetCode":0,"Data":{"State":"x""", "application/json", "$.Data.State", "the end of the text after 31 bytes")]
    [InlineData("[1]", "application/json", "$", "a list")]
    [InlineData("""{"RetCode":0,"Data":{"Size":1.5}}""", "application/json", "$.Data.Size", "the number 1.5")]
    public async Task What_cannot_be_read_is_told_exactly_and_the_outcome_of_a_change_is_unknown(string body, string type, string path, string found)
    {
        _cloud.Answers(body, contentType: type).Answers(body, contentType: type);
        var complaint = await Assert.ThrowsAsync<ResponseFormatException>(GetAsync);
        Assert.Equal((path, found, false), (complaint.Path, complaint.Found, complaint.OutcomeUnknown));
        if (path != "$.Data.Size") Assert.True((await Assert.ThrowsAsync<ResponseFormatException>(CreateAsync)).OutcomeUnknown);
    }

    [Fact]
    public async Task JSON_is_JSON_whatever_its_type_and_with_a_byte_order_mark()
    {
        _cloud.Answers("\uFEFF{\"RetCode\":0,\"Data\":{\"State\":\"x\"}}", contentType: "text/html");
        using var client = _cloud.Client(o => o.KeepRawReplies = true);
        var response = await client.GetTaskAsync();
        Assert.Equal("x", response.Data!.State);
        Assert.Equal(0, response.ResponseMetadata.Raw!.Value.GetProperty("RetCode").GetInt32());
    }

    [Theory]
    [InlineData("""{"RetCode":0,"Action":"GetUSMCTaskStatusResponse","Message":"fine","Data":{"State":"x"}}""", false, false)]
    [InlineData("""{"RetCode":0,"Action":"GetUSMCTaskStatusResponse","Message":"fine","Data":{"State":"x"}}""", true, true)]
    [InlineData("""{"RetCode":0,"Data":{"State":"x"},"Extra":null}""", false, true)]
    [InlineData("""{"RetCode":0,"Data":{"State":"x","RetCode":0}}""", false, true)]
    [InlineData("""{"Action":"GetUSMCTaskStatusResponse","Data":{"State":"x"}}""", false, false)]
    public async Task A_reply_is_kept_as_JSON_where_its_type_does_not_say_all_or_the_options_ask_for_it(string json, bool keep, bool isKept)
    {
        using var client = _cloud.Answers(json).Client(o => o.KeepRawReplies = keep);
        var raw = (await client.GetTaskAsync()).ResponseMetadata.Raw;
        Assert.Equal(isKept ? json : null, raw?.GetRawText());
    }

    [Theory]
    [InlineData(300)]
    [InlineData(307)]
    [InlineData(399)]
    public async Task A_redirect_is_not_followed(int status)
    {
        _cloud.Answers("""{"RetCode":0}""", (HttpStatusCode)status, more: r => r.Headers.Location = new Uri("https://elsewhere.example.com/"));
        var failure = await Assert.ThrowsAsync<TransportException>(CreateAsync);
        Assert.Equal((status, false), (failure.StatusCode!.Value, failure.OutcomeUnknown));
        Assert.Contains($"The endpoint answered with a redirect (HTTP {status}), which is not followed", failure.Message, StringComparison.Ordinal);
        Assert.Single(_cloud.Requests);
    }

    [Theory]
    [InlineData(199)]
    [InlineData(400)]
    [InlineData(404)]
    public async Task Any_other_status_without_a_return_code_is_told(int status)
    {
        _cloud.Answers("""{"RetCode":0}""", (HttpStatusCode)status);
        var failure = await Assert.ThrowsAsync<TransportException>(CreateAsync);
        Assert.Equal($"uhost-api CreateUHostInstance: The endpoint answered with HTTP {status} and no return code.", failure.Message);
    }

    [Fact]
    public async Task An_HTTP_client_that_follows_redirects_is_found_out()
    {
        _cloud.Answers("""{"RetCode":0}""", more: r => r.RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://elsewhere.example.com/"));
        var failure = await Assert.ThrowsAsync<TransportException>(CreateAsync);
        Assert.Contains("elsewhere.example.com", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task A_reply_beyond_the_limit_is_refused()
    {
        using var client = _cloud.Answers("""{"RetCode":0,"Data":{"State":"0123456789"}}""").Client(o => o.MaxResponseBytes = 20);
        Assert.Contains("20 bytes", (await Assert.ThrowsAsync<TransportException>(() => client.GetTaskAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_reply_is_read_whole()
    {
        var text = new string('x', 200_000);
        _cloud.Answers($$$"""{"RetCode":0,"Data":{"State":"{{{text}}}"}}""");
        Assert.Equal(text, (await GetAsync()).Data!.State);
    }

    [Fact]
    public async Task A_call_by_name_returns_the_JSON()
    {
        using var client = _cloud.Answers("""{"RetCode":0,"X":{"Y":[1,2]}}""").Answers("""{"RetCode":5}""").Answers("""{"RetCode":0}""").Client();
        var reply = await client.CallAsync("AnyAction", new Dictionary<string, object?> { ["A"] = 1 });
        Assert.Equal("[1,2]", reply.Body.GetProperty("X").GetProperty("Y").GetRawText());
        Assert.Equal("JsonResponse", reply.ToString());
        Assert.Equal(reply, reply with { });
        Assert.Equal(reply.GetHashCode(), (reply with { }).GetHashCode());
        Assert.NotEqual(reply, new JsonResponse());
        Assert.Empty(new JsonResponse().Body.EnumerateObject());
        Assert.Equal(2, new ResponseMetadata { Attempts = [.. reply.ResponseMetadata.Attempts, .. reply.ResponseMetadata.Attempts] }.Attempts.Count);
        Assert.Equal("AnyAction", (await Assert.ThrowsAsync<ServiceException>(() => client.CallAsync("AnyAction"))).Action!.ToString());
        Assert.Equal("""{"RetCode":0}""", (await client.CallAsync("AnyAction")).Body.GetRawText());
    }

    [Fact]
    public void Responses_are_equal_without_regard_to_their_metadata_and_print_none()
    {
        using var raw = JsonDocument.Parse("""{"Password":"hunter22"}""");
        var metadata = new ResponseMetadata { RequestId = "1", Raw = raw.RootElement };
        var one = new CreateHostResponse { HostIds = StubIds, ResponseMetadata = metadata };
        var other = new CreateHostResponse { HostIds = StubIds };
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual<ApiResponse>(one, new GetTaskResponse());
        Assert.StartsWith("CreateHostResponse { HostIds = ", one.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter22", one.ToString(), StringComparison.Ordinal);
        Assert.Equal<object>(metadata.Raw, metadata.Raw); // Of one document: the reply is parsed once.
        Assert.Equal("hunter22", metadata.Raw!.Value.GetProperty("Password").GetString());
        Assert.Null(other.ResponseMetadata.Raw);
        Assert.Throws<ArgumentNullException>(() => new CreateHostResponse { ResponseMetadata = null! });
    }

    public void Dispose() => _cloud.Dispose();

    private static readonly string[] StubIds = ["uhost-1"];

    private async Task<GetTaskResponse> GetAsync()
    {
        using var client = _cloud.Client();
        return await client.GetTaskAsync();
    }

    private async Task<CreateHostResponse> CreateAsync()
    {
        using var client = _cloud.Client();
        return await client.CreateHostAsync();
    }
}
