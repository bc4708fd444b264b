using System.Text.Json;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Calls;

public sealed class RequestTests : IDisposable
{
    private readonly StubCloud _cloud = new StubCloud().Answers("""{"RetCode":0}""").Answers("""{"RetCode":0}""");

    [Fact]
    public async Task A_request_is_a_posted_form_with_a_timestamp_and_a_name()
    {
        using var client = _cloud.Client(o => o.ApplicationId = "MyApp/1.2");
        await client.CallAsync("Act");
        var request = Assert.Single(_cloud.Requests);
        Assert.Equal(HttpMethod.Post, request.Method);
        Assert.Equal("https://api.example.com/", request.RequestUri!.AbsoluteUri);
        Assert.Equal("application/x-www-form-urlencoded", request.Content!.Headers.ContentType!.ToString());
        Assert.Equal(_cloud.Time.GetUtcNow().ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture), request.Headers.GetValues("U-Timestamp-Ms").Single());
        Assert.Matches(@"^MyApp/1\.2 Codegen-Runtime/\d+\.\d+\.\d+ \.NET/10\.", string.Join(' ', request.Headers.GetValues("User-Agent")));
        Assert.DoesNotContain(StubCloud.Secret, _cloud.Forms[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_missing_parameters_are_named_at_once_and_nothing_is_sent()
    {
        using var client = _cloud.Client(o => o.Region = o.Zone = null);
        var missing = await Assert.ThrowsAsync<MissingParametersException>(() => client.SendAsync<CreateHostRequest, CreateHostResponse>(new()
        {
            ImageId = null,
            Disks = [new Disk { Size = 1 }, new Disk { Size = null }, null!],
            PrivateIp = ["10.0.0.1", null!],
        }));
        Assert.Equal(["Region", "Zone", "ImageId", "Disks.1.Size", "Disks.2", "PrivateIp.1"], missing.Parameters);
        Assert.Contains("options", missing.Message, StringComparison.Ordinal);
        Assert.Equal("CreateUHostInstance", missing.Action.Name);
        Assert.Empty(_cloud.Requests);
    }

    [Fact]
    public async Task Location_comes_from_the_request_the_call_or_the_client_in_this_order()
    {
        using var client = _cloud.Client(o => (o.Region, o.Zone, o.ProjectId) = ("client-r", "client-z", "client-p"));
        await client.WithOptions(new CallOptions { Region = "call-r", Zone = "call-z" })
            .SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i", Region = "request-r" });
        Assert.Equal(("request-r", "call-z", "client-p"), (_cloud.LastForm["Region"], _cloud.LastForm["Zone"], _cloud.LastForm["ProjectId"]));
    }

    [Fact]
    public async Task An_empty_place_leaves_out_what_the_client_would_supply()
    {
        _cloud.Answers("""{"RetCode":0}""").Answers("""{"RetCode":0}""");
        using var client = _cloud.Client(o => (o.Region, o.Zone, o.ProjectId) = ("client-r", "client-z", "client-p"));
        await client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i", ProjectId = "" });
        Assert.Equal((false, "client-z"), (_cloud.LastForm.ContainsKey("ProjectId"), _cloud.LastForm["Zone"]));

        await client.WithOptions(new CallOptions { ProjectId = "" }).CallAsync("Act");
        Assert.Equal((false, "client-z"), (_cloud.LastForm.ContainsKey("ProjectId"), _cloud.LastForm["Zone"]));

        var missing = await Assert.ThrowsAsync<MissingParametersException>(
            () => client.WithOptions(new CallOptions { Zone = "" }).SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i" }));
        Assert.Equal(["Zone"], missing.Parameters);
    }

    [Fact]
    public void Inside_an_object_a_location_is_a_field_like_others()
    {
        var writer = ParameterWriter.Rent(new("r", "z", "p"));
        writer.WriteObject("Target", new Location());
        Assert.Equal(["Target.Region"], writer.Missing);
        Assert.True(writer.Buffer.Entries.IsEmpty);
    }

    [Fact]
    public async Task Calls_by_name_flatten_what_they_are_given()
    {
        using var client = _cloud.Client(o => o.ProjectId = "org-1");
        using var json = JsonDocument.Parse("""{"O":{"L":[1,"x",{"D":2.50}]},"N":null}""");
        await client.CallAsync("Act", new Dictionary<string, object?>
        {
            ["Region"] = "mine",
            ["Nothing"] = null,
            ["Long"] = long.MinValue,
            ["ULong"] = ulong.MaxValue,
            ["Byte"] = (byte)7,
            ["Float"] = 0.1f,
            ["Decimal"] = 12.500m,
            ["WholeDecimal"] = 100m,
            ["Flag"] = false,
            ["List"] = new List<object> { "a", 1, new Dictionary<string, int> { ["K"] = 5 } },
            ["Dict"] = new Dictionary<string, object?> { ["A"] = new[] { true, false } },
            ["Json"] = json.RootElement,
            ["Disk"] = new Disk { Size = 20 },
        });
        var form = _cloud.LastForm;
        foreach (var own in new[] { "Action", "PublicKey", "Signature" }) Assert.True(form.Remove(own));
        Assert.Equal(
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["Byte"] = "7",
                ["Decimal"] = "12.5",
                ["Dict.A.0"] = "true",
                ["Dict.A.1"] = "false",
                ["Disk.Size"] = "20",
                ["Flag"] = "false",
                ["Float"] = "0.1",
                ["Json.O.L.0"] = "1",
                ["Json.O.L.1"] = "x",
                ["Json.O.L.2.D"] = "2.5",
                ["List.0"] = "a",
                ["List.1"] = "1",
                ["List.2.K"] = "5",
                ["Long"] = "-9223372036854775808",
                ["ProjectId"] = "org-1",
                ["Region"] = "mine",
                ["ULong"] = "18446744073709551615",
                ["WholeDecimal"] = "100",
                ["Zone"] = "cn-bj2-05",
            },
            form);
    }

    [Fact]
    public async Task What_has_no_form_in_a_request_is_refused()
    {
        using var client = _cloud.Client();
        await Refused(DateTime.UnixEpoch, "X is a DateTime");
        await Refused(new Dictionary<int, string> { [1] = "x" }, "keys are not text");
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.CallAsync("Act", new Dictionary<string, object?> { ["X"] = double.NaN }));
        foreach (var own in new[] { "Action", "PublicKey", "Signature", "SecurityToken" })
        {
            await Assert.ThrowsAsync<ArgumentException>(() => client.CallAsync("Act", new Dictionary<string, object?> { [own] = "x" }));
            Assert.Throws<ArgumentException>(() => client.WithOptions(new CallOptions { ExtraParameters = new Dictionary<string, object?> { [own] = "x" } }));
        }

        Assert.Empty(_cloud.Requests);

        async Task Refused(object value, string why) => Assert.Contains(
            why,
            (await Assert.ThrowsAsync<ArgumentException>(() => client.CallAsync("Act", new Dictionary<string, object?> { ["X"] = value }))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_that_contains_itself_is_refused()
    {
        var loop = new Dictionary<string, object?>();
        loop["A"] = loop;
        using var client = _cloud.Client();
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.CallAsync("Act", loop));
    }

    [Fact]
    public async Task Extra_parameters_are_added_and_replace_the_requests_own()
    {
        using var client = _cloud.Client();
        await client.WithOptions(new CallOptions { ExtraParameters = new Dictionary<string, object?> { ["ImageId"] = "other", ["Tags"] = new[] { "a", "b" } } })
            .SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i", Region = "own" });
        Assert.Equal(("other", "b", "own"), (_cloud.LastForm["ImageId"], _cloud.LastForm["Tags.1"], _cloud.LastForm["Region"]));
        Assert.Equal(RequestSignature.Compute(_cloud.LastForm, StubCloud.Secret), _cloud.LastForm["Signature"]);
    }

    [Fact]
    public void Every_kind_of_parameter_is_written_and_missed_under_its_full_name()
    {
        using var json = JsonDocument.Parse("""{"o":{"a": [1]},"s":"text","n":null}""");
        var (o, s, n) = (json.RootElement.GetProperty("o"), json.RootElement.GetProperty("s"), json.RootElement.GetProperty("n"));
        var writer = ParameterWriter.Rent(default);
        writer.Write("J", o);
        writer.Write("JS", s);
        writer.Write("JN", n);
        writer.Write("JU", default(JsonElement));
        writer.WriteRequired("RL", 1L);
        writer.WriteRequired("RD", 1.5);
        writer.WriteRequired("RB", true);
        writer.WriteRequired("RJ", o);
        writer.WriteRequired("RS", "");
        writer.WriteRequiredList("LL", [1L, 2L]);
        writer.WriteRequiredList("LD", [1.5]);
        writer.WriteRequiredList("LB", [true]);
        writer.WriteRequiredList("LJ", [o, n]);
        writer.WriteRequiredList("LS", ["x"]);
        writer.WriteLists("NL", [[1L], [2L, 3L]]);
        writer.WriteLists("ND", [[1.5]]);
        writer.WriteLists("NB", [[false]]);
        writer.WriteLists("NS", [["x"], []]);
        writer.WriteLists("NJ", [[s]]);
        writer.WriteRequiredObject("RO", new Disk { Size = 3 });
        writer.WriteRequiredObjects("ROs", [new Disk { Size = 4 }]);
        writer.WriteRequired("ML", (long?)null);
        writer.WriteRequired("MD", (double?)null);
        writer.WriteRequired("MB", (bool?)null);
        writer.WriteRequired("MJ", n);
        writer.WriteRequired("MS", (string?)null);
        writer.WriteRequiredList("MLL", (IReadOnlyList<long>?)null);
        writer.WriteRequiredList("MLD", Array.Empty<double>());
        writer.WriteRequiredList("MLB", Array.Empty<bool>());
        writer.WriteRequiredList("MLJ", Array.Empty<JsonElement>());
        writer.WriteRequiredList("MLS", Array.Empty<string>());
        writer.WriteRequiredObject<Disk>("MO", null);
        writer.WriteRequiredObjects<Disk>("MOs", []);
        writer.WriteList("Null", (IReadOnlyList<string>?)null);
        writer.WriteObjects<Disk>("Null", null);
        writer.WriteLists("Null", (IReadOnlyList<IReadOnlyList<long>>?)null);
        Assert.Equal(
            """
            J={"a": [1]};JS=text;RL=1;RD=1.5;RB=true;RJ={"a": [1]};RS=;LL.0=1;LL.1=2;LD.0=1.5;LB.0=true;LJ.0={"a": [1]};LS.0=x;NL.0.0=1;NL.1.0=2;NL.1.1=3;ND.0.0=1.5;NB.0.0=false;NS.0.0=x;NJ.0.0=text;RO.Size=3;ROs.0.Size=4
            """,
            string.Join(';', writer.Buffer.Entries.ToArray().Select(e => $"{System.Text.Encoding.UTF8.GetString(writer.Buffer.NameOf(e))}={System.Text.Encoding.UTF8.GetString(writer.Buffer.ValueOf(e))}")));
        Assert.Equal(["LJ.1", "NS.1", "ML", "MD", "MB", "MJ", "MS", "MLL", "MLD", "MLB", "MLJ", "MLS", "MO", "MOs"], writer.Missing);
    }

    [Theory]
    [InlineData(1.0, "1")]
    [InlineData(-1e15, "-1000000000000000")]
    [InlineData(1.5e16, "15000000000000000")]
    [InlineData(1.2345678901234567e19, "12345678901234567000")]
    [InlineData(123456789.125, "123456789.125")]
    [InlineData(-1.5e-9, "-0.0000000015")]
    [InlineData(1e-5, "0.00001")]
    public void Numbers_are_written_without_an_exponent(double number, string text)
    {
        var writer = ParameterWriter.Rent(default);
        writer.Write("N", number);
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(writer.Buffer.ValueOf(writer.Buffer.Entries[0])));
        Assert.Equal(number, double.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
    }

    public void Dispose() => _cloud.Dispose();

    private sealed record Location : IRequestObject
    {
        void IRequestObject.WriteTo(ParameterWriter writer)
        {
            writer.WriteRegion(value: null, required: true);
            writer.WriteZone(value: null, required: false);
            writer.WriteProjectId(value: null, required: false);
        }
    }
}
