using Codegen.Generator.Tests.Support;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Snapshots;

public sealed class SecretValues
{
    [Fact]
    public void Are_not_printed()
    {
        ActionSpec action = Action(
            "ResetPassword",
            Message(
                Required("UserName", "string"),
                Required("Password", "string"),
                Optional("Keys", "string[]"),
                Optional("Doors", "#Doors[]")).With(Model("Doors", Optional("Phrase", "string") with { Secret = true })),
            Message(Optional("class", "int"), Optional("SecretKey", "string")));

        Verifier.Verify(Project.Generate(Product(action)).Where(source => source.Key.Contains("ResetPassword")));
    }
}
