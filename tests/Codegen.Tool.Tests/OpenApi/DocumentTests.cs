using System.Text;
using System.Text.Json.Nodes;
using Codegen.Spec;
using Microsoft.OpenApi;

namespace Codegen.Tool.Tests.OpenApi;

/// <summary>What a document says of a spec.</summary>
public sealed class DocumentTests
{
    private static readonly JsonNode One = Documents.Of(Shop.Product);

    [Fact]
    public void An_action_is_an_operation_with_a_path_that_reaches_the_one_address()
    {
        Assert.Equal("https://api.example.com", (string?)One["servers"]![0]!["url"]);
        Assert.Equal(["/#BuyThing", "/#ListThing"], One["paths"]!.AsObject().Select(path => path.Key));
        JsonNode operation = One.Operation("BuyThing");
        Assert.Equal(("BuyThing", "Buy a thing", "Buys one."), ((string?)operation["operationId"], (string?)operation["summary"], (string?)operation["description"]));
        Assert.Equal("""["Orders"]""", operation["tags"].Text());
        Assert.True((bool?)One.Operation("ListThing")["deprecated"]);
        Assert.Equal("""["application/json","application/x-www-form-urlencoded"]""", new JsonArray([.. operation["requestBody"]!["content"]!.AsObject().Select(type => JsonValue.Create(type.Key))]).ToJsonString());
        Assert.Equal("""{"const":"BuyThing","type":"string","description":"Which action is called.","default":"BuyThing"}""", One.Schema("BuyThingRequest")["properties"]!["Action"].Text());
    }

    [Fact]
    public void The_retry_class_the_signature_and_the_return_codes_are_told()
    {
        Assert.Equal("read", (string?)One.Operation("ListThing")["x-codegen-retry-class"]);
        Assert.Equal("other", (string?)One.Operation("BuyThing")["x-codegen-retry-class"]);
        Assert.Equal(["read", "create", "other"], One["x-codegen-retry-classes"]!.AsObject().Select(known => known.Key));
        Assert.Equal("SHA-1", (string?)One["x-codegen-signing"]!["algorithm"]);
        Assert.Equal("""[{"PublicKey":[],"Signature":[]},{"PublicKey":[],"Signature":[],"SecurityToken":[]}]""", One["security"].Text());
        Assert.Equal(8001, (int?)One["x-codegen-error-codes"]!["shop-api"]![0]!["code"]);
    }

    [Theory]
    [InlineData("Kind", """{"type":"string","anyOf":[{"enum":["Red","Blue"]},{"type":"string"}],"description":"The Kind.","default":"Red"}""")]
    [InlineData("Count", """{"maximum":10,"minimum":1,"type":"integer","description":"The Count.","format":"int64","default":1,"x-codegen-unit":"pieces"}""")]
    [InlineData("Share", """{"type":"number","description":"The Share.","format":"double"}""")]
    [InlineData("IsGift", """{"type":"boolean","description":"The IsGift.","default":false}""")]
    [InlineData("Password", """{"contentEncoding":"base64","type":"string","description":"The Password.","format":"password"}""")]
    [InlineData("Old", """{"type":"string","description":"Use Kind.\n\nThe Old.","deprecated":true}""")]
    [InlineData("Boxes", """{"type":"array","items":{"$ref":"#/components/schemas/BuyBoxes"},"description":"The boxes."}""")]
    public void A_parameter_has_a_schema_with_all_that_the_docs_say(string parameter, string schema) =>
        Assert.Equal(JsonNode.Parse(schema).Text(), One.Schema("BuyThingRequest")["properties"]![parameter].Text());

    [Fact]
    public void A_request_requires_what_the_docs_require_and_a_reply_only_its_code()
    {
        Assert.Equal("""["Action","Kind","Region"]""", One.Schema("BuyThingRequest")["required"].Text());
        Assert.Equal("""["Action","Size"]""", One.Schema("BuyBoxes")["required"].Text());
        Assert.Equal("""["RetCode"]""", One.Schema("BuyThingResponse")["required"].Text());
        Assert.Null(One.Schema("Thing")["required"]);
        Assert.True((bool?)One.Schema("BuyThingResponse")["properties"]!["OrderId"]!["x-codegen-promised"]);
    }

    [Fact]
    public void An_object_is_promised_beside_its_reference()
    {
        ActionSpec list = Shop.Product.Actions[1];
        var promised = new FieldSpec { Name = "Best", Type = TypeSpec.ForModel("Thing"), Required = true };
        JsonNode document = Documents.Of(Shop.Product with
        {
            Actions = new([list with { Response = list.Response with { Fields = new([promised, promised with { Name = "Worst", Required = false }]) } }]),
        });

        JsonNode reply = document.Schema("ListThingResponse")["properties"]!;
        Assert.Equal("""{"x-codegen-promised":true,"$ref":"#/components/schemas/Thing"}""", reply["Best"].Text());
        Assert.Equal("""{"$ref":"#/components/schemas/Thing"}""", reply["Worst"].Text());
    }

    [Fact]
    public void A_model_may_contain_itself() =>
        Assert.Equal("#/components/schemas/BuyBoxes", (string?)One.Schema("BuyBoxes")["properties"]!["Inner"]!["items"]!["$ref"]);

