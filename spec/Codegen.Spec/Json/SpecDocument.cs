namespace Codegen.Spec.Json;

/// <summary>Turns the text of a spec file into the model, and says of every value that is not what the format expects where it is.</summary>
internal static class SpecDocument
{
    /// <summary>Reads a product.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="withExamples">Whether examples are wanted.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    /// <returns>The product; <see langword="null"/> when nothing of it can be used.</returns>
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON.</exception>
    public static ProductSpec? Read(ReadOnlySpan<byte> utf8Json, bool withExamples, ProblemCollector problems)
    {
        bool isKnown = SpecFormat.IsKnown(utf8Json, problems);
        var json = new SpecCursor(utf8Json, withExamples, problems);
        ProductSpec? product = isKnown ? ReadProduct(ref json) : null;
        json.Finish();
        return product is { Product.Length: > 0 } ? product : null;
    }

    private static ProductSpec ReadProduct(ref SpecCursor json)
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
                case "actions": actions = json.List(property, ReadAction); break;
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

    private static ActionSpec ReadAction(ref SpecCursor json)
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
                case "request": request = json.Object(property, ReadMessage); break;
                case "response": response = json.Object(property, ReadMessage); break;
                case "examples": examples = json.Object(property, ReadExamples); break;
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

    private static MessageSpec ReadMessage(ref SpecCursor json)
    {
        EquatableArray<FieldSpec> fields = default;
        EquatableArray<ModelSpec> models = default;
        bool isObject = json.Enter();
        while (isObject && json.Next(out string? property))
        {
            switch (property)
            {
                case "fields": fields = json.List(property, ReadField); break;
                case "models": models = json.List(property, ReadModel); break;
                default: json.Unknown(); break;
            }
        }

        return new MessageSpec { Fields = fields, Models = models };
    }

    private static ModelSpec ReadModel(ref SpecCursor json)
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
                case "fields": fields = json.List(property, ReadField); break;
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

    private static FieldSpec ReadField(ref SpecCursor json)
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
                case "values": values = json.List(property, ReadValue); break;
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

    private static ValueSpec ReadValue(ref SpecCursor json)
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

    private static ErrorCodeSpec ReadErrorCode(ref SpecCursor json)
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

    private static ExampleSpec ReadExamples(ref SpecCursor json)
    {
        string? request = null;
        string? response = null;
        bool isObject = json.Enter();
        while (isObject && json.Next(out string? property))
        {
            switch (property)
            {
                case "request": request = json.Example(); break;
                case "response": response = json.Example(); break;
                default: json.Unknown(); break;
            }
        }

        return new ExampleSpec(request, response);
    }
}
