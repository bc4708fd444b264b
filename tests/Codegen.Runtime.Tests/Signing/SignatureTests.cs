using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Signing;

/// <summary>The same facts that the shared vectors state, sent through a whole call.</summary>
public sealed class SignatureTests
{
    private const string PublicKey = "someone@example.com1296235120854146120";
    private const string PrivateKey = "46f09bb9fab4f12dfc160dae12273d5332b5debe";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "documented example", """{"Action":"DescribeUHostInstance","Limit":10,"Region":"cn-bj2"}""", "4201919d267504385deb93af19e0197870fed36b" },
        { "bools", """{"Action":"A","F":false,"T":true}""", "9dcd038cb949dd44cabbd7229292178822a75208" },
        { "integers", """{"Action":"A","Max":9223372036854775807,"Min":-9223372036854775808,"Zero":0}""", "71ade63b087fa0a1cca3732da618668050657890" },
        { "not escaped", """{"Action":"A","Name":"a b&c=d+e%20/é中文🙂\n\t\"'<>","Password":"VUNsb3VkLmNu=="}""", "bbd8f2642e02ebff6128da1b9893b4aa940f9a94" },
        { "ordinal order", """{"Action":"A","A-0":"8","A.0":"7","A0":"6","Aa":"5","B":"2","Z":"4","_":"3","a":"1"}""", "a57bdb73ba27ce662cefa18b05efb8b24fd65e0c" },
        { "indices sort as text", """{"Action":"A","Ids.0":"a","Ids.1":"b","Ids.10":"k","Ids.11":"l","Ids.2":"c","IdsX":"z"}""", "f5a7c39f1867c1b2954f87c8f76ccdc758ac24c0" },
        { "empty values are signed when sent", """{"Action":"A","Empty":""}""", "539d91afafd1ea52b18c56491f8602230a79c8a0" },
    };

    [Fact]
    public void What_can_not_be_signed_is_refused()
    {
        Assert.Throws<ArgumentNullException>("parameters", () => RequestSignature.Compute((IReadOnlyDictionary<string, string>)null!, "k"));
        Assert.Throws<ArgumentNullException>("privateKey", () => RequestSignature.Compute(new Dictionary<string, string>(), null!));
        using var json = JsonDocument.Parse("[]");
        Assert.Throws<ArgumentNullException>("privateKey", () => RequestSignature.Compute(json.RootElement, null!));
        Assert.StartsWith("The parameters must be a JSON object.", Assert.Throws<ArgumentException>("parameters", () => RequestSignature.Compute(json.RootElement, "k")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_call_carries_the_signature_of_the_official_SDK(string name, string parameters, string signature)
    {
        Assert.NotEmpty(name);
        Assert.Equal(signature, (await FormOf(parameters, new Credential(PublicKey, PrivateKey)))["Signature"]);
    }

    [Fact]
    public async Task An_older_key_signs_the_same_way() =>
        Assert.Equal("cba5cf5ec4d4233d206b1b54951e3787350a642f", (await FormOf(Cases.First()[1].ToString()!, new Credential("ucloud" + PublicKey, PrivateKey)))["Signature"]);

    [Fact]
    public async Task A_security_token_is_sent_and_signed()
    {
        var form = await FormOf("""{"Action":"A","Region":"hk"}""", new Credential(PublicKey, PrivateKey, "sts-token-1"));
        Assert.Equal("sts-token-1", form["SecurityToken"]);
        Assert.Equal("18779c11a6e28076367a86c5cf6e6ee090d8fb32", form["Signature"]);
    }

    [Fact]
    public async Task Floats_are_signed_in_shortest_form_without_an_exponent()
    {
        var floats = new Dictionary<string, object?>
        {
            ["Big"] = 1e21,
            ["Frac"] = 42.1,
            ["Max"] = double.MaxValue,
            ["Neg"] = -0.5,
            ["Small"] = 1e-7,
            ["Third"] = 1.0 / 3,
            ["Tiny"] = double.Epsilon,
            ["Whole"] = 42.0,
        };
        var form = await FormOf("A", floats, new Credential(PublicKey, PrivateKey));
        Assert.Equal("8d1838496dcb568ca51ab9f06edcb4da155c43c5", form["Signature"]);
        Assert.Equal("42", form["Whole"]);
        Assert.Equal("0.0000001", form["Small"]);
    }

    [Fact]
    public void A_JSON_body_is_signed_by_what_its_lists_and_objects_contain()
    {
        using var body = JsonDocument.Parse(
            $$$"""{"PublicKey":"{{{PublicKey}}}","Action":"A","Disks":[{"Size":20,"IsBoot":true,"Type":"SSD"},{"Size":40}],"Ids":["x","y"],"Nested":{"B":[1,2.5],"A":false}}""");
        Assert.Equal("59d5d117d7e7ed05d2ff3aecae5a227c26993df6", RequestSignature.Compute(body.RootElement, PrivateKey));
    }

    [Fact]
    public void In_a_JSON_body_null_is_signed_like_an_empty_text()
    {
        using var withNull = JsonDocument.Parse("""{"Action":"A","Name":null}""");
        Assert.Equal(RequestSignature.Compute(new Dictionary<string, string> { ["Action"] = "A", ["Name"] = "" }, PrivateKey), RequestSignature.Compute(withNull.RootElement, PrivateKey));
    }

    [Fact]
    public void The_private_key_does_not_stay_behind_in_shared_memory()
    {
        RequestSignature.Compute(new Dictionary<string, string> { ["Action"] = "A" }, PrivateKey);

        // The pool hands the array that this thread gave back last to the next who asks on this thread.
        foreach (var size in new[] { 16, 32, 64, 128, 256, 512, 1024, 2048, 4096 })
            Assert.Equal(-1, ArrayPool<byte>.Shared.Rent(size).AsSpan().IndexOf("46f09bb9fab4f12dfc160dae12273d53"u8));
    }

    [Fact]
    public void A_form_can_be_checked_and_its_own_signature_is_passed_over()
    {
        var form = new Dictionary<string, string> { ["Region"] = "cn-bj2", ["Signature"] = "x", ["PublicKey"] = PublicKey, ["Limit"] = "10", ["Action"] = "DescribeUHostInstance" };
        Assert.Equal("4201919d267504385deb93af19e0197870fed36b", RequestSignature.Compute(form, PrivateKey));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public async Task Cultures_change_nothing(string culture)
    {
        var values = new Dictionary<string, object?> { ["D"] = -1234.5, ["I"] = -1234567L, ["B"] = true, ["F"] = 0.25f, ["M"] = 12.50m, ["ı"] = "İ", ["L"] = new[] { 1, 2 } };
        var expected = await FormOf("A", values, StubCloud.Credential);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Hostile(culture);
            Assert.Equal(expected, await FormOf("A", values, StubCloud.Credential));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task A_thousand_items_are_signed_in_the_order_of_their_names_bytes()
    {
        var form = await FormOf("A", new Dictionary<string, object?> { ["Ids"] = Enumerable.Range(0, 1000).ToArray(), ["\uFFFD"] = "bmp", ["🙂"] = "beyond" }, StubCloud.Credential);
        Assert.Equal("999", form["Ids.999"]);
        var expected = RequestSignature.Compute(form, StubCloud.Secret);
        Assert.Equal(expected, form["Signature"]);
        var names = form.Keys.Where(k => k != "Signature").ToList();
        Assert.Equal(names.OrderBy(n => n, Comparer<string>.Create((a, b) => Utf8(a).AsSpan().SequenceCompareTo(Utf8(b)))), names);

        static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
    }

    private static CultureInfo Hostile(string name)
    {
        // The tests run without culture data; what a culture could do to numbers is put in by hand.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = name == "ar-SA" ? "\u061C-" : "−";
        culture.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
        culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
        return culture;
    }

    private static async Task<Dictionary<string, string>> FormOf(string json, Credential credential)
    {
        using var document = JsonDocument.Parse(json);
        var parameters = document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value.Clone());
        var action = ((JsonElement)parameters["Action"]!).GetString()!;
        parameters.Remove("Action");
        return await FormOf(action, parameters, credential);
    }

    private static async Task<Dictionary<string, string>> FormOf(string action, IReadOnlyDictionary<string, object?> parameters, Credential credential)
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""");
        using var client = cloud.Client(o =>
        {
            o.Credentials = credential;
            o.Region = o.Zone = null;
        });
        await client.CallAsync(action, parameters);
        return cloud.LastForm;
    }
}
