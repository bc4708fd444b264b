using System.Text.Json;

namespace Codegen.Runtime;

/// <content>Lists: <c>name.0</c>, <c>name.1</c>, and so on. A null list writes nothing; an item that holds nothing is missing, as an index can't be left out.</content>
public sealed partial class ParameterWriter
{
    /// <summary>Writes texts, each under its index.</summary>
    public void WriteList(string name, IReadOnlyList<string>? values) =>
        WriteItems(name, values, static (writer, value) => writer.AddText(value));

    /// <summary>Writes integers, each under its index.</summary>
    public void WriteList(string name, IReadOnlyList<long>? values) =>
        WriteItems(name, values, static (writer, value) => writer.AddValue(value));

    /// <summary>Writes numbers, each under its index.</summary>
    public void WriteList(string name, IReadOnlyList<double>? values) =>
        WriteItems(name, values, static (writer, value) => writer.AddValue(value));

    /// <summary>Writes flags, each under its index.</summary>
    public void WriteList(string name, IReadOnlyList<bool>? values) =>
        WriteItems(name, values, static (writer, value) => writer.AddValue(value));

    /// <summary>Writes unstructured objects, each under its index.</summary>
    public void WriteList(string name, IReadOnlyList<JsonElement>? values) =>
        WriteItems(name, values, static (writer, value) => writer.AddJson(value));

    /// <summary>Writes texts or bytes as Base64, each under its index.</summary>
    public void WriteList(string name, IReadOnlyList<Base64Text>? values) =>
        WriteItems(name, values, static (writer, value) => writer.AddValue(value.Encoded));

    /// <inheritdoc cref="WriteList(string, IReadOnlyList{string})"/>
    public void WriteRequiredList(string name, IReadOnlyList<string>? values)
    {
        if (HasItems(name, values)) WriteList(name, values);
    }

    /// <inheritdoc cref="WriteList(string, IReadOnlyList{long})"/>
    public void WriteRequiredList(string name, IReadOnlyList<long>? values)
    {
        if (HasItems(name, values)) WriteList(name, values);
    }

    /// <inheritdoc cref="WriteList(string, IReadOnlyList{double})"/>
    public void WriteRequiredList(string name, IReadOnlyList<double>? values)
    {
        if (HasItems(name, values)) WriteList(name, values);
    }

    /// <inheritdoc cref="WriteList(string, IReadOnlyList{bool})"/>
    public void WriteRequiredList(string name, IReadOnlyList<bool>? values)
    {
        if (HasItems(name, values)) WriteList(name, values);
    }

    /// <inheritdoc cref="WriteList(string, IReadOnlyList{JsonElement})"/>
    public void WriteRequiredList(string name, IReadOnlyList<JsonElement>? values)
    {
        if (HasItems(name, values)) WriteList(name, values);
    }

    /// <inheritdoc cref="WriteList(string, IReadOnlyList{Base64Text})"/>
    public void WriteRequiredList(string name, IReadOnlyList<Base64Text>? values)
    {
        if (HasItems(name, values)) WriteList(name, values);
    }

    /// <summary>Writes lists of texts, each item under both indices: <c>name.0.1</c>.</summary>
    public void WriteLists(string name, IReadOnlyList<IReadOnlyList<string>>? values) =>
        WriteItems(name, values, static (writer, inner) => writer.AddItems(inner, static (writer, value) => writer.AddText(value)));

    /// <summary>Writes lists of integers, each item under both indices: <c>name.0.1</c>.</summary>
    public void WriteLists(string name, IReadOnlyList<IReadOnlyList<long>>? values) =>
        WriteItems(name, values, static (writer, inner) => writer.AddItems(inner, static (writer, value) => writer.AddValue(value)));

    /// <summary>Writes lists of numbers, each item under both indices: <c>name.0.1</c>.</summary>
    public void WriteLists(string name, IReadOnlyList<IReadOnlyList<double>>? values) =>
        WriteItems(name, values, static (writer, inner) => writer.AddItems(inner, static (writer, value) => writer.AddValue(value)));

