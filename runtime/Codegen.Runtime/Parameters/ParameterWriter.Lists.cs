using System.Text.Json;

namespace Codegen.Runtime;

/// <content>Lists: <c>name.0</c>, <c>name.1</c>, and so on. A null list writes nothing.</content>
public sealed partial class ParameterWriter
{
    /// <summary>Writes texts, each under its index.</summary>
    public void WriteList(string name, IReadOnlyList<string>? values)
    {
        if (values is null) return;
        var list = _path.Enter(name);
        for (var i = 0; i < values.Count; i++)
        {
            var item = _path.Enter(i);
            // An index can't be left out: the cloud would see a list with a hole.
            if (values[i] is null) MissHere();
            else AddValue(values[i]);
            _path.Leave(item);
        }

        _path.Leave(list);
    }

    /// <summary>Writes integers, each under its index.</summary>
    public void WriteList(string name, IReadOnlyList<long>? values)
    {
        if (values is null) return;
        var list = _path.Enter(name);
        for (var i = 0; i < values.Count; i++)
        {
            var item = _path.Enter(i);
            AddValue(values[i]);
            _path.Leave(item);
        }

        _path.Leave(list);
    }

    /// <summary>Writes numbers, each under its index.</summary>
    public void WriteList(string name, IReadOnlyList<double>? values)
    {
        if (values is null) return;
        var list = _path.Enter(name);
        for (var i = 0; i < values.Count; i++)
        {
            var item = _path.Enter(i);
            AddValue(values[i]);
            _path.Leave(item);
        }

        _path.Leave(list);
    }

    /// <summary>Writes flags, each under its index.</summary>
    public void WriteList(string name, IReadOnlyList<bool>? values)
    {
        if (values is null) return;
        var list = _path.Enter(name);
        for (var i = 0; i < values.Count; i++)
        {
            var item = _path.Enter(i);
            AddValue(values[i]);
            _path.Leave(item);
        }

        _path.Leave(list);
    }

    /// <summary>Writes unstructured objects, each under its index.</summary>
    public void WriteList(string name, IReadOnlyList<JsonElement>? values)
    {
        if (values is null) return;
        var list = _path.Enter(name);
        for (var i = 0; i < values.Count; i++)
        {
            var item = _path.Enter(i);
            if (IsNothing(values[i])) MissHere();
            else AddValue(values[i]);
            _path.Leave(item);
        }

        _path.Leave(list);
    }

    /// <summary>Writes texts or bytes as Base64, each under its index.</summary>
    public void WriteList(string name, IReadOnlyList<Base64Text>? values)
    {
        if (values is null) return;
        var list = _path.Enter(name);
        for (var i = 0; i < values.Count; i++)
        {
            var item = _path.Enter(i);
            AddValue(values[i].Encoded);
            _path.Leave(item);
        }

        _path.Leave(list);
    }

    /// <inheritdoc cref="WriteList(string, IReadOnlyList{Base64Text})"/>
    public void WriteRequiredList(string name, IReadOnlyList<Base64Text>? values)
    {
        if (values is not { Count: > 0 }) Miss(name);
        else WriteList(name, values);
    }

    /// <inheritdoc cref="WriteList(string, IReadOnlyList{string})"/>
    public void WriteRequiredList(string name, IReadOnlyList<string>? values)
    {
        if (values is not { Count: > 0 }) Miss(name);
        else WriteList(name, values);
    }

    /// <inheritdoc cref="WriteList(string, IReadOnlyList{long})"/>
    public void WriteRequiredList(string name, IReadOnlyList<long>? values)
    {
        if (values is not { Count: > 0 }) Miss(name);
        else WriteList(name, values);
    }

    /// <inheritdoc cref="WriteList(string, IReadOnlyList{double})"/>
    public void WriteRequiredList(string name, IReadOnlyList<double>? values)
    {
        if (values is not { Count: > 0 }) Miss(name);
        else WriteList(name, values);
    }

    /// <inheritdoc cref="WriteList(string, IReadOnlyList{bool})"/>
    public void WriteRequiredList(string name, IReadOnlyList<bool>? values)
    {
        if (values is not { Count: > 0 }) Miss(name);
        else WriteList(name, values);
    }

    /// <inheritdoc cref="WriteList(string, IReadOnlyList{JsonElement})"/>
    public void WriteRequiredList(string name, IReadOnlyList<JsonElement>? values)
    {
        if (values is not { Count: > 0 }) Miss(name);
        else WriteList(name, values);
    }

    /// <summary>Writes lists of texts, each item under both indices: <c>name.0.1</c>.</summary>
    public void WriteLists(string name, IReadOnlyList<IReadOnlyList<string>>? values)
    {
        if (values is null) return;
        var list = _path.Enter(name);
        for (var i = 0; i < values.Count; i++) WriteList(IndexName(i), values[i]);
        _path.Leave(list);
    }

    /// <summary>Writes lists of integers, each item under both indices: <c>name.0.1</c>.</summary>
    public void WriteLists(string name, IReadOnlyList<IReadOnlyList<long>>? values)
    {
        if (values is null) return;
        var list = _path.Enter(name);
        for (var i = 0; i < values.Count; i++) WriteList(IndexName(i), values[i]);
        _path.Leave(list);
    }

    /// <summary>Writes lists of numbers, each item under both indices: <c>name.0.1</c>.</summary>
    public void WriteLists(string name, IReadOnlyList<IReadOnlyList<double>>? values)
    {
        if (values is null) return;
        var list = _path.Enter(name);
        for (var i = 0; i < values.Count; i++) WriteList(IndexName(i), values[i]);
        _path.Leave(list);
    }

    /// <summary>Writes lists of flags, each item under both indices: <c>name.0.1</c>.</summary>
    public void WriteLists(string name, IReadOnlyList<IReadOnlyList<bool>>? values)
    {
        if (values is null) return;
        var list = _path.Enter(name);
        for (var i = 0; i < values.Count; i++) WriteList(IndexName(i), values[i]);
        _path.Leave(list);
    }

    /// <summary>Writes lists of unstructured objects, each item under both indices: <c>name.0.1</c>.</summary>
    public void WriteLists(string name, IReadOnlyList<IReadOnlyList<JsonElement>>? values)
    {
        if (values is null) return;
        var list = _path.Enter(name);
        for (var i = 0; i < values.Count; i++) WriteList(IndexName(i), values[i]);
        _path.Leave(list);
    }

    /// <summary>Writes objects, each member under its object's index: <c>name.0.Member</c>.</summary>
    public void WriteObjects<T>(string name, IReadOnlyList<T>? values)
        where T : class, IRequestObject
    {
        if (values is null) return;
        var list = _path.Enter(name);
        for (var i = 0; i < values.Count; i++)
        {
            var item = _path.Enter(i);
            if (values[i] is null) MissHere();
            else values[i].WriteTo(this);
            _path.Leave(item);
        }

        _path.Leave(list);
    }

    /// <inheritdoc cref="WriteObjects"/>
    public void WriteRequiredObjects<T>(string name, IReadOnlyList<T>? values)
        where T : class, IRequestObject
    {
        if (values is not { Count: > 0 }) Miss(name);
        else WriteObjects(name, values);
    }

    private static string IndexName(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
