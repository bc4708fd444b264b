using System.Text.Json;

namespace Codegen.Spec.Json;

/// <summary>
/// Goes through a spec file once, token by token, and knows the path of the token that it is at. What is not as the format
/// expects becomes a problem at that path, and the cursor goes on behind it.
/// </summary>
/// <remarks>
/// A spec is read with every build and every edit of it, so nothing is made here but what the spec is made of: a path becomes a
/// text when there is a problem to report.
/// </remarks>
internal ref struct SpecCursor
{
    private readonly ProblemCollector _problems;
    private readonly bool _withExamples;
    private readonly List<PathPart> _path;

    /// <summary>Of each object that was entered, which of the known names it has had, a bit for each.</summary>
    private readonly List<ulong> _met;
    private Utf8JsonReader _json;

    /// <summary>The property that the value at the cursor belongs to; <see langword="null"/> when its name is no Unicode text.</summary>
    private string? _property;

    /// <summary>Goes to the first value of a text.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="withExamples">Whether examples are wanted.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    /// <exception cref="JsonException">It does not begin with a value.</exception>
    public SpecCursor(ReadOnlySpan<byte> utf8Json, bool withExamples, ProblemCollector problems)
    {
        _problems = problems;
        _withExamples = withExamples;
        _path = [];
        _met = [0];
        _json = new Utf8JsonReader(utf8Json);
        _property = null;
        _json.Read();
    }

    /// <summary>Reads one value. It leaves the cursor at the value's last token.</summary>
    /// <typeparam name="T">What is made of it.</typeparam>
    /// <param name="json">The cursor, at the value's first token.</param>
    /// <returns>What is made of it.</returns>
    public delegate T Reading<out T>(ref SpecCursor json);

    /// <summary>Goes to the end of the text, where nothing may stand behind the value.</summary>
    /// <exception cref="JsonException">Something does, or the text ends too early.</exception>
    public void Finish()
    {
        while (_json.Read())
        {
        }
    }

    /// <summary>Enters the object at the cursor.</summary>
    /// <returns><see langword="false"/> when there is none, which is reported.</returns>
    public bool Enter()
    {
        if (_json.TokenType == JsonTokenType.StartObject)
        {
            _met.Add(0);
            return true;
        }

        WrongValue(Path(), "an object");
        return false;
    }

    /// <summary>Goes to the value of the next property of the object that was entered.</summary>
    /// <param name="property">The property's name; <see langword="null"/> when it is no Unicode text.</param>
    /// <returns><see langword="false"/> when there are no more.</returns>
    public bool Next(out string? property)
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            _met.RemoveAt(_met.Count - 1);
            property = null;
            return false;
        }

        int index = SpecNames.IndexOf(_json.ValueSpan);
        _property = property = index < 0 ? JsonText.NameAt(ref _json) : SpecNames.At(index);
        index = index < 0 ? SpecNames.IndexOf(property) : index;
        if (index >= 0)
        {
            Meet(index);
        }

        _json.Read();
        return true;
    }

    /// <summary>Passes over a value.</summary>
    public void Skip() => _json.Skip();

    /// <summary>Passes over the value of a property that the format does not have.</summary>
    public void Unknown()
    {
        _problems.Warning(
            SpecProblemIds.UnknownProperty,
            PropertyPath(),
            $"The format has no property '{_property}' here; it is passed over. Check its spelling.");
        Skip();
    }

    /// <summary>Reports that the object which was just read lacks a property.</summary>
    /// <param name="name">The property.</param>
    /// <param name="expected">What it is.</param>
    /// <returns>What stands for it: nothing.</returns>
    public readonly string Missing(string name, string expected)
    {
        // Where there was no object at all, that has been reported.
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            _problems.Error(SpecProblemIds.WrongValue, Path(), $"The property '{name}' is missing here. It is {expected}.");
        }

        return string.Empty;
    }

    /// <summary>Reads a text.</summary>
    /// <returns>The text; <see langword="null"/> for anything else, which is reported.</returns>
    public string? Text()
    {
        if (_json.TokenType != JsonTokenType.String)
        {
            WrongValue(PropertyPath(), "a text");
            return null;
        }

        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            _problems.Error(SpecProblemIds.WrongValue, PropertyPath(), "The escapes in this text make no Unicode text: a surrogate stands alone.");
            return null;
        }
    }

    /// <summary>Reads a text that has to be there.</summary>
    /// <returns>The text; empty for anything else, which is reported.</returns>
    public string RequiredText() => Text() ?? string.Empty;

    /// <summary>Reads a text that can't be empty.</summary>
    /// <returns>The text; empty when it is not one, which is reported.</returns>
    public string Name()
    {
        if (Text() is not { } name)
        {
            return string.Empty;
        }

        if (name.Length == 0)
        {
            _problems.Error(SpecProblemIds.WrongValue, PropertyPath(), $"The property '{_property}' is empty here.");
        }

        return name;
    }

    /// <summary>Reads a type.</summary>
    /// <returns>The type; object when it is not one, which is reported.</returns>
    public TypeSpec Type()
    {
        if (_json.TokenType == JsonTokenType.String && SpecTypes.Find(_json.ValueSpan) is { } known)
        {
            return known;
        }

        string text = Name();
        if (TypeSpec.TryParse(text, out TypeSpec? type))
        {
            return type;
        }

        // An empty text has been reported.
        if (text.Length > 0)
        {
            _problems.Error(
                SpecProblemIds.UnknownType,
                PropertyPath(),
                $"'{text}' is no type. Use string, int, float, bool, object or #Model, with [] behind it for a list.");
        }

        return TypeSpec.Of(TypeKind.Object);
    }

    /// <summary>Reads a truth value.</summary>
    /// <returns>The value; <see langword="false"/> for anything else, which is reported.</returns>
    public bool Flag()
    {
        if (_json.TokenType is not (JsonTokenType.True or JsonTokenType.False))
        {
            WrongValue(PropertyPath(), "true or false");
            return false;
        }

        return _json.TokenType == JsonTokenType.True;
    }

    /// <summary>Reads a whole number.</summary>
    /// <returns>The number; 0 for anything else, which is reported.</returns>
    public long Integer()
    {
        if (_json.TokenType == JsonTokenType.Number && _json.TryGetInt64(out long number))
        {
            return number;
        }

        WrongValue(PropertyPath(), "a whole number");
        return 0;
    }

    /// <summary>Reads a number.</summary>
    /// <returns>The number; <see langword="null"/> for anything else, which is reported.</returns>
    public decimal? Number()
    {
        if (_json.TokenType == JsonTokenType.Number && _json.TryGetDecimal(out decimal number))
        {
            return number;
        }

        WrongValue(PropertyPath(), "a number of 28 digits at most");
        return null;
    }

    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">What is made of it.</typeparam>
    /// <param name="property">The property whose value it is.</param>
    /// <param name="read">Reads it.</param>
    /// <returns>What is made of it.</returns>
    public T Object<T>(string property, Reading<T> read)
        where T : class
    {
        _path.Add(new PathPart(property, 0));
        T value = read(ref this);
        _path.RemoveAt(_path.Count - 1);
        return value;
    }

    /// <summary>Reads a list of objects.</summary>
    /// <typeparam name="T">What is made of an item.</typeparam>
    /// <param name="property">The property whose value it is.</param>
    /// <param name="read">Reads an item.</param>
    /// <returns>What is made of the items; nothing for anything but a list, which is reported.</returns>
    public EquatableArray<T> List<T>(string property, Reading<T> read)
        where T : class, IEquatable<T>
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            WrongValue(PropertyPath(), "a list");
            return default;
        }

        _path.Add(new PathPart(property, 0));
        _path.Add(default);
        var items = new List<T>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            _path[_path.Count - 1] = new PathPart(Name: null, items.Count);
            items.Add(read(ref this));
        }

        _path.RemoveRange(_path.Count - 2, 2);
        return items.ToEquatableArray();
    }

    /// <summary>Reads an example.</summary>
    /// <returns>The example's text; <see langword="null"/> where examples are not wanted.</returns>
    public string? Example()
    {
        if (!_withExamples)
        {
            Skip();
            return null;
        }

        using JsonDocument value = JsonDocument.ParseValue(ref _json);
        return ExampleText.Read(value.RootElement);
    }

    /// <summary>What the format does not know needs no such look: each is reported.</summary>
    private readonly void Meet(int name)
    {
        ulong met = _met[_met.Count - 1];
        ulong bit = 1UL << name;
        if ((met & bit) != 0)
        {
            DuplicateProperties.Report(_property!, PropertyPath(), (int)_json.TokenStartIndex, _json.ValueSpan.Length, _problems);
        }

        _met[_met.Count - 1] = met | bit;
    }

    private void WrongValue(string path, string expected)
    {
        _problems.Error(SpecProblemIds.WrongValue, path, $"Here stands {Describe(_json.TokenType)}, but the format expects {expected}.");
        Skip();
    }

    private readonly string PropertyPath() => _property is null ? Path() : JsonPath.Property(Path(), _property);

    private readonly string Path()
    {
        string path = JsonPath.Root;
        foreach (PathPart part in _path)
        {
            path = part.Name is null ? JsonPath.Item(path, part.Index) : JsonPath.Property(path, part.Name);
        }

        return path;
    }

    private static string Describe(JsonTokenType kind) => kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        _ => "null",
    };

    /// <summary>A step from a container to what it contains.</summary>
    /// <param name="Name">The property; <see langword="null"/> in a list.</param>
    /// <param name="Index">The index in a list.</param>
    private readonly record struct PathPart(string? Name, int Index);
}
