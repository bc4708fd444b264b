using Codegen.Docs.Diagnostics;
using Codegen.Docs.Dialects;
using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Actions;

/// <summary>Builds an action from its page.</summary>
internal static class ActionBuilder
{
    /// <summary>Builds the action.</summary>
    /// <param name="file">The page's file.</param>
    /// <param name="action">The page's sections.</param>
    /// <param name="known">The fields of all pages.</param>
    /// <param name="words">The words of the dialects.</param>
    /// <param name="diagnostics">Takes what can't be read.</param>
    /// <returns>The action.</returns>
    public static ActionSpec Build(PageFile file, ActionPage action, KnownFields known, Vocabulary words, PageDiagnostics diagnostics)
    {
        var read = new FieldTrees(words, diagnostics);
        return DescriptionReader.Default.AddFacts(new ActionSpec
        {
            Name = action.Name,
            Title = action.Title,
            Description = action.Description,
            Limits = action.Limits,
            Page = file.Name,
            Request = MessageBuilder.Build(action, isRequest: true, read, known, words, diagnostics),
            Response = MessageBuilder.Build(action, isRequest: false, read, known, words, diagnostics),
            Examples = new ExampleSpec(action.RequestExample, action.ResponseExample),
        });
    }
}
