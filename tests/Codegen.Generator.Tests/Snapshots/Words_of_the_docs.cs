using Codegen.Generator.Tests.Support;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Snapshots;

public sealed class Words_of_the_docs
{
    [Fact]
    public void On_values_limits_and_endings()
    {
        FieldSpec type = Optional("ChargeType", "string", "How to pay.") with
        {
            Values = new[] { new ValueSpec("Year", "by the year"), new ValueSpec("Month") }.ToEquatableArray(),
            Default = "Month",
        };
        FieldSpec size = Required("Size", "int", "The size.") with { Unit = "GB", Minimum = 20, Maximum = 8000, Deprecated = "Sizes are automatic." };
        FieldSpec quantity = Optional("Quantity", "int", "How many months.") with { Deprecated = "Use \"ChargeType\"." };
        FieldSpec data = Optional("Data", "string") with { Base64 = true, Secret = true };
        FieldSpec script = Required("Script", "string", "Runs at the start.") with { Base64 = true };
        FieldSpec files = Optional("Files", "string[]") with { Base64 = true };
        ActionSpec action = Action("BuyDisk", Message(type, size, quantity, data, script, files), Message(quantity, script)) with
        {
            Deprecated = "Use CreateDisk.",
            Limits = "Ten a day.",
        };

        Verifier.Verify(Project.Generate(Product(action)));
    }
}
