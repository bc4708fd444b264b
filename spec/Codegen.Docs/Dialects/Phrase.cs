namespace Codegen.Docs.Dialects;

/// <summary>What the words of a description announce.</summary>
internal enum Phrase
{
    /// <summary>The values that a field can have.</summary>
    Values,

    /// <summary>A value that is only one of many.</summary>
    Example,

    /// <summary>That what follows is made up. Unlike <see cref="Example"/>, the words mean nothing else within other words.</summary>
    Sample,

    /// <summary>How a text is written: what is explained behind it may be its parts.</summary>
    Format,

    /// <summary>The value that is taken when none is sent.</summary>
    Default,

    /// <summary>Those of <see cref="Default"/> that no noun but a value can follow: "the default VPC" is a thing.</summary>
    DefaultValue,

    /// <summary>Words that make a default of what stands in front of them: "20 <em>by default</em>".</summary>
    ByDefault,

    /// <summary>Words in front of <see cref="ByDefault"/> that are no values: they say what is the case then.</summary>
    Case,

    /// <summary>Words that make a default of a value in front of them, and say more of a word.</summary>
    IsDefault,

    /// <summary>Those of <see cref="Default"/> that are a verb, too, so that a clause can begin with them and go on with the value.</summary>
    BareDefault,

    /// <summary>That nothing is sent.</summary>
    Unset,

    /// <summary>Words behind a value that make it what is taken: "if not set, 20 <em>is used</em>".</summary>
    IsTaken,

    /// <summary>Words of which a clause is a condition, if nothing that is <see cref="Missing"/> is said in it.</summary>
    Condition,

    /// <summary>That the condition is that nothing is sent.</summary>
    Missing,

    /// <summary>Words between what holds under a condition, and what holds without it.</summary>
    Alternative,

    /// <summary>The unit of a number.</summary>
    Unit,

    /// <summary>A unit.</summary>
    UnitName,

    /// <summary>A word that makes a unit of what follows: "in seconds".</summary>
    UnitIn,

    /// <summary>Units that are no other at another scale: ten of them are 10, whatever the field's unit is.</summary>
    Counter,

    /// <summary>A point in time as a number.</summary>
    Timestamp,

    /// <summary>The least and the greatest value.</summary>
    Range,

    /// <summary>The least value.</summary>
    Minimum,

    /// <summary>The greatest value.</summary>
    Maximum,

    /// <summary>More than what follows.</summary>
    MoreThan,

    /// <summary>What follows or more.</summary>
    AtLeast,

    /// <summary>Less than what follows.</summary>
    LessThan,

    /// <summary>What follows or less.</summary>
    AtMost,

    /// <summary>What stands in front or more.</summary>
    OrMore,

    /// <summary>What stands in front or less.</summary>
    OrLess,

    /// <summary>What is said in front is said of each of some things.</summary>
    Each,

    /// <summary>Those of <see cref="Each"/>, and others, that speak of one request.</summary>
    AtOnce,

    /// <summary>Words between a range and its ends: "the values <em>must be</em> at least 1".</summary>
    Must,

    /// <summary>What is said behind it is no limit: "it is better not to exceed 100".</summary>
    Advice,

    /// <summary>Words between one of the above and what it announces: "default <em>is</em> 20".</summary>
    LinkWords,

    /// <summary>Words between a value and what it means.</summary>
    Means,

    /// <summary>Words between a value and what it is for.</summary>
    Serves,

    /// <summary>That of two lists each item of one belongs to one of the other.</summary>
    Respectively,

    /// <summary>Words before the last item of a list.</summary>
    And,

    /// <summary>Words behind a list that does not name all.</summary>
    AndSoOn,

    /// <summary>Nouns for what has few values: a list behind one is of its kinds.</summary>
    Kind,

    /// <summary>That the answer is yes or no.</summary>
    Whether,

    /// <summary>Yes and no, where they are all that is said of a default.</summary>
    Answer,

    /// <summary>That something is switched on, where that is all that is said of a default.</summary>
    On,

    /// <summary>That something is switched off.</summary>
    Off,

    /// <summary>Words that turn a question or a state round: what is off by default may be what switches off.</summary>
    Negative,

    /// <summary>The two ways to sort, which are values whatever stands beside them.</summary>
    SortOrder,

    /// <summary>Nouns for what is told by numbers with full stops in between.</summary>
    VersionWord,

    /// <summary>Words that make values of the list behind them, and mean many things elsewhere.</summary>
    Offer,

    /// <summary>Words that make values of numbers and quotes behind them; a word behind them may be of any kind: "the value is letters or digits".</summary>
    Stated,

    /// <summary>Those of <see cref="Offer"/> that are said of what a text may have in it, too: "a query, <em>supports</em> AND and OR".</summary>
    Support,

    /// <summary>That nothing is left out.</summary>
    All,

    /// <summary>What is said behind a list of the field: that it can be empty, or have several of them.</summary>
    BehindList,

    /// <summary>Words behind a list that say it is one of alternatives: "A, B and C, <em>three kinds</em>".</summary>
    OneOf,

    /// <summary>Words beside a list that make something else of it than values: conditions, names of other fields, parts of a text.</summary>
    Otherwise,

    /// <summary>The field or action that the text is about.</summary>
    ThisField,

    /// <summary>That the action itself is spoken of, in its overview.</summary>
    ThisAction,

    /// <summary>Nouns that stand behind <see cref="Deprecated"/> for the field or action itself.</summary>
    ThisThing,

    /// <summary>Words behind <see cref="Deprecated"/> that go on with what to do, or why.</summary>
    Instead,

    /// <summary>That something should no longer be used.</summary>
    Deprecated,

    /// <summary>Words that say the same, but only in brackets: in a sentence they may be about anything.</summary>
    DeprecatedMark,

    /// <summary>A key that nobody else may know.</summary>
    PrivateKey,

    /// <summary>That a failed call may succeed later.</summary>
    TryAgain,
}
