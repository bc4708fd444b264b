namespace Codegen.Spec.Json;

/// <summary>Turns the text of a spec file into the model, and says of every value that is not what the format expects where it is.</summary>
internal sealed class SpecDocument
{
    private readonly bool _withExamples;

    // Each is handed on thousands of times, and would be made anew as often.
    private readonly SpecCursor.Reading<ActionSpec> _readAction;
    private readonly SpecCursor.Reading<MessageSpec> _readMessage;
    private readonly SpecCursor.Reading<ModelSpec> _readModel;
    private readonly SpecCursor.Reading<FieldSpec> _readField;
    private readonly SpecCursor.Reading<ValueSpec> _readValue;
    private readonly SpecCursor.Reading<ExampleSpec> _readExamples;

    private SpecDocument(bool withExamples)
    {
        _withExamples = withExamples;
        _readAction = ReadAction;
        _readMessage = ReadMessage;
        _readModel = ReadModel;
        _readField = ReadField;
        _readValue = ReadValue;
        _readExamples = ReadExamples;
    }

    /// <summary>Reads a product.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="withExamples">Whether examples are wanted.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    /// <returns>The product; <see langword="null"/> when nothing of it can be used.</returns>
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON.</exception>
    public static ProductSpec? Read(ReadOnlySpan<byte> utf8Json, bool withExamples, ProblemCollector problems)
    {
        bool isKnown = SpecFormat.IsKnown(utf8Json, problems);
        var json = new SpecCursor(utf8Json, problems);
        ProductSpec? product = isKnown ? new SpecDocument(withExamples).ReadProduct(ref json) : null;
        json.Finish();
        return product is { Product.Length: > 0 } ? product : null;
    }

    private ProductSpec ReadProduct(ref SpecCursor json)
    {
        string? name = null;
        string? title = null;
        string? description = null;
        string? limits = null;
        string? endpoint = null;
        EquatableArray<ActionSpec> actions = default;
        EquatableArray<ErrorCodeSpec> errorCodes = default;
        while (json.Next(out string? property))
        {
            switch (property)
            {
                case ProductSpec.FormatProperty: json.Skip(); break;
                case "product": name = json.Name(); break;
                case "title": title = json.Text(); break;
                case "description": description = json.Text(); break;
                case "limits": limits = json.Text(); break;
                case "endpoint": endpoint = json.Text(); break;
                case "actions": actions = json.List(property, _readAction); break;
                case "errorCodes": errorCodes = json.List(property, ReadErrorCode); break;
                default: json.Unknown(); break;
            }
        }

        return new ProductSpec
        {
            Product = name ?? json.Missing("product", "a text"),
            Title = title,
            Description = description,
            Limits = limits,
            Endpoint = endpoint,
            Actions = actions,
            ErrorCodes = errorCodes,
        };
    }

    private ActionSpec ReadAction(ref SpecCursor json)
    {
        string? name = null;
        string? csharpName = null;
        string? title = null;
        string? description = null;
        string? limits = null;
        string? deprecated = null;
        string? group = null;
        string? page = null;
        MessageSpec request = MessageSpec.Empty;
        MessageSpec response = MessageSpec.Empty;
        ExampleSpec examples = ExampleSpec.None;
        bool isObject = json.Enter();
        while (isObject && json.Next(out string? property))
        {
            switch (property)
            {
                case "name": name = json.Name(); break;
                case "csharpName": csharpName = json.Text(); break;
                case "title": title = json.Text(); break;
                case "description": description = json.Text(); break;
                case "limits": limits = json.Text(); break;
                case "deprecated": deprecated = json.Text(); break;
                case "group": group = json.Text(); break;
                case "page": page = json.Text(); break;
                case "request": request = json.Object(property, _readMessage); break;
                case "response": response = json.Object(property, _readMessage); break;
                case "examples": examples = json.Object(property, _readExamples); break;
                default: json.Unknown(); break;
            }
        }

        return new ActionSpec
        {
            Name = name ?? json.Missing("name", "a text"),
            CSharpName = csharpName,
            Title = title,
            Description = description,
            Limits = limits,
            Deprecated = deprecated,
            Group = group,
            Page = page,
            Request = request,
            Response = response,
            Examples = examples,
        };
    }