    /// <summary>Writes lists of flags, each item under both indices: <c>name.0.1</c>.</summary>
    public void WriteLists(string name, IReadOnlyList<IReadOnlyList<bool>>? values) =>
        WriteItems(name, values, static (writer, inner) => writer.AddItems(inner, static (writer, value) => writer.AddValue(value)));

    /// <summary>Writes lists of unstructured objects, each item under both indices: <c>name.0.1</c>.</summary>
    public void WriteLists(string name, IReadOnlyList<IReadOnlyList<JsonElement>>? values) =>
        WriteItems(name, values, static (writer, inner) => writer.AddItems(inner, static (writer, value) => writer.AddJson(value)));

    /// <inheritdoc cref="WriteLists(string, IReadOnlyList{IReadOnlyList{string}})"/>
    public void WriteRequiredLists(string name, IReadOnlyList<IReadOnlyList<string>>? values)
    {
        if (HasItems(name, values)) WriteLists(name, values);
    }

    /// <inheritdoc cref="WriteLists(string, IReadOnlyList{IReadOnlyList{long}})"/>
    public void WriteRequiredLists(string name, IReadOnlyList<IReadOnlyList<long>>? values)
    {
        if (HasItems(name, values)) WriteLists(name, values);
    }

    /// <inheritdoc cref="WriteLists(string, IReadOnlyList{IReadOnlyList{double}})"/>
    public void WriteRequiredLists(string name, IReadOnlyList<IReadOnlyList<double>>? values)
    {
        if (HasItems(name, values)) WriteLists(name, values);
    }

    /// <inheritdoc cref="WriteLists(string, IReadOnlyList{IReadOnlyList{bool}})"/>
    public void WriteRequiredLists(string name, IReadOnlyList<IReadOnlyList<bool>>? values)
    {
        if (HasItems(name, values)) WriteLists(name, values);
    }

    /// <inheritdoc cref="WriteLists(string, IReadOnlyList{IReadOnlyList{JsonElement}})"/>
    public void WriteRequiredLists(string name, IReadOnlyList<IReadOnlyList<JsonElement>>? values)
    {
        if (HasItems(name, values)) WriteLists(name, values);
    }

    /// <summary>Writes objects, each member under its object's index: <c>name.0.Member</c>.</summary>
    public void WriteObjects<T>(string name, IReadOnlyList<T>? values)
        where T : class, IRequestObject =>
        WriteItems(name, values, static (writer, value) => writer.AddObject(value));

    /// <inheritdoc cref="WriteObjects"/>
    public void WriteRequiredObjects<T>(string name, IReadOnlyList<T>? values)
        where T : class, IRequestObject
    {
        if (HasItems(name, values)) WriteObjects(name, values);
    }

    private void WriteItems<T>(string name, IReadOnlyList<T>? values, Action<ParameterWriter, T> write)
    {
        if (values is null) return;
        var list = _path.Enter(name);
        AddItems(values, write);
        _path.Leave(list);
    }

    private void AddItems<T>(IReadOnlyList<T>? values, Action<ParameterWriter, T> write)
    {
        for (var i = 0; i < values?.Count; i++)
        {
            var item = _path.Enter(i);
            var before = Progress;
            write(this, values[i]);

            // An index can't be left out, the cloud would see a list with a hole: what holds nothing is missing.
            if (Progress == before) MissHere();
            _path.Leave(item);
        }
    }

    // Goes up with all that is written or missed.
    internal int Progress => Buffer.Entries.Length + Missing.Count;

    private bool HasItems<T>(string name, IReadOnlyList<T>? values)
    {
        if (values is { Count: > 0 }) return true;
        Miss(name);
        return false;
    }

    private void AddText(string? value)
    {
        if (value is not null) AddValue(value);
    }

    private void AddJson(JsonElement value)
    {
        if (!IsNothing(value)) AddValue(value);
    }

    private void AddObject(IRequestObject? value) => value?.WriteTo(this);
}
