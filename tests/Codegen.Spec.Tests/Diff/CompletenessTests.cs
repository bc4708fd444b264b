using System.Reflection;
using Codegen.Spec.Diff;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Diff;

/// <summary>A property that the spec gains later must not be one that the diff is silent about.</summary>
public class CompletenessTests
{
    private static readonly FieldSpec SomeField = Field("Id") with { Description = "The id." };

    public static TheoryData<Type, string> Properties()
    {
        var properties = new TheoryData<Type, string>();
        foreach (Type type in new[] { typeof(ProductSpec), typeof(ActionSpec), typeof(FieldSpec) })
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
            {
                properties.Add(type, property.Name);
            }
        }

        return properties;
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_change_of_any_property_is_a_change(Type type, string name)
    {
        ActionSpec action = Action("Get", Message([SomeField]), Message([SomeField]));
        ProductSpec product = Product(action);

        ProductSpec changed = type == typeof(ProductSpec) ? With(product, name)
            : type == typeof(ActionSpec) ? Product(With(action, name))
            : Product(Action("Get", Message([With(SomeField, name)]), Message([SomeField])));

        Assert.NotEqual(product, changed);
        Assert.NotEmpty(SpecDiff.Between(product, changed).Changes);
    }

    private static T With<T>(T record, string name)
        where T : class
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(record, null)!;
        PropertyInfo property = typeof(T).GetProperty(name)!;
        property.SetValue(copy, OtherValue(property, property.GetValue(record)));
        return copy;
    }

    private static object OtherValue(PropertyInfo property, object? value) => value switch
    {
        bool flag => !flag,
        string text => text + " changed",
        TypeSpec => new TypeSpec(TypeKind.Bool),
        MessageSpec => Message([Field("Other")]),
        ExampleSpec => new ExampleSpec("a", "b"),
        EquatableArray<ActionSpec> => new[] { Action("Other") }.ToEquatableArray(),
        EquatableArray<ErrorCodeSpec> => new[] { new ErrorCodeSpec(1, "One") }.ToEquatableArray(),
        EquatableArray<ValueSpec> => new[] { new ValueSpec("a") }.ToEquatableArray(),
        null when property.PropertyType == typeof(string) => "changed",
        null when property.PropertyType == typeof(decimal?) => 1m,
        _ => throw new NotSupportedException($"Say here what another value of {property.DeclaringType!.Name}.{property.Name} is."),
    };
}
