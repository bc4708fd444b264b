using System.Text.Json;
using Codegen.Spec.Json;

namespace Codegen.Spec.Overlays;

/// <summary>Turns a parsed overlay file into corrections, and says of everything that the format does not expect where it is.</summary>
internal sealed class OverlayDocument
{
    private readonly ProblemCollector _problems;

    private OverlayDocument(ProblemCollector problems) => _problems = problems;

    public static IReadOnlyList<Correction>? Read(JsonElement root, ProblemCollector problems)
    {
        if (!IsKnownFormat(root, problems))
        {
            return null;
        }

        var document = new OverlayDocument(problems);
        var reader = new JsonObject(root, JsonPath.Root, problems);
        reader.Skip("$schema");
        reader.Skip(Overlay.FormatProperty);
        Correction?[] corrections = reader.RequiredItems("corrections", document.ReadCorrection);
        reader.EndStrictly();

        // A correction that can't be read is no part of the draft; the others are tried, so that all problems are shown at once.
        return [.. corrections.OfType<Correction>()];
    }

    private static bool IsKnownFormat(JsonElement root, ProblemCollector problems)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(Overlay.FormatProperty, out JsonElement version))
        {
            problems.Error(
                SpecProblemIds.WrongFormat,
                JsonPath.Root,
                $"This is no overlay: it is no object with the property '{Overlay.FormatProperty}'. Write \"{Overlay.FormatProperty}\": {Overlay.FormatVersion} into it.");
            return false;
        }

        bool isNumber = version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out int number) && number >= 1;
        if (isNumber && version.GetInt32() <= Overlay.FormatVersion)
        {
            return true;
        }

        problems.Error(
            SpecProblemIds.WrongFormat,
            JsonPath.Property(JsonPath.Root, Overlay.FormatProperty),
            isNumber
                ? $"This overlay has version {version.GetInt32()} of the format; the newest that is known here is {Overlay.FormatVersion}. Update 'codegen'."
                : $"The version of the format is not a whole number from 1 to {Overlay.FormatVersion}. Write \"{Overlay.FormatProperty}\": {Overlay.FormatVersion}.");
        return false;
    }

    private Correction? ReadCorrection(JsonElement element, string path)
    {
        RefuseEmpty(element, path);
        var reader = new JsonObject(element, path, _problems);
        string action = reader.RequiredName("action");
        if (reader.RequiredName("reason") is { Length: > 0 } reason && reason.Trim().Length == 0)
        {
            _problems.Error(SpecProblemIds.WrongValue, JsonPath.Property(path, "reason"), "The reason is empty. Say why the docs are wrong, and how that is known.");
        }

        Correction? correction = reader.Value("field") is null && reader.Value("side") is null
            ? ReadActionCorrection(reader, action, path)
            : ReadFieldCorrection(reader, new FieldAddress(action, IsRequest(reader, path), reader.RequiredName("field"), path));
        reader.EndStrictly();
        return _problems.HasErrorIn(path) ? null : correction;
    }

    private ActionCorrection? ReadActionCorrection(JsonObject reader, string action, string path)
    {
        PropertyChanges<ActionSpec> changes = ReadChanges(reader, path, Properties.OfAction);
        if (changes.Now.Count > 0)
        {
            return new ActionCorrection(action, changes, path);
        }

        NothingToDo(path, "An action is corrected by 'set' or 'unset'; a field of it needs 'side' and 'field' as well.");
        return null;
    }

    private Correction? ReadFieldCorrection(JsonObject reader, FieldAddress at)
    {
        switch (reader.Value("add"), reader.Value("remove"), reader.Value("typeName"))
        {
            case ({ } add, null, null):
                return new FieldAddition(at, ReadNewField(add, JsonPath.Property(at.JsonPath, "add")));
            case (null, { ValueKind: JsonValueKind.True }, null):
                return new FieldRemoval(at);
            case (null, { }, null):
                _problems.Error(SpecProblemIds.WrongValue, JsonPath.Property(at.JsonPath, "remove"), "The only value of 'remove' is true.");
                return null;
            case (null, null, { }):
                return new TypeNameCorrection(at, reader.RequiredName("typeName"));
            case (null, null, null):
                break;
            default:
                NothingToDo(at.JsonPath, "Only one of 'add', 'remove' and 'typeName' fits into one correction.");
                return null;
        }

        PropertyChanges<FieldSpec> changes = ReadChanges(reader, at.JsonPath, Properties.OfField);
        EquatableArray<ValueSpec> added = reader.List("addValues", ReadValue);
        EquatableArray<string> removed = reader.Texts("removeValues");
        if (changes.Now.Count + added.Count + removed.Count > 0)
        {
            return new FieldCorrection(at, changes, added, removed);
        }

        NothingToDo(at.JsonPath, "A field is corrected by 'set', 'unset', 'addValues', 'removeValues', 'add', 'remove' or 'typeName'.");
        return null;
    }

    private bool IsRequest(JsonObject reader, string path)
    {
        string side = reader.Required("side");
        bool isRequest = string.Equals(side, "request", StringComparison.Ordinal);
        if (!isRequest && side.Length > 0 && !string.Equals(side, "response", StringComparison.Ordinal))
        {
            _problems.Error(SpecProblemIds.WrongValue, JsonPath.Property(path, "side"), $"'{side}' is no side of an action. Use request or response.");
        }

        return isRequest;
    }

    private PropertyChanges<T> ReadChanges<T>(JsonObject reader, string path, IReadOnlyList<Property<T>> properties)
    {
        EquatableArray<PropertyValue<T>> Values(string name) =>
            reader.Value(name) is { } element ? ReadValues(element, JsonPath.Property(path, name), properties) : default;

        EquatableArray<PropertyValue<T>> was = Values("was");
        EquatableArray<PropertyValue<T>> set = Values("set");
        var now = new List<PropertyValue<T>>(set);
        EquatableArray<string> unset = reader.Texts("unset");
        for (int i = 0; i < unset.Count; i++)
        {
            string item = JsonPath.Item(JsonPath.Property(path, "unset"), i);
            if (properties.FirstOrDefault(property => property.CanBeUnset && property.Name == unset[i]) is { } property)
            {
                now.Add(new PropertyValue<T>(property, null, item));
            }
            else if (!_problems.HasErrorIn(item))
            {
                _problems.Error(
                    SpecProblemIds.UnknownProperty,
                    item,
                    $"'{unset[i]}' can't be taken away here. Use {string.Join(", ", properties.Where(candidate => candidate.CanBeUnset).Select(candidate => candidate.Name))}.");
            }
        }

        return new PropertyChanges<T>(was, now.ToEquatableArray());
    }

    private EquatableArray<PropertyValue<T>> ReadValues<T>(JsonElement element, string path, IReadOnlyList<Property<T>> properties)
    {
        var reader = new JsonObject(element, path, _problems);
        var values = new List<PropertyValue<T>>();
        foreach (Property<T> property in properties)
        {
            if (reader.Value(property.Name) is not null)
            {
                values.Add(new PropertyValue<T>(property, property.Read(reader, property.Name), JsonPath.Property(path, property.Name)));
            }
        }

        reader.EndStrictly();
        return values.ToEquatableArray();
    }

    private FieldSpec ReadNewField(JsonElement element, string path)
    {
        var reader = new JsonObject(element, path, _problems);
        var field = new FieldSpec { Name = string.Empty, Type = reader.RequiredType("type"), Values = reader.List("values", ReadValue) };
        foreach (Property<FieldSpec> property in Properties.OfField)
        {
            if (reader.Value(property.Name) is not null)
            {
                field = property.With(field, property.Read(reader, property.Name));
            }
        }

        reader.EndStrictly();
        return field;
    }

    private ValueSpec ReadValue(JsonElement element, string path)
    {
        var reader = new JsonObject(element, path, _problems);
        var value = new ValueSpec(reader.Required("value"), reader.Optional("description"));
        reader.EndStrictly();
        return value;
    }

    /// <summary>Whoever writes a property and nothing into it meant something.</summary>
    private void RefuseEmpty(JsonElement correction, string path)
    {
        foreach (string name in new[] { "was", "set", "unset", "add", "addValues", "removeValues" })
        {
            bool isEmpty = correction.ValueKind == JsonValueKind.Object && correction.TryGetProperty(name, out JsonElement value) && value.ValueKind switch
            {
                JsonValueKind.Object => !value.EnumerateObject().Any(),
                JsonValueKind.Array => value.GetArrayLength() == 0,
                _ => false,
            };
            if (isEmpty)
            {
                _problems.Error(SpecProblemIds.WrongValue, JsonPath.Property(path, name), "Nothing stands in here. Fill it, or remove it.");
            }
        }
    }

    private void NothingToDo(string path, string advice)
    {
        if (!_problems.HasErrorIn(path))
        {
            _problems.Error(SpecProblemIds.WrongValue, path, $"It can't be told what this correction shall do. {advice}");
        }
    }
}
