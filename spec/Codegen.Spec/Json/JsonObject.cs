using System.Text.Json;

namespace Codegen.Spec.Json;

/// <summary>
/// One object of a file that people write. Each property is asked for once, by its name; <see cref="EndStrictly"/> then reports
/// those that were not asked for: what people mistype must not be without effect.
/// </summary>
internal sealed class JsonObject
{
    private readonly JsonElement _element;
    private readonly string _path;
    private readonly ProblemCollector _problems;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly bool _isObject;

    public JsonObject(JsonElement element, string path, ProblemCollector problems)
    {
        _element = element;
        _path = path;
        _problems = problems;
        _isObject = element.ValueKind == JsonValueKind.Object;
        if (!_isObject)
        {
            WrongValue(path, "an object", element);
        }
    }

    /// <summary>A text that must be there; empty when it is not, which has been reported.</summary>
    public string Required(string name)
    {
        if (Value(name) is { } value)
        {
            return Text(name, value) ?? string.Empty;
        }

        Missing(name, "a text");
        return string.Empty;
    }

    /// <summary>As <see cref="Required"/>, for what can't be empty.</summary>
    public string RequiredName(string name)
    {
        if (Value(name) is { ValueKind: JsonValueKind.String } value && value.ValueEquals(string.Empty))
        {
            _problems.Error(SpecProblemIds.WrongValue, JsonPath.Property(_path, name), $"The property '{name}' is empty here.");
        }

        return Required(name);
    }

    public string? Optional(string name) => Value(name) is { } value ? Text(name, value) : null;

    /// <summary>A type that must be there; object when it is not one, which has been reported.</summary>
    public TypeSpec RequiredType(string name)
    {
        string text = RequiredName(name);
        if (TypeSpec.TryParse(text, out TypeSpec? type))
        {
            return type;
        }

        // An empty text has been reported.
        if (text.Length > 0)
        {
            _problems.Error(
                SpecProblemIds.UnknownType,
                JsonPath.Property(_path, name),
                $"'{text}' is no type. Use string, int, float, bool, object or #Model, with [] behind it for a list.");
        }

        return TypeSpec.Of(TypeKind.Object);
    }

    public TypeSpec? OptionalType(string name) => Value(name) is null ? null : RequiredType(name);

    public bool Flag(string name)
    {
        if (Value(name) is not { } value)
        {
            return false;
        }

        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            WrongValue(JsonPath.Property(_path, name), "true or false", value);
        }

        return value.ValueKind == JsonValueKind.True;
    }

    public decimal? Number(string name)
    {
        if (Value(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number))
        {
            return number;
        }

        WrongValue(JsonPath.Property(_path, name), "a number of 28 digits at most", value);
        return null;
    }

    public EquatableArray<T> List<T>(string name, Func<JsonElement, string, T> read)
        where T : IEquatable<T>
    {
        if (Value(name) is not { } value)
        {
            return default;
        }

        string path = JsonPath.Property(_path, name);
        if (value.ValueKind != JsonValueKind.Array)
        {
            WrongValue(path, "a list", value);
            return default;
        }

        return value.EnumerateArray().Select((item, index) => read(item, JsonPath.Item(path, index))).ToEquatableArray();
    }

    /// <summary>A list that must be there, of what <paramref name="read"/> makes of its items; empty when it is not, which has been reported.</summary>
    public T[] RequiredItems<T>(string name, Func<JsonElement, string, T> read)
    {
        if (Value(name) is not { } value)
        {
            Missing(name, "a list");
            return [];
        }

        string path = JsonPath.Property(_path, name);
        if (value.ValueKind == JsonValueKind.Array)
        {
            return [.. value.EnumerateArray().Select((item, index) => read(item, JsonPath.Item(path, index)))];
        }

        WrongValue(path, "a list", value);
        return [];
    }

    public EquatableArray<string> Texts(string name) => List(name, (item, path) => TextAt(path, item) ?? string.Empty);

    /// <summary>The value of a property, or <see langword="null"/> when the object has none of that name.</summary>
    public JsonElement? Value(string name)
    {
        _asked.Add(name);
        return _isObject && _element.TryGetProperty(name, out JsonElement value) ? value : null;
    }

    public void Skip(string name) => _asked.Add(name);

    /// <summary>Reports what was not asked for.</summary>
    public void EndStrictly()
    {
        foreach ((string? name, string path) in NotAskedFor())
        {
            _problems.Error(
                SpecProblemIds.UnknownProperty,
                path,
                $"The format has no property '{name}' here. It has {string.Join(", ", _asked.OrderBy(asked => asked, StringComparer.Ordinal))}.");
        }
    }

    private IEnumerable<(string? Name, string Path)> NotAskedFor() => !_isObject ? [] :
        from property in _element.EnumerateObject()
        let name = NameOf(property)
        where name is null || !_asked.Contains(name)
        select (name, name is null ? _path : JsonPath.Property(_path, name));

    private void Missing(string name, string expected)
    {
        if (_isObject)
        {
            _problems.Error(SpecProblemIds.WrongValue, _path, $"The property '{name}' is missing here. It is {expected}.");
        }
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // The escapes of the name make no Unicode text.
            return null;
        }
    }

    private string? Text(string name, JsonElement value) => TextAt(JsonPath.Property(_path, name), value);

    private string? TextAt(string path, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            WrongValue(path, "a text", value);
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            _problems.Error(SpecProblemIds.WrongValue, path, "The escapes in this text make no Unicode text: a surrogate stands alone.");
            return null;
        }
    }

    private void WrongValue(string path, string expected, JsonElement found) =>
        _problems.Error(SpecProblemIds.WrongValue, path, $"Here stands {Describe(found.ValueKind)}, but the format expects {expected}.");

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}
