using Codegen.Generator.Tests.Support;
using Codegen.Spec.Diff;
using Codegen.Spec.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypeKind = Codegen.Spec.TypeKind;

namespace Codegen.Generator.Tests.Safety;

/// <summary>What <c>codegen diff</c> promises is what the compiler says: code that used all of the old client compiles with the new.</summary>
public sealed class Compatible_changes(Xunit.Abstractions.ITestOutputHelper output)
{
    private static readonly string[] Types = ["float", "string[]", "object[][]", "#Part"];

    private static readonly ProductSpec Old = ModelNaming.Apply(
        Specs.Product(
            Specs.Action("DoDisk", Request(), Specs.Message(Specs.Required("Id", "string"), Specs.Optional("Part", "#Part")).With(Part(), Inner())),
            Specs.Action("ListDisk", Paged(), Specs.Message(Specs.Optional("Set", "#Part[]"), Specs.Required("TotalCount", "int")).With(Part(), Inner())),
            Specs.Action("ListPart", Paged(Specs.Optional("Part-Id", "string"), Specs.Optional("Part_Id", "int")), Specs.Message(Specs.Optional("Names", "string[]"), Specs.Optional("Part", "#Part")).With(Part(), Inner()))),
        previous: null);

    /// <summary>Every edit of every field, one at a time.</summary>
    [Fact]
    public void Compile()
    {
        string caller = Caller.Of(Generated(Old), "Acme.Usmc");
        Assert.Empty(Complaints(Old, caller));
        int edits = 0;
        int compatible = 0;
        Parallel.ForEach(Edits(Old), edited =>
        {
            ProductSpec @new = ModelNaming.Apply(edited, Old);
            SpecDiff diff = SpecDiff.Between(Old, @new);
            Interlocked.Increment(ref edits);
            if (diff.Worst is not (Impact.Breaking or Impact.PotentiallyBreaking))
            {
                Interlocked.Increment(ref compatible);
                string[] complaints = Complaints(@new, caller);
                Assert.True(complaints.Length == 0, string.Join("\n", diff.Changes.Select(DiffSummary.Line).Concat(complaints.Take(5))));
            }
        });
        output.WriteLine($"{compatible} of {edits} edits are compatible");
        Assert.InRange(compatible, edits / 5, edits / 2);
    }

    private static MessageSpec Request() => Specs.Message(
        Specs.Required("DiskId", "string"),
        Specs.Required("Size", "int"),
        Specs.Required("Name", "string"),
        Specs.Optional("Data", "string") with { Base64 = true },
        Specs.Optional("Kind", "string") with { Values = Values("SSD", "HDD") },
        Specs.Optional("Ids", "string[]"),
        Specs.Required("Zone", "string"),
        Specs.Optional("Part", "#Part[]")).With(Part(), Inner());

    private static MessageSpec Paged(params FieldSpec[] more) => Specs.Message([Specs.Optional("Offset", "int"), Specs.Optional("Limit", "int"), Specs.Optional("Name", "string"), .. more]);

    private static ModelSpec Part() => Specs.Model(
        "Part",
        Specs.Optional("Kind", "string") with { Values = Values("SSD", "HDD") },
        Specs.Required("Size", "int"),
        Specs.Optional("Inner", "#Inner"));

    private static ModelSpec Inner() => Specs.Model("Inner", Specs.Optional("State", "string") with { Values = Values("On", "Off") }, Specs.Optional("Note", "string"));

    private static EquatableArray<ValueSpec> Values(params string[] values) => values.Select(value => new ValueSpec(value)).ToEquatableArray();

    private static IEnumerable<ProductSpec> Edits(ProductSpec product) =>
        from action in product.Actions
        from edited in Edits(action.Request).Select(request => action with { Request = request })
            .Concat(Edits(action.Response).Select(response => action with { Response = response }))
        select product with { Actions = product.Actions.Select(one => one == action ? edited : one).ToEquatableArray() };

    private static IEnumerable<MessageSpec> Edits(MessageSpec side) =>
        Edits(side.Fields, side.Models.Count > 0).Select(fields => side with { Fields = fields.ToEquatableArray() })
            .Concat(
                from model in side.Models
                from fields in Edits(model.Fields, hasModels: true)
                select side with { Models = side.Models.Select(one => one == model ? one with { Fields = fields.ToEquatableArray() } : one).ToEquatableArray() });

    private static IEnumerable<FieldSpec[]> Edits(EquatableArray<FieldSpec> fields, bool hasModels)
    {
        string[] types = hasModels ? Types : Types[..^1];
        for (int i = 0; i < fields.Count; i++)
        {
            FieldSpec field = fields[i];
            FieldSpec[] before = [.. fields.Take(i)];
            FieldSpec[] after = [.. fields.Skip(i + 1)];
            bool isText = field.Type.Kind == TypeKind.String;
            yield return [.. before, field with { Required = !field.Required }, .. after];
            yield return [.. before, .. after];
            yield return [.. after, field, .. before];
            yield return [.. before, field with { Values = field.Values.Skip(1).ToEquatableArray() }, .. after];
            yield return [.. before, field with { Base64 = !field.Base64 && isText }, .. after];
            yield return [.. before, field with { Secret = !field.Secret && isText }, .. after];
            yield return [.. before, field with { Deprecated = "Gone." }, .. after];
            yield return [.. before, field with { Description = "Other words." }, .. after];
            if (CSharpIdentifier.From(field.Name) == "Part_Id")
            {
                yield return [.. before, Specs.Optional("Part.Id", "string"), field, .. after];
                yield return [.. before, field, Specs.Optional("Part.Id", "string"), .. after];
            }

            foreach (string type in types)
            {
                yield return [.. before, field, Specs.Optional("New", type), .. after];
                yield return [.. before, Specs.Optional(field.Name, type) with { Required = field.Required }, .. after];
            }
        }
    }

    private static CSharpCompilation Generated(ProductSpec product, params string[] userSources)
    {
        GeneratorDriverRunResult result = Project.Run([SpecText.Of(product)]);
        Assert.Empty(result.Diagnostics);
        return Project.Compile(Project.Sources(result), Target.Oldest, userSources);
    }

    private static string[] Complaints(ProductSpec product, string caller) =>
    [
        .. Generated(product, caller).GetDiagnostics().Where(problem => problem.Severity > DiagnosticSeverity.Hidden).Select(problem => problem.ToString()),
    ];
}
