using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Codegen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Incrementality;

public sealed class Object_graph_of_the_models
{
    /// <summary>What keeps compilations alive, or never equals its like of the next run.</summary>
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(SourceText),
        typeof(AdditionalText), typeof(Delegate),
    ];

    [Fact]
    public void Holds_nothing_of_the_compiler_and_no_list_that_compares_by_reference()
    {
        ModelSpec model = Model("Item", Optional("Size", "int"));
        ProductSpec product = Product(
            Action("GetItem", Message(Required("Id", "string")), Message(Optional("Items", "#Item[]")).With(model)),
            Action("ListItems", response: Message(Optional("Items", "#Item[]")).With(model)));
        GeneratorDriverRunResult result = Project.Run([SpecText.Of(product), new SpecText("/specs/wrong.json", "{\"codegenSpec\":1,\"x\":")]);

        // The inputs hold the host's files, as they must; no step after the one that reads them does.
        IEnumerable<object> values = result.Results.Single().TrackedSteps
            .Where(step => step.Key is not TrackingNames.Inputs && typeof(TrackingNames).GetField(step.Key) is not null)
            .SelectMany(step => step.Value)
            .SelectMany(run => run.Outputs)
            .Select(output => output.Value);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (object value in values)
        {
            Walk(value, value.GetType().Name, seen);
        }

        Assert.True(seen.Count > 50, $"Only {seen.Count} objects were seen.");
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Type type = value.GetType();
        Assert.False(Array.Exists(Forbidden, forbidden => forbidden.IsInstanceOfType(value)), $"{path} is a {type}.");
        Assert.False(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>), $"{path} is a {type}.");
        Assert.True(
            type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)),
            $"{path} is a {type}, which does not compare by value.");
        if (value is IEnumerable items)
        {
            foreach (object item in items)
            {
                Walk(item, path + "[]", seen);
            }

            return;
        }

        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }
}
