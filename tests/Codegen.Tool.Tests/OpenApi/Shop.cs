using Codegen.Spec;

namespace Codegen.Tool.Tests.OpenApi;

/// <summary>Products of a shop that has one of everything a spec can say.</summary>
internal static class Shop
{
    public static ProductSpec Product { get; } = new()
    {
        Product = "shop-api",
        Title = "网店 Shop",
        Description = "Sells <b>things</b>.",
        Endpoint = "https://api.example.com/",
        ErrorCodes = new([new ErrorCodeSpec(8001, "卖完了", TryAgain: true)]),
        Actions = new([Buy, List]),
    };

    /// <summary>Another product, with an action and a model of the same names.</summary>
    public static ProductSpec Other { get; } = Product with { Product = "shop2-api", Title = null, ErrorCodes = default };

    private static ActionSpec Buy => new()
    {
        Name = "BuyThing",
        Title = "Buy a thing",
        Description = "Buys one.",
        Group = "Orders",
        Request = new MessageSpec
        {
            Fields = new(
            [
                Field("Region", TypeKind.String, required: true),
                Field("Kind", TypeKind.String, required: true) with { Values = new([new ValueSpec("Red", "红"), new ValueSpec("Blue")]), Default = "Red" },
                Field("Count", TypeKind.Int) with { Minimum = 1, Maximum = 10, Default = "1", Unit = "pieces" },
                Field("Share", TypeKind.Float) with { Default = "half" },
                Field("IsGift", TypeKind.Bool) with { Default = "False" },
                Field("Password", TypeKind.String) with { Secret = true, Base64 = true },
                Field("Old", TypeKind.String) with { Deprecated = "Use Kind." },
                Field("Extra", TypeKind.Object),
                Field("default", TypeKind.Bool),
                new FieldSpec { Name = "Boxes", Type = TypeSpec.ForModel("Boxes", 1), Description = "The boxes." },
            ]),
            Models = new(
            [
                new ModelSpec
                {
                    Name = "Boxes",
                    TypeName = "BuyBoxes",
                    Fields = new(
                    [
                        Field("Size", TypeKind.Int, required: true),
                        Field("Action", TypeKind.String, required: true),
                        new FieldSpec { Name = "Tags", Type = new TypeSpec(TypeKind.String, ListDepth: 1) },
                        new FieldSpec { Name = "Inner", Type = TypeSpec.ForModel("Boxes", 1) },
                    ]),
                },
            ]),
        },
        Response = new MessageSpec { Fields = new([Field("OrderId", TypeKind.String, required: true)]) },
        Examples = new ExampleSpec(
            "https://api.example.com/?Action=BuyThing\n&Region=cn-1\n&Count=99\n&IsGift=true\n&Password=aGVsbG8=\n&Boxes.1.Size=7\n&Boxes.0.Size=5\n&Boxes.0.Tags.0=a%20b\n&Nonsense=1&default=true",
            """{"RetCode": 0, "Action": "BuyThingResponse", "OrderId": 12, "Secret": "undeclared"}"""),
    };

    private static ActionSpec List => new()
    {
        Name = "ListThing",
        Deprecated = "Gone soon.",
        Response = new MessageSpec
        {
            Fields = new([new FieldSpec { Name = "Things", Type = TypeSpec.ForModel("Thing", 1), Required = true }, Field("Total", TypeKind.Int)]),
            Models = new([new ModelSpec { Name = "Thing", TypeName = "Thing", Fields = new([Field("Name", TypeKind.String), Field("Price", TypeKind.Float)]) }]),
        },
        Examples = new ExampleSpec(null, """{"RetCode": 0, "Total": "2", "Things": {"Name": null, "Price": "1.5"}}"""),
    };

    private static FieldSpec Field(string name, TypeKind kind, bool required = false) =>
        new() { Name = name, Type = new TypeSpec(kind), Required = required, Description = $"The {name}." };
}
