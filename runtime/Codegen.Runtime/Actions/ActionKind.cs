namespace Codegen.Runtime;

/// <summary>What an action does to the cloud, as far as repeating it is concerned.</summary>
public enum ActionKind
{
    /// <summary>Changes something, or is not known not to. Never repeated once it may have been carried out.</summary>
    Other,

    /// <summary>Only reads. Repeated also when the outcome of a try is unknown.</summary>
    Read,

    /// <summary>Creates something that may cost money. Never repeated once it may have been carried out.</summary>
    Create,
}
