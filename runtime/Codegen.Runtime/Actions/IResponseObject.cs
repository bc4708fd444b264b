namespace Codegen.Runtime;

/// <summary>A reply, or an object within one. Generated records implement it explicitly.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IResponseObject<TSelf>
    where TSelf : class
{
    /// <summary>
    /// Reads the members up to the object's end. The runtime has entered the object already:
    /// call <see cref="ResponseReader.TryReadProperty"/> until it returns false.
    /// </summary>
    static abstract TSelf ReadFrom(ref ResponseReader reader);
}
