using Codegen.Generator.Tests.Support;
using Codegen.Spec.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Safety;

public sealed class Names
{
    private static readonly string[] Words =
    [
        // Keywords, reserved and contextual.
        "class", "string", "namespace", "default", "event", "value", "field", "record", "required", "partial", "async", "await",
        "from", "where", "select", "yield", "var", "dynamic", "scoped", "file", "get", "set", "init", "global", "when", "and", "or",
        "not", "with", "nameof", "extension", "allows", "unmanaged", "args", "_", "let", "this", "base", "new", "null", "true",
        "__arglist", "__makeref", "__reftype", "__refvalue",

        // Members of every record, of its base, and of generated methods.
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "Clone",
        "EqualityContract", "PrintMembers", "Deconstruct", "ResponseMetadata", "op_Equality", "op_Inequality", "get_Size", "Size", "set_Size",
        "reader", "name", "writer", "Reader", "Name", "Writer", "WriteTo", "ReadFrom", "request", "cancellationToken", "_client", "builder", "Password",

        // Types that generated code mentions.
        "ActionKind", "ApiAction", "ApiClient", "CallOptions", "Task", "Uri", "System", "Codegen", "JsonElement", "IReadOnlyList",
        "IApiRequest", "IRequestObject", "IResponseObject", "ParameterWriter", "ResponseReader", "PropertyName", "Length", "Is",

        // Clashes after cleaning, by case, and names that begin like nothing in C#.
        "a.b", "a-b", "a b", "a_b", "size", "SIZE", "1st", "2nd", "_1st", "-", ".", "\u00e9", "磁盘", "x\u0301",
        "GetItRequest", "GetItResponse", "Item", "UsmcClient", "SizeValues", "ItemValues",
    ];

    /// <summary>A model of such a name would hide the type, so the list has to be whole.</summary>
    [Fact]
    public void Of_types_that_generated_code_mentions_are_known()
    {
        FieldSpec old = Optional("Old", "int") with { Deprecated = "Gone." };
        MessageSpec request = Message(
            Required("Id", "string"), Optional("Any", "object"), Optional("Ids", "string[]"), old, Optional("Data", "string") with { Base64 = true }, Optional("Password", "string"), Optional("Offset", "int"), Optional("Limit", "int"));
        MessageSpec response = Message(Optional("Set", "#Disk[]"), Optional("Any", "object"), Optional("TotalCount", "int"), old).With(Model("Disk", Optional("Size", "int")));
        CSharpCompilation compilation = Project.Compile(Project.Sources(Project.Run([SpecText.Of(Product(Action("ListDisk", request, response) with { Deprecated = "Gone." }))])), Target.Oldest);

        string[] mentioned =
        [
            .. compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                .Where(name => name.Parent is not (MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax or MemberBindingExpressionSyntax) || name.Parent is MemberAccessExpressionSyntax access && access.Expression == name)
                .Select(name => compilation.GetSemanticModel(tree).GetSymbolInfo(name).Symbol)
                .Select(symbol => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : symbol)
                .OfType<INamedTypeSymbol>()
                .Where(type => type.SpecialType is SpecialType.None && type.ContainingAssembly?.Name != "Acme")
                .Select(type => type.Name))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

        Assert.Contains("ArgumentNullException", mentioned);
        Assert.InRange(mentioned.Length, 15, 40);
        ISet<string> reserved = GeneratedNames.Reserved(Product());
        Assert.All(mentioned, name => Assert.True(reserved.Contains(name) || name is "PropertyName" or "Nullable", name));
    }

    [Theory]
    [InlineData("UHostIds", "UHostIds")]
    [InlineData("class", "@class")]
    [InlineData("__arglist", "@__arglist")]
    [InlineData("value", "value")]
    [InlineData("1st", "_1st")]
    [InlineData("a-b.c d", "a_b_c_d")]
    [InlineData("..", "_")]
    [InlineData("GetItRequest", "GetItRequest_")]
    [InlineData("ToString", "ToString_")]
    [InlineData("GetHashCode", "GetHashCode_")]
    [InlineData("MemberwiseClone", "MemberwiseClone_")]
    [InlineData("Clone", "Clone_")]
    [InlineData("EqualityContract", "EqualityContract_")]
    [InlineData("PrintMembers", "PrintMembers_")]
    [InlineData("\u78c1\u76d8", "\u78c1\u76d8")]
    public void Of_parameters_follow_the_rule(string documented, string written)
    {
        string records = Project.Generate(Product(Action("GetIt", Message(Optional(documented, "int")))))["Usmc.GetIt.g.cs"];
        Assert.Contains($"public long? {written} {{", records, StringComparison.Ordinal);
        Assert.Contains($"writer.Write(\"{documented}\", {written})", records, StringComparison.Ordinal);
    }

    [Fact]
    public void That_are_one_after_cleaning_or_differ_by_case_are_kept_apart()
    {
        FieldSpec[] fields = [.. new[] { "a-b", "a.b", "a b", "Size", "size", "SIZE" }.Select(name => Optional(name, "int"))];
        string records = Project.Generate(Product(Action("GetIt", Message(fields))))["Usmc.GetIt.g.cs"];
        Assert.All(["a_b", "a_b_", "a_b_2", "Size", "size", "SIZE"], name => Assert.Contains($"public long? {name} {{", records, StringComparison.Ordinal));
    }

