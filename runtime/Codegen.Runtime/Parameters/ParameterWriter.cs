using System.Text.Json;
using Codegen.Runtime.Parameters;

namespace Codegen.Runtime;

/// <summary>
/// Collects the parameters of a request in the flat form that the cloud takes: lists as <c>name.0</c>, <c>name.1</c>,
/// objects as <c>name.Field</c>. What is null is not sent; a required name without a value is remembered, so that all
/// of them can be reported at once. Nothing is escaped here.
/// </summary>
/// <remarks>Made by the runtime for one call; not thread-safe, and of no use once the call was sent.</remarks>
public sealed partial class ParameterWriter
{
    // One a thread is kept for the next call: a request costs no more memory than its bytes.
    [ThreadStatic]
    private static ParameterWriter? _free;

    private readonly ParameterPath _path = new();
    private LocationDefaults _defaults;
    private List<string>? _missing;

    private ParameterWriter()
    {
    }

    internal ParameterBuffer Buffer { get; } = new();

    /// <summary>The full names of what is required and was not set.</summary>
    internal IReadOnlyList<string> Missing => _missing ?? (IReadOnlyList<string>)[];

    /// <summary>An empty writer. Its user gives it back with <see cref="Release"/>, once.</summary>
    internal static ParameterWriter Rent(LocationDefaults defaults)
    {
        var writer = _free ?? new ParameterWriter();
        _free = null;
        writer._defaults = defaults;
        return writer;
    }

    internal void Release()
    {
        Buffer.Clear();
        _path.Clear();
        _missing = null;
        _defaults = default;
        _free = this;
    }

    /// <summary>Writes a text. Empty text is sent, null is not.</summary>
    public void Write(string name, string? value)
    {
        if (value is not null) Buffer.Add(_path.Prefix, name, value);
    }

    /// <summary>Writes an integer in invariant digits.</summary>
    public void Write(string name, long? value)
    {
        if (value is { } number) Buffer.Add(_path.Prefix, name, number);
    }

    /// <summary>Writes a number in its shortest form, without an exponent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number.</exception>
    public void Write(string name, double? value)
    {
        if (value is not { } number) return;
        var mark = _path.Enter(name);
        AddValue(number);
        _path.Leave(mark);
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void Write(string name, bool? value)
    {
        if (value is { } flag) Buffer.Add(_path.Prefix, name, Utf8Of(flag));
    }

    /// <summary>Writes an unstructured object as its JSON text; a JSON string as the text it holds, a number without an exponent; an undefined or null one not at all.</summary>
    public void Write(string name, JsonElement? value)
    {
        if (value is { } json && !IsNothing(json)) Buffer.Add(_path.Prefix, name, TextOf(json));
    }

    /// <summary>Writes a text or bytes as Base64.</summary>
    public void Write(string name, Base64Text? value) => Write(name, value?.Encoded);

    /// <inheritdoc cref="Write(string, string?)"/>
    public void WriteRequired(string name, string? value)
    {
        if (value is null) Miss(name);
        else Write(name, value);
    }

    /// <inheritdoc cref="Write(string, long?)"/>
    public void WriteRequired(string name, long? value)
    {
        if (value is null) Miss(name);
        else Write(name, value);
    }

    /// <inheritdoc cref="Write(string, double?)"/>
    public void WriteRequired(string name, double? value)
    {
        if (value is null) Miss(name);
        else Write(name, value);
    }

    /// <inheritdoc cref="Write(string, bool?)"/>
    public void WriteRequired(string name, bool? value)
    {
        if (value is null) Miss(name);
        else Write(name, value);
    }

    /// <inheritdoc cref="Write(string, JsonElement?)"/>
    public void WriteRequired(string name, JsonElement? value)
    {
        if (value is not { } json || IsNothing(json)) Miss(name);
        else Write(name, value);
    }

    /// <inheritdoc cref="Write(string, Base64Text?)"/>
    public void WriteRequired(string name, Base64Text? value) => WriteRequired(name, value?.Encoded);

    /// <summary>Writes the members of an object, each as <c>name.Member</c>.</summary>
    public void WriteObject<T>(string name, T? value)
        where T : class, IRequestObject
    {
        if (value is null) return;
        var mark = _path.Enter(name);
        value.WriteTo(this);
        _path.Leave(mark);
    }

    /// <inheritdoc cref="WriteObject"/>
    public void WriteRequiredObject<T>(string name, T? value)
        where T : class, IRequestObject
    {
        if (value is null) Miss(name);
        else WriteObject(name, value);
    }

    /// <summary>Writes the region; at the root of a request the call's or the client's region stands in for null, and nothing for an empty text.</summary>
    public void WriteRegion(string? value, bool required) => WriteLocation("Region", value, _defaults.Region, required);

    /// <summary>Writes the zone; at the root of a request the call's or the client's zone stands in for null, and nothing for an empty text.</summary>
    public void WriteZone(string? value, bool required) => WriteLocation("Zone", value, _defaults.Zone, required);

    /// <summary>Writes the project; at the root of a request the call's or the client's project stands in for null, and nothing for an empty text.</summary>
    public void WriteProjectId(string? value, bool required) => WriteLocation("ProjectId", value, _defaults.ProjectId, required);

    private static bool IsNothing(JsonElement value) => value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    private void WriteLocation(string name, string? value, string? fallback, bool required)
    {
        if (_path.IsRoot) value = (value ?? fallback) is { Length: > 0 } place ? place : null;
        if (required) WriteRequired(name, value);
        else Write(name, value);
    }

    private void Miss(string name)
    {
        var mark = _path.Enter(name);
        MissHere();
        _path.Leave(mark);
    }

    private void MissHere() => (_missing ??= []).Add(_path.ToString());

    private void AddValue(string value) => Buffer.Add(_path.Utf8, value);

    private void AddValue(long value) => Buffer.Add(_path.Utf8, string.Empty, value);

    private void AddValue(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), $"{_path} must be a finite number.");
        Span<byte> utf8 = stackalloc byte[NumberText.MaxLength];
        Buffer.Add(_path.Utf8, utf8[..NumberText.Format(value, utf8)]);
    }

    private void AddValue(bool value) => Buffer.Add(_path.Utf8, Utf8Of(value));

    private void AddValue(JsonElement value) => Buffer.Add(_path.Utf8, TextOf(value));

    private static ReadOnlySpan<byte> Utf8Of(bool value) => value ? "true"u8 : "false"u8;

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => NumberText.Of(value),
        _ => value.GetRawText(),
    };
}
