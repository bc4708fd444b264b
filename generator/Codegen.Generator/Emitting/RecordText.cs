using Codegen.Generator.Models;
using Codegen.Generator.Text;
using Codegen.Spec;

namespace Codegen.Generator.Emitting;

/// <summary>Writes a record. There are thousands of these, so no template stands between a model and its text.</summary>
internal static class RecordText
{
    private const string MemberIndent = "    ";
    private const string ConstantIndent = "        ";

    /// <summary>Writes a record, with an empty line before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="record">The model.</param>
    public static void Write(CodeText text, RecordModel record)
    {
        text.Line();
        text.Docs(record.Docs, string.Empty);
        text.Line($"{record.Accessibility} sealed partial record {record.Name} : {record.Bases}");
        text.Line("{");
        WriteProperties(text, record.Properties);
        WriteAction(text, record);
        WriteWriting(text, record);
        WriteReading(text, record);
        WritePrinting(text, record);
        foreach (ValuesModel values in record.Values)
        {
            WriteValues(text, values);
        }

        text.Line("}");
    }

    private static void WriteProperties(CodeText text, EquatableArray<PropertyModel> properties)
    {
        for (int i = 0; i < properties.Count; i++)
        {
            PropertyModel property = properties[i];
            if (i > 0)
            {
                text.Line();
            }

            text.Docs(property.Docs, MemberIndent);
            if (property.Obsolete is not null)
            {
                text.Line($"    [Obsolete({property.Obsolete})]");
            }

            text.Add($"    public {(property.IsRequired ? "required " : null)}{property.Type} {property.Name} {{ get; init; }}");
            if (property.Initial is not null)
            {
                text.Add($" = {property.Initial};");
            }

            text.Line();
        }
    }

    private static void WriteAction(CodeText text, RecordModel record)
    {
        if (record.Action is not { } action)
        {
            return;
        }

        Separate(text, record.Properties.Count > 0);
        text.Add($"    static ApiAction IApiRequest<{action.Response}>.Action {{ get; }} = new({action.Product}, {action.Name}, {action.Kind}");
        foreach (string secret in action.Secrets)
        {
            text.Add($", {secret}");
        }

        text.Line(");");
    }

    private static void WriteWriting(CodeText text, RecordModel record)
    {
        if (!record.IsWritten)
        {
            return;
        }

        Separate(text, record.Action is not null || record.Properties.Count > 0);
        text.Line("""
                void IRequestObject.WriteTo(ParameterWriter writer)
                {
            """);
        foreach (string write in record.Writes)
        {
            text.Line($"        {write};");
        }

        text.Line("    }");
    }

    private static void WriteReading(CodeText text, RecordModel record)
    {
        if (record.OtherwiseRead is not { } otherwise)
        {
            return;
        }

        Separate(text, record.Properties.Count > 0);
        text.Line($$"""
                /// <summary>Makes an empty one, for tests to fill.</summary>
                public {{record.Name}}()
                {
                }

                private {{record.Name}}(ref ResponseReader reader)
                {
                    while (reader.TryReadProperty(out var name))
                    {
            """);
        if (record.Properties.Count == 0)
        {
            text.Line($"            {otherwise};");
        }
        else
        {
            WriteCases(text, record.Properties, otherwise);
        }

        text.Line($$"""
                    }
                }

                static {{record.Name}} IResponseObject<{{record.Name}}>.ReadFrom(ref ResponseReader reader) => new(ref reader);
            """);
    }

    private static void WriteCases(CodeText text, EquatableArray<PropertyModel> properties, string otherwise)
    {
        text.Line("""
                        switch (name.Length)
                        {
            """);
        foreach (PropertyModel property in properties)
        {
            ReadModel read = property.Read!;
            text.Line($"                case {read.NameLength} when name.Is({read.Name}u8): {read.Target} = {read.Value}; break;");
        }

        text.Line($$"""
                            default: {{otherwise}}; break;
                        }
            """);
    }

    private static void WritePrinting(CodeText text, RecordModel record)
    {
        if (record.PrintedMembers is null)
        {
            return;
        }

        text.Line();
        if (record.IsDerived)
        {
            text.Line("    /// <inheritdoc/>");
        }

        text.Line($$"""
                {{(record.IsDerived ? "protected override" : "private")}} bool PrintMembers(global::System.Text.StringBuilder builder)
                {
                    // As the compiler would, but for what nobody should find in a log.
                    builder.Append(global::System.Globalization.CultureInfo.CurrentCulture, $"{{record.PrintedMembers}}");
                    return true;
                }
            """);
    }

    private static void WriteValues(CodeText text, ValuesModel values)
    {
        text.Line();
        text.Docs(values.Docs, MemberIndent);
        text.Line($$"""
                public static class {{values.Name}}
                {
            """);
        for (int i = 0; i < values.Constants.Count; i++)
        {
            ConstantModel constant = values.Constants[i];
            Separate(text, i > 0);
            text.Docs(constant.Docs, ConstantIndent);
            text.Line($"        public const string {constant.Name} = {constant.Value};");
        }

        text.Line("    }");
    }

    private static void Separate(CodeText text, bool somethingStandsBefore)
    {
        if (somethingStandsBefore)
        {
            text.Line();
        }
    }
}