    [Fact]
    public void That_are_too_long_are_cut_and_kept_apart()
    {
        string name = new('x', 70_000);
        IReadOnlyDictionary<string, string> sources = Project.Generate(Product(
            Action("A" + name, Message(Optional(name + "1", "int"), Optional(name + "2", "int"))), Action("GetIt")));
        Assert.All(sources.Keys, hint => Assert.InRange(hint.Length, 1, 200));
        Assert.Equal(3, sources.Count);
    }

    [Fact]
    public void Of_any_word_compile_everywhere()
    {
        EquatableArray<ValueSpec> values = Words.Select(word => new ValueSpec(word)).ToEquatableArray();
        FieldSpec[] fields = [.. Words.Select(word => Optional(word, "string") with { Values = values }), .. Words.Select(word => Required("l" + word, "#Item[]"))];
        ModelSpec item = Model("Item", [.. Words.Select(word => Required(word, "int"))]);
        Project.Generate(Product(Action(
            "GetIt",
            Message(fields).With(item with { TypeName = "ItemParameters" }),
            Message(fields).With(item))));
    }

    [Theory]
    [InlineData("__arglist")]
    [InlineData("__makeref")]
    [InlineData("__reftype")]
    [InlineData("__refvalue")]
    public void Of_models_are_never_keywords(string documented)
    {
        ModelSpec model = Model(documented, Optional("Size", "int")) with { TypeName = CSharpIdentifier.ForType(documented) };
        MessageSpec message = Message(Optional("Other", "#" + documented)).With(model);
        string records = Project.Generate(Product(Action("GetIt", response: message)))["Usmc.GetIt.g.cs"];
        Assert.Contains($"public sealed partial record {documented}_ : ", records, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_models_are_not_hidden_by_classes_of_values()
    {
        FieldSpec size = Optional("Size", "string") with { Values = new[] { new ValueSpec("Big") }.ToEquatableArray() };
        ModelSpec model = Model("SizeValues", size);
        MessageSpec message = Message(size, Optional("Other", "#SizeValues")).With(model);
        Project.Generate(Product(Action("GetIt", response: message)));
    }

    [Theory]
    [InlineData("Client")]
    [InlineData("Models")]
    [InlineData("Client_")]
    [InlineData("CON")]
    [InlineData("class")]
    [InlineData("With")]
    [InlineData("__arglist")]
    [InlineData("1st")]
    public void Of_actions_compile_and_make_files_of_their_own(string action)
    {
        IReadOnlyDictionary<string, string> sources = Project.Generate(Product(Action(action)));
        Assert.Equal(2, sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("con-api")]
    [InlineData("system")]
    [InlineData("codegen-api")]
    [InlineData("task")]
    [InlineData("1-2-3")]
    [InlineData("---")]
    [InlineData("class")]
    [InlineData("../../up")]
    [InlineData("磁盘-api")]
    [InlineData("api")]
    [InlineData("api-api")]
    [InlineData("-api")]
    [InlineData("API")]
    [InlineData("i")]
    [InlineData("memory")]
    public void Of_products_compile_and_make_files_that_every_system_can_write(string product)
    {
        ProductSpec spec = Product(Action("GetIt", Message(Required("Id", "string")), Message(Optional("Sizes", "int[]")))) with { Product = product };
        IReadOnlyDictionary<string, string> sources = Project.Generate(spec);
        Assert.All(sources.Keys, hint => Assert.DoesNotMatch(@"(?i)^(con|nul|aux|prn)\.|[/\\:]", hint));
    }

    [Theory]
    [InlineData("api", "ApiClient_")]
    [InlineData("api-api", "ApiClient_")]
    [InlineData("API", "APIClient")]
    [InlineData("apis", "ApisClient")]
    [InlineData("rest-api", "RestClient")]
    public void Of_clients_make_way_for_the_client_of_the_runtime_and_for_nothing_else(string product, string name)
    {
        ProductSpec spec = Product(Action("GetIt", Message(Required("Id", "string")))) with { Product = product };
        string client = Project.Generate(spec).Single(source => source.Key.EndsWith(".Client.g.cs", StringComparison.Ordinal)).Value;
        Assert.Contains($"public sealed partial class {name} : I{name}\n", client, StringComparison.Ordinal);
        Assert.Contains($"public static partial class {name}Extensions\n", client, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Api", "Api_")]
    [InlineData("api", "Api_")]
    [InlineData("IApi", "IApi_")]
    [InlineData("API", "API")]
    [InlineData("ApiClient", "ApiClient")]
    public void Of_actions_make_way_for_types_of_the_runtime_and_for_nothing_else(string action, string name)
    {
        ProductSpec spec = Product(Action(action, Message(Required("Id", "string")), Message(Optional("Sizes", "int[]"))), Action("GetIt", Message(Required("Id", "string"))));
        IReadOnlyDictionary<string, string> sources = Project.Generate(spec);
        Assert.Contains(sources.Values, source => source.Contains($"public sealed partial record {name}Request", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_user_hide_nothing()
    {
        ProductSpec spec = Product(Action("GetIt", Message(Optional("Tags", "object")), Message(Required("Sizes", "int[]"), Optional("At", "string"))));
        string[] user =
        [
            "namespace Acme { class Task; class Uri; class CancellationToken; class JsonElement; class MemoryExtensions; class ApiClient; class IReadOnlyList; }",
            "namespace Acme.Codegen.Runtime { class ApiAction; }",
            "namespace Acme.System { class Uri; }",
        ];
        Project.Generate([SpecText.Of(spec)], userSources: user);
    }
}
