namespace Codegen.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
internal static class TrackingNames
{
    /// <summary>Additional files that may be specs, with the options that hold for them.</summary>
    public const string Inputs = nameof(Inputs);

    /// <summary>Specs as read, with what is wrong with them.</summary>
    public const string Specs = nameof(Specs);

    /// <summary>What is to be reported to the user.</summary>
    public const string Problems = nameof(Problems);

    /// <summary>What of all specs is to be generated.</summary>
    public const string Selection = nameof(Selection);

    /// <summary>The selected products, one by one.</summary>
    public const string Products = nameof(Products);

    /// <summary>The models of a product's files.</summary>
    public const string ProductModels = nameof(ProductModels);

    /// <summary>The models of the clients, one a product.</summary>
    public const string Clients = nameof(Clients);

    /// <summary>The models of the files of records, one an action and one a product.</summary>
    public const string RecordFiles = nameof(RecordFiles);
}