    private MessageSpec ReadMessage(ref SpecCursor json)
    {
        EquatableArray<FieldSpec> fields = default;
        EquatableArray<ModelSpec> models = default;
        bool isObject = json.Enter();
        while (isObject && json.Next(out string? property))
        {
            switch (property)
            {
                case "fields": fields = json.List(property, _readField); break;
                case "models": models = json.List(property, _readModel); break;
                default: json.Unknown(); break;
            }
        }

        return new MessageSpec { Fields = fields, Models = models };
    }

    private ModelSpec ReadModel(ref SpecCursor json)
    {
        string? name = null;
        string? typeName = null;
        EquatableArray<FieldSpec> fields = default;
        bool isObject = json.Enter();
        while (isObject && json.Next(out string? property))
        {
            switch (property)
            {
                case "name": name = json.Name(); break;
                case "typeName": typeName = json.Name(); break;
                case "fields": fields = json.List(property, _readField); break;
                default: json.Unknown(); break;
            }
        }

        return new ModelSpec
        {
            Name = name ?? json.Missing("name", "a text"),
            TypeName = typeName ?? json.Missing("typeName", "a text"),
            Fields = fields,
        };
    }

    private FieldSpec ReadField(ref SpecCursor json)
    {
        string? name = null;
        string? csharpName = null;
        TypeSpec? type = null;
        bool required = false;
        string? description = null;
        string? deprecated = null;
        EquatableArray<ValueSpec> values = default;
        string? whenLeftOut = null;
        string? unit = null;
        decimal? minimum = null;
        decimal? maximum = null;
        bool base64 = false;
        bool secret = false;
        bool isObject = json.Enter();
        while (isObject && json.Next(out string? property))
        {
            switch (property)
            {
                case "name": name = json.Name(); break;
                case "csharpName": csharpName = json.Text(); break;
                case "type": type = json.Type(); break;
                case "required": required = json.Flag(); break;
                case "description": description = json.Text(); break;
                case "deprecated": deprecated = json.Text(); break;
                case "values": values = json.List(property, _readValue); break;
                case "default": whenLeftOut = json.Text(); break;
                case "unit": unit = json.Text(); break;
                case "minimum": minimum = json.Number(); break;
                case "maximum": maximum = json.Number(); break;
                case "base64": base64 = json.Flag(); break;
                case "secret": secret = json.Flag(); break;
                default: json.Unknown(); break;
            }
        }

        if (type is null)
        {
            json.Missing("type", "a text");
        }

        return new FieldSpec
        {
            Name = name ?? json.Missing("name", "a text"),
            CSharpName = csharpName,
            Type = type ?? TypeSpec.Of(TypeKind.Object),
            Required = required,
            Description = description,
            Deprecated = deprecated,
            Values = values,
            Default = whenLeftOut,
            Unit = unit,
            Minimum = minimum,
            Maximum = maximum,
            Base64 = base64,
            Secret = secret,
        };
    }

    private ValueSpec ReadValue(ref SpecCursor json)
    {
        string? value = null;
        string? description = null;
        bool isObject = json.Enter();
        while (isObject && json.Next(out string? property))
        {
            switch (property)
            {
                case "value": value = json.RequiredText(); break;
                case "description": description = json.Text(); break;
                default: json.Unknown(); break;
            }
        }

        return new ValueSpec(value ?? json.Missing("value", "a text"), description);
    }

    private ErrorCodeSpec ReadErrorCode(ref SpecCursor json)
    {
        long? code = null;
        string? message = null;
        bool tryAgain = false;
        bool isObject = json.Enter();
        while (isObject && json.Next(out string? property))
        {
            switch (property)
            {
                case "code": code = json.Integer(); break;
                case "message": message = json.RequiredText(); break;
                case "tryAgain": tryAgain = json.Flag(); break;
                default: json.Unknown(); break;
            }
        }

        if (code is null)
        {
            json.Missing("code", "a whole number");
        }

        return new ErrorCodeSpec(code ?? 0, message ?? json.Missing("message", "a text"), tryAgain);
    }

    private ExampleSpec ReadExamples(ref SpecCursor json)
    {
        string? request = null;
        string? response = null;
        bool isObject = json.Enter();
        while (isObject && json.Next(out string? property))
        {
            switch (property)
            {
                case "request" or "response" when !_withExamples: json.Skip(); break;
                case "request": request = json.Example(); break;
                case "response": response = json.Example(); break;
                default: json.Unknown(); break;
            }
        }

        return isObject && _withExamples ? new ExampleSpec(request, response) : ExampleSpec.None;
    }
}
