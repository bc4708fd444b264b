using System.Text;

namespace Codegen.Runtime;

/// <summary>Base of every response. Two responses are equal when their fields are; what came along with them does not count.</summary>
/// <remarks>As in every record of .NET, two lists are equal only if they are one object: compare their items with <see cref="Enumerable.SequenceEqual{TSource}(IEnumerable{TSource}, IEnumerable{TSource})"/>.</remarks>
public abstract record ApiResponse
{
    private ResponseMetadata _metadata = ResponseMetadata.Empty;

    /// <summary>Return code, request id and tries, and the reply as JSON where that is kept.</summary>
    public ResponseMetadata ResponseMetadata
    {
        get => _metadata;
        init => _metadata = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Compares the types only: the metadata of two calls always differ.</summary>
    public virtual bool Equals(ApiResponse? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    internal void Attach(ResponseMetadata metadata) => _metadata = metadata;

    /// <summary>Prints nothing of the metadata: the raw reply may hold secrets.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => false;
}
