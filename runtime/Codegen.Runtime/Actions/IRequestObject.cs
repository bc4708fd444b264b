namespace Codegen.Runtime;

/// <summary>A request, or a parameter object within one. Generated records implement it explicitly.</summary>
public interface IRequestObject
{
    /// <summary>Writes what is set, and names what is required and is not.</summary>
    void WriteTo(ParameterWriter writer);
}
