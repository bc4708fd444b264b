using Codegen.Spec;

namespace Codegen.Explorer.Tests;

/// <summary>A product described in Chinese, with what a form has to cope with, and with docs that mean harm.</summary>
internal static class SampleProduct
{
    public const string Harm = "<img src=x onerror=alert(1)><script>alert(2)</script>";

    public static ProductSpec Spec { get; } = new()
    {
        Product = "store-api",
        Title = "仓库 Store",
        Description = Harm,
        Endpoint = "https://api.example.com/",
        Actions = new(
        [
            new ActionSpec
            {
                Name = "CreateStoreBox",
                Title = "创建箱子",
                Description = "创建一个新的箱子。" + Harm,
                Request = new MessageSpec
                {
                    Fields = new(
                    [
                        Field("Region", TypeKind.String, "地域。参见 [列表](https://docs.example.com/regions)", required: true),
                        Field("Color", TypeKind.String, "颜色。") with { Values = new([new ValueSpec("Red", "红"), new ValueSpec("Blue", "蓝")]) },
                        Field("Weight", TypeKind.Int, "重量。") with { Minimum = 1, Maximum = 100, Unit = "kg" },
                        Field("Sealed", TypeKind.Bool, "是否封箱。"),
                        Field("Note", TypeKind.String, "备注，需要 base64。") with { Base64 = true },
                        new FieldSpec { Name = "Items", Type = TypeSpec.ForModel("Items", 1), Description = "箱子里的东西。" },
                    ]),
                    Models = new(
                    [
                        new ModelSpec
                        {
                            Name = "Items", TypeName = "StoreItems",
                            Fields = new([Field("Name", TypeKind.String, "名称。", required: true), new FieldSpec { Name = "Tags", Type = new TypeSpec(TypeKind.String, ListDepth: 1), Description = "标签。" }]),
                        },
                    ]),
                },
                Response = new MessageSpec { Fields = new([Field("BoxId", TypeKind.String, "箱子的 ID。", required: true)]) },
                Examples = new ExampleSpec(null, """{"RetCode": 0, "Action": "CreateStoreBoxResponse", "BoxId": "box-1"}"""),
            },
        ]),
    };

    private static FieldSpec Field(string name, TypeKind kind, string description, bool required = false) =>
        new() { Name = name, Type = new TypeSpec(kind), Required = required, Description = description };
}
