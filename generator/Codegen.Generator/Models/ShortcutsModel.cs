using Codegen.Spec;

namespace Codegen.Generator.Models;

/// <summary>The class of the methods that call actions by their required parameters alone.</summary>
/// <param name="Name">The name.</param>
/// <param name="Methods">The methods; at least one.</param>
internal sealed record ShortcutsModel(string Name, EquatableArray<ShortcutModel> Methods);