    [Fact]
    public void Examples_are_the_pages_own_as_far_as_they_fit_the_tables()
    {
        JsonNode operation = One.Operation("BuyThing");
        Assert.Equal(
            """{"Action":"BuyThing","Region":"cn-1","Kind":"Red","IsGift":true,"Password":"aGVsbG8=","default":true,"Boxes":[{"Size":5,"Tags":["a b"],"Action":"<Action>"},{"Size":7,"Action":"<Action>"}]}""",
            operation["requestBody"]!["content"]!["application/json"]!["example"].Text());
        Assert.Equal("""{"RetCode":0,"Action":"BuyThingResponse","OrderId":"12"}""", ReplyOf("BuyThing"));
        Assert.Equal("""{"RetCode":0,"Action":"ListThingResponse","Total":2,"Things":[{"Price":1.5}]}""", ReplyOf("ListThing"));
    }

    [Fact]
    public void The_call_in_csharp_says_what_the_example_says() => Assert.Equal(
        """
        var client = new ShopClient(api);
        var response = await client.BuyThingAsync(new()
        {
            Region = "cn-1",
            Kind = "Red",
            IsGift = true,
            Password = "hello",
            @default = true,
            Boxes = [
                new()
                {
                    Size = 5,
                    Action = "<Action>",
                    Tags = ["a b"],
                },
                new()
                {
                    Size = 7,
                    Action = "<Action>",
                },
            ],
        });

        """.ReplaceLineEndings("\n"),
        (string?)One.Operation("BuyThing")["x-codeSamples"]![0]!["source"]);

    [Fact]
    public void In_a_document_of_several_products_every_name_begins_with_its_product()
    {
        JsonNode two = Documents.Of(Shop.Product, Shop.Other);

        Assert.Equal(["/#Shop_BuyThing", "/#Shop_ListThing", "/#Shop2_BuyThing", "/#Shop2_ListThing"], two["paths"]!.AsObject().Select(path => path.Key));
        Assert.Equal("#/components/schemas/Shop2_BuyBoxes", (string?)two.Schema("Shop2_BuyThingRequest")["properties"]!["Boxes"]!["items"]!["$ref"]);
        Assert.Equal("BuyThing", (string?)two.Schema("Shop2_BuyThingRequest")["properties"]!["Action"]!["const"]);
        Assert.Equal(["shop-api", "shop2-api"], two["tags"]!.AsArray().Select(tag => (string?)tag!["name"]));
        Assert.Equal("网店 Shop", (string?)two["tags"]![0]!["x-displayName"]);
    }

    [Fact]
    public void The_same_specs_are_the_same_bytes_without_a_mark_or_another_system_s_line_ends()
    {
        string text = Documents.TextOf(Shop.Product, Shop.Other);

        Assert.Equal(text, Documents.TextOf(Shop.Product, Shop.Other));
        Assert.DoesNotContain('\r', text);
        Assert.StartsWith("{\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.Contains("网店", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_the_docs_say_becomes_markup_of_a_viewer_or_breaks_the_file()
    {
        const string Hostile = "<script>alert(1)</script> </div> <!-- \" \\ \u0001 \u2028 \u0085 a < b <img src=x>";
        ActionSpec action = Shop.Product.Actions[0];
        JsonNode document = Documents.Of(Shop.Product with
        {
            Product = Hostile,
            Title = Hostile,
            Description = Hostile,
            Endpoint = null,
            ErrorCodes = new([new ErrorCodeSpec(1, Hostile)]),
            Actions = new(
            [
                action with
                {
                    Title = Hostile, Description = Hostile, Limits = Hostile, Group = Hostile,
                    Request = action.Request with { Fields = new([action.Request.Fields[0] with { Description = Hostile, Default = Hostile, Unit = Hostile, Values = new([new ValueSpec(Hostile)]) }]) },
                    Examples = new ExampleSpec(Hostile, Hostile),
                },
            ]),
        });

        JsonNode operation = document.Operation("BuyThing");
        foreach (string description in new[] { (string)operation["description"]!, (string)document["info"]!["description"]!, (string)document.Schema("BuyThingRequest")["properties"]!["Region"]!["description"]! })
        {
            Assert.Contains("a < b", description, StringComparison.Ordinal);
            Assert.DoesNotMatch("<[a-zA-Z/!?]", description);
        }

        Assert.Equal(Hostile, (string?)document.Schema("BuyThingRequest")["properties"]!["Region"]!["anyOf"]![0]!["enum"]![0]);
        Assert.Equal("/", (string?)document["servers"]![0]!["url"]);
    }

    [Fact]
    public void Names_of_other_alphabets_become_names_that_openapi_allows()
    {
        ActionSpec action = Shop.Product.Actions[0];
        JsonNode document = Documents.Of(Shop.Product with { Actions = new([action with { Name = "买Thing" }]) });

        Assert.Equal("u4E70Thing", (string?)document.Operation("u4E70Thing")["operationId"]);
        Assert.Equal("买Thing", (string?)document.Schema("u4E70ThingRequest")["properties"]!["Action"]!["const"]);
    }

    [Fact]
    public async Task The_library_s_own_reader_finds_nothing_wrong()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Documents.TextOf(Shop.Product, Shop.Other)));

        (OpenApiDocument? document, Microsoft.OpenApi.Reader.OpenApiDiagnostic? diagnostic) = await OpenApiDocument.LoadAsync(stream);

        Assert.Empty(diagnostic!.Errors);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, diagnostic.SpecificationVersion);
        Assert.Equal(4, document!.Paths.Count);
    }

    private static string ReplyOf(string action) =>
        One.Operation(action)["responses"]!["200"]!["content"]!["application/json"]!["example"].Text();
}
