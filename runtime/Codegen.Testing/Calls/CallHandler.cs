using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Codegen.Runtime;
using Codegen.Testing.Checking;
using Codegen.Testing.Records;
using Codegen.Testing.Replies;
using Codegen.Testing.Requests;
using Codegen.Testing.Rules;
using Codegen.Testing.State;

namespace Codegen.Testing.Calls;

/// <summary>A call's way: read, known, signed, complete, answered, recorded.</summary>
internal sealed class CallHandler(ActionTable actions, ResourceRoles roles, KeyRing keys, RuleBook rules, CallLog log)
{
    private long _count;

    public Answer Answer(HttpCall call)
    {
        var parameters = ParameterReader.Read(call);
        var name = parameters["Action"] ?? "";
        var candidates = actions.Find(name);
        KnownAction? known = candidates.Count > 0 ? candidates[0] : null;
        if (Complaint(parameters, name, candidates, ref known) is { } refusal) return Refuse(refusal, known, name, parameters);
        try
        {
            var (reply, delay) = rules.Answer(new FakeRequest(name, parameters.Values));
            return Carry(reply, delay, known, name, parameters);
        }
        catch (Exception e)
        {
            Record(known, name, parameters, $"the rule threw {e.GetType().Name}");
            throw;
        }
    }

    private Refusal? Complaint(CallParameters parameters, string name, IReadOnlyList<KnownAction> candidates, ref KnownAction? known)
    {
        if (name.Length == 0) return Refusal.ActionMissing(parameters.Flaw);
        if (known is null && !rules.Names(name)) return Refusal.ActionUnknown(name);
        if (keys.Complaint(parameters) is { } complaint) return complaint;
        if (known is null) return null;
        (known, complaint) = ActionTable.Choose(candidates, ParameterNode.Of(parameters.Values));
        return complaint;
    }

    private Answer Carry(Reply? reply, TimeSpan delay, KnownAction? known, string name, CallParameters parameters)
    {
        switch (reply)
        {
            case { Refused: { } refused }:
                var refusal = refused.Message is { } message ? new Refusal(refused.RetCode, message) : Refusal.Documented(refused.RetCode, known?.Product);
                return Refuse(refusal, known, name, parameters, delay, reply.RetryAfter);
            case { Http: { } http }:
                Record(known, name, parameters, string.Create(CultureInfo.InvariantCulture, $"HTTP {http.Status}"));
                return Send(Encoding.UTF8.GetBytes(http.Body), delay, http.Status, reply.RetryAfter);
            case { Response: { } response }:
                var body = BodyOf(response, known, name);
                Record(known, name, parameters, "ok");
                return Send(body, delay, retryAfter: reply.RetryAfter);
            case { Fault: not Fault.None and not Fault.CutOff }:
                Record(known, name, parameters, WordsFor(reply.Fault));
                return Send(default, delay, fault: reply.Fault);
        }

        // Neither a rule nor a spec has an answer: a rule by name that leaves it to others.
        if (known is null) return Refuse(Refusal.ActionUnknown(name), known, name, parameters, delay);
        var fault = reply?.Fault ?? Fault.None;
        var (fields, complaint) = roles.Answer(known, parameters);
        if (complaint is not null) return Refuse(complaint, known, name, parameters, delay);
        Record(known, name, parameters, WordsFor(fault));
        return Send(DefaultOf(known, fields, parameters), delay, fault: fault);
    }

    private static ReadOnlyMemory<byte> DefaultOf(KnownAction known, JsonObject? fields, CallParameters parameters)
    {
        var template = known.Template;
        if (template.Pages is { } pages && PageShape.IsAskedFor(parameters.Values))
        {
            fields ??= template.Fields.DeepClone().AsObject();
            pages.Cut(fields, parameters.Values);
        }

        return fields is null ? template.Body : ReplyBody.Success(known.Name, fields);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A rule that answers with responses needs reflection; Reply.Of says so.")]
    private static ReadOnlyMemory<byte> BodyOf(ApiResponse response, KnownAction? known, string name)
    {
        if (known is null) throw new InvalidOperationException($"No spec of the fake cloud has the action {name}, so how its response is written is not known. Answer with Reply.Json.");
        return ReplyBody.Success(name, writer => new ResponseWriter(known.Action).WriteFields(writer, response));
    }

    private Answer Refuse(Refusal refusal, KnownAction? known, string name, CallParameters parameters, TimeSpan delay = default, TimeSpan? retryAfter = null)
    {
        Record(known, name, parameters, refusal.Words);
        return Send(ReplyBody.Of(refusal, name), delay, retryAfter: retryAfter);
    }

    private Answer Send(ReadOnlyMemory<byte> body, TimeSpan delay, int status = 200, TimeSpan? retryAfter = null, Fault fault = Fault.None) =>
        new(status, body, fault, delay, retryAfter, RequestId(Interlocked.Increment(ref _count)));

    private void Record(KnownAction? known, string name, CallParameters parameters, string outcome) => log.Add(known, name, parameters.Values, outcome);

    private static string RequestId(long number) => string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{number:x12}");

    private static string WordsFor(Fault fault) => fault switch
    {
        Fault.ConnectionRefused => "connection refused",
        Fault.ConnectionReset => "connection reset",
        Fault.CutOff => "answer cut off",
        Fault.NoAnswer => "no answer",
        _ => "ok",
    };
}
