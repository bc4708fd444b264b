using System.Text.Json;

namespace Codegen.Testing.Requests;

/// <summary>The parameters of one call, flat: lists as <c>name.0</c>, objects as <c>name.Field</c>, in whatever form they were sent.</summary>
internal sealed class CallParameters
{
    private readonly Dictionary<string, string> _values;
    private readonly Dictionary<string, JsonElement>? _json;

    /// <param name="values">The flat values.</param>
    /// <param name="json">The members of the body as they were sent, if it was JSON.</param>
    /// <param name="flaw">Why the request can't be read, if it can't.</param>
    public CallParameters(Dictionary<string, string> values, Dictionary<string, JsonElement>? json = null, string? flaw = null)
    {
        _values = values;
        _json = json;
        Flaw = flaw;
    }

    /// <summary>Why the request can't be read; null if it can.</summary>
    public string? Flaw { get; }

    public IReadOnlyDictionary<string, string> Values => _values;

    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>What is signed, a text a name: for JSON, a list or an object stands for all that it contains.</summary>
    /// <param name="spelling">How numbers of JSON are spelt.</param>
    public IEnumerable<KeyValuePair<string, string>> Signed(NumberSpelling spelling) => _json is null
        ? _values
        : _json.Select(member => KeyValuePair.Create(member.Key, JsonText.Of(member.Value, spelling)))
            .Concat(_values.Where(value => !IsOfJson(value.Key)));

    /// <summary>Whether numbers were sent as JSON, of which signers differ in the spelling.</summary>
    public bool HasJson => _json is not null;

    // A parameter of the query beside a body of JSON is signed as it stands.
    private bool IsOfJson(string name) => _json!.ContainsKey(name) || (name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && _json.ContainsKey(name[..dot]));
}
