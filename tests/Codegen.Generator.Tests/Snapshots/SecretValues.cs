using System.Reflection;
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
                Required("Rules", "object"),
                Optional("Doors", "#Doors[]")).With(Model("Doors", Optional("Phrase", "string") with { Secret = true })),
            Message(Optional("class", "int"), Optional("SecretKey", "string"), Optional("Settings", "object")));

        Verifier.Verify(Project.Generate(Product(action)).Where(source => source.Key.Contains("ResetPassword")));
    }

    /// <summary>The runtime knows nothing of specs and the generator nothing of the runtime's insides, so each has the list.</summary>
    [Fact]
    public void Are_called_as_the_runtime_masks_them()
    {
        string[] generated = PartsOf(typeof(ClientGenerator).Assembly.GetType("Codegen.Generator.Building.Secrets"));
        Assert.NotEmpty(generated);
        Assert.Equal(PartsOf(typeof(Codegen.Runtime.ApiClient).Assembly.GetType("Codegen.Runtime.Diagnostics.SensitiveNames")), generated);

        static string[] PartsOf(Type? type) =>
            Assert.IsType<string[]>(type?.GetField("Parts", BindingFlags.NonPublic | BindingFlags.Static)?.GetValue(null));
    }
}
