using System.Net;
using System.Net.Sockets;
using System.Text;
using Codegen.Runtime;
using Samples.Box;

namespace Codegen.Testing.Tests;

/// <summary>The same on a port of this machine.</summary>
public sealed class ListeningTests
{
    [Fact]
    public async Task A_generated_client()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var api = new ApiClient(new ApiClientOptions { Endpoint = await cloud.ListenAsync(), Credentials = cloud.Credential, Region = "r" });
        var box = new BoxClient(api);
        var created = await box.CreateBoxAsync(new CreateBoxRequest { Name = "中文" });
        Assert.Equal("中文", Assert.Single((await box.DescribeBoxAsync(new DescribeBoxRequest { BoxIds = [created.BoxId] })).BoxSet).Name);
    }

    [Fact]
    public async Task A_request_in_pieces()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        var address = await cloud.ListenAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port);
        using var stream = socket.GetStream();
        await stream.WriteAsync("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n3\r\nAct\r\n"u8.ToArray());
        await stream.FlushAsync();
        await stream.WriteAsync("7\r\nion=Nop\r\n1\r\ne\r\n0\r\n\r\n"u8.ToArray());
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Assert.Contains("Action [Nope] not found", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_of_the_connection()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        cloud.On("GetBoxTask", Reply.ConnectionReset, Reply.CutOff, Reply.HttpStatus(502, "bad"), Reply.Default);
        using var http = new HttpClient { BaseAddress = await cloud.ListenAsync() };
        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(http));
        var cut = await Assert.ThrowsAnyAsync<HttpRequestException>(async () => await (await PostAsync(http)).Content.ReadAsStringAsync());
        Assert.NotNull(cut);
        Assert.Equal(HttpStatusCode.BadGateway, (await PostAsync(http)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(http)).StatusCode);
    }

    [Fact]
    public async Task A_port_that_is_taken()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        var port = (await cloud.ListenAsync()).Port;
        await using var other = FakeCloud.FromSpecs("specs");
        await Assert.ThrowsAsync<IOException>(() => other.ListenAsync(port));
    }

    [Fact]
    public async Task Nobody_listens_once_it_is_disposed()
    {
        var cloud = FakeCloud.FromSpecs("specs");
        using var http = new HttpClient { BaseAddress = await cloud.ListenAsync() };
        await cloud.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(http));
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient http)
    {
        using var content = new FormUrlEncodedContent(FaultTests.SignedTask());
        return await http.PostAsync(new Uri("/", UriKind.Relative), content);
    }
}
