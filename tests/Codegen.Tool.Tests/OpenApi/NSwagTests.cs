using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Codegen.Spec;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace Codegen.Tool.Tests.OpenApi;

/// <summary>Another generator makes a client of a document, and the client calls as the docs say.</summary>
public sealed class NSwagTests
{
    [Fact]
    public async Task A_client_of_nswag_calls_the_one_address_with_the_action_and_nested_parameters()
    {
        Assembly client = CompiledCode.Load(await ClientOf(Shop.Product));
        using var cloud = new StubCloud("""{"RetCode": 0, "OrderId": "order-1", "Later": true}""");
        using var http = new HttpClient(cloud);
        object box = New(client, "BuyBoxes", ("Size", 5L), ("Action", "open"));
        object request = New(client, "BuyThingRequest", ("Region", "cn-1"), ("Kind", "a new colour"), ("Boxes", ListOf(box)));

        Type type = client.GetType("Others.Client")!;
        object shop = Activator.CreateInstance(type, http)!;
        var call = (Task)type.GetMethod("BuyThingAsync", [request.GetType()])!.Invoke(shop, [request])!;
        await call;
        object reply = call.GetType().GetProperty("Result")!.GetValue(call)!;

        Assert.Equal("https://api.example.com/", cloud.Address);
        JsonNode sent = JsonNode.Parse(cloud.Body)!;
        Assert.Equal("BuyThing", (string?)sent["Action"]);
        Assert.Equal("a new colour", (string?)sent["Kind"]);
        Assert.Equal(5, (int?)sent["Boxes"]![0]!["Size"]);
        Assert.Equal("order-1", reply.GetType().GetProperty("OrderId")!.GetValue(reply));
    }

    [SkippableFact]
    public async Task Clients_of_all_products_are_generated_and_the_largest_compiles()
    {
        var clients = new List<string>();
        foreach (ProductSpec product in CorpusDocuments.Products)
        {
            clients.Add(await ClientOf(product));
        }

        CompiledCode.Load(clients.MaxBy(client => client.Length)!);
    }

    private static async Task<string> ClientOf(params ProductSpec[] products)
    {
        NSwag.OpenApiDocument document = await NSwag.OpenApiDocument.FromJsonAsync(Documents.TextOf(products));
        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = "Client",
            OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
            CSharpGeneratorSettings = { Namespace = "Others", JsonLibrary = CSharpJsonLibrary.SystemTextJson },
        };
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }

    private static object New(Assembly client, string type, params (string Name, object Value)[] properties)
    {
        object made = Activator.CreateInstance(client.GetType("Others." + type)!)!;
        foreach ((string name, object value) in properties)
        {
            made.GetType().GetProperty(name)!.SetValue(made, value);
        }

        return made;
    }

    private static object ListOf(object item)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item.GetType()))!;
        list.Add(item);
        return list;
    }

    private sealed class StubCloud(string reply) : HttpMessageHandler
    {
        public string Address { get; private set; } = string.Empty;

        public string Body { get; private set; } = string.Empty;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // Everything but the fragment, which no client sends.
            Address = request.RequestUri!.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(reply, Encoding.UTF8, "application/json") };
        }
    }
}
