namespace Codegen.Runtime.Tests.Errors;

/// <summary>What the exceptions say, where no call has added to it.</summary>
public sealed class MessageTests
{
    private static readonly ApiAction Action = new("usmc-api", "GetUSMCTaskStatus", ActionKind.Read);

    [Fact]
    public void A_refusal_tells_its_code_and_what_the_service_said_if_it_said_anything()
    {
        Assert.Equal("The service answered with RetCode 5: no", new ServiceException(5, "no").Message);
        Assert.Equal("The service answered with RetCode 5.", new ServiceException(5, "").Message);
        Assert.Equal("The service answered with RetCode 5.", new ServiceException(5, null).Message);
    }

    [Fact]
    public void A_refused_signature_is_told_what_commonly_goes_wrong()
    {
        string message = new ServiceException(CommonRetCodes.SignatureWrong, "no", signedText: "ActionA").Message;
        Assert.Contains("The signature was refused. What was signed, the private key and secrets left out:\nActionA\n", message, StringComparison.Ordinal);
        Assert.Contains("What commonly goes wrong: the private key is not that of this public key;", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_user_is_told_what_to_compare() => Assert.Equal(
        "The service answered with RetCode 172: User not found. No user has this public key there: see that the key and the endpoint belong together.",
        new ServiceException(CommonRetCodes.UserUnknown, "User not found").Message);

    [Fact]
    public void A_failed_transport_tells_what_failed_and_nothing_else() => Assert.Equal("The line is cut.", new TransportException("The line is cut.").Message);

    [Fact]
    public void An_unreadable_reply_tells_the_place_and_what_should_stand_there() =>
        Assert.Equal("The reply can't be read at $.Size: expected a number, found an object.", new ResponseFormatException("$.Size", "a number", "an object").Message);

    [Fact]
    public void Missing_parameters_are_listed() =>
        Assert.Equal("usmc-api GetUSMCTaskStatus requires PlanId, TaskId.", new MissingParametersException(Action, ["PlanId", "TaskId"]).Message);

    [Theory]
    [InlineData("Region")]
    [InlineData("Zone")]
    [InlineData("ProjectId")]
    public void What_the_options_can_supply_is_said_to_come_from_there_too(string name) => Assert.Equal(
        $"usmc-api GetUSMCTaskStatus requires PlanId, {name}. Region, Zone and ProjectId can also be set in the client's or the call's options.",
        new MissingParametersException(Action, ["PlanId", name]).Message);
}
