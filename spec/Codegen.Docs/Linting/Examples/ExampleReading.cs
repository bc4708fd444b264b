namespace Codegen.Docs.Linting.Examples;

/// <summary>What an example says, as far as it can be read.</summary>
/// <typeparam name="T">The parts that it has.</typeparam>
/// <param name="Text">The example.</param>
/// <param name="Parts">The documents of a response, the parameters of a request.</param>
/// <param name="Flaws">Why the rest can't be read, in the order of the text.</param>
internal sealed record ExampleReading<T>(ExampleText Text, IReadOnlyList<T> Parts, IReadOnlyList<ExampleFlaw> Flaws);
