namespace Codegen.Runtime.Tests.Actions;

public sealed class ApiActionTests
{
    [Theory]
    [InlineData("usmc-api", "usmc-api GetUSMCTaskStatus", "usmc-api/GetUSMCTaskStatus")]
    [InlineData("", "GetUSMCTaskStatus", "GetUSMCTaskStatus")]
    public void An_action_is_printed_and_observed_with_its_product_if_that_is_known(string product, string printed, string observed)
    {
        var action = new ApiAction(product, "GetUSMCTaskStatus", ActionKind.Read);
        Assert.Equal((printed, observed), (action.ToString(), action.Path));
    }

    [Fact]
    public void Names_of_secrets_are_known_in_any_case() =>
        Assert.Contains("PHRASE", new ApiAction("p", "A", ActionKind.Other, "Phrase").SecretParameters);

    [Fact]
    public void What_an_action_can_not_be_without_is_named()
    {
        Assert.Throws<ArgumentNullException>("product", () => new ApiAction(null!, "A", ActionKind.Read));
        Assert.Throws<ArgumentNullException>("name", () => new ApiAction("p", null!, ActionKind.Read));
        Assert.Throws<ArgumentException>("name", () => new ApiAction("p", "", ActionKind.Read));
        Assert.Throws<ArgumentNullException>("secretParameters", () => new ApiAction("p", "A", ActionKind.Read, null!));
    }
}
