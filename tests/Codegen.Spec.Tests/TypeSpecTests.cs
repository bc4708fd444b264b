namespace Codegen.Spec.Tests;

public class TypeSpecTests
{
    [Theory]
    [InlineData("string", TypeKind.String, null, 0)]
    [InlineData("int", TypeKind.Int, null, 0)]
    [InlineData("float[]", TypeKind.Float, null, 1)]
    [InlineData("bool[][]", TypeKind.Bool, null, 2)]
    [InlineData("object", TypeKind.Object, null, 0)]
    [InlineData("#Disk", TypeKind.Model, "Disk", 0)]
    [InlineData("#Disks.CustomBackup[]", TypeKind.Model, "Disks.CustomBackup", 1)]
    public void What_is_written_reads_back(string text, TypeKind kind, string? model, int depth)
    {
        Assert.True(TypeSpec.TryParse(text, out TypeSpec? type));
        Assert.Equal(new TypeSpec(kind, model, depth), type);
        Assert.Equal(text, type.ToString());
    }

    [Fact]
    public void The_usual_types_are_one_object_each_and_a_model_is_none_of_them()
    {
        Assert.Same(TypeSpec.Of(TypeKind.Int, 1), TypeSpec.Of(TypeKind.Int, 1));
        Assert.True(TypeSpec.TryParse("int[]", out TypeSpec? read));
        Assert.Same(TypeSpec.Of(TypeKind.Int, 1), read);
        Assert.Equal(new TypeSpec(TypeKind.Bool, null, 8), TypeSpec.Of(TypeKind.Bool, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => TypeSpec.Of(TypeKind.Model));
    }

    [Theory]
    [InlineData("M")]
    [InlineData("]")]
    [InlineData("M]")]
    [InlineData("M[")]
    [InlineData("M[] ")]
    [InlineData("#M")]
    [InlineData("M[]")]
    [InlineData("[]")]
    [InlineData("M[][]")]
    [InlineData("")]
    public void A_model_can_have_a_name_where_a_reference_to_it_reads_back(string name)
    {
        var reference = TypeSpec.ForModel(name, 1);

        bool readsBack = TypeSpec.TryParse(reference.ToString(), out TypeSpec? read) && read == reference;

        Assert.Equal(readsBack, TypeSpec.IsModelName(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("String")]
    [InlineData("[]")]
    [InlineData("string[")]
    [InlineData("string[][][][][][][][][]")]
    public void Other_text_is_no_type(string text) => Assert.False(TypeSpec.TryParse(text, out _));
}
