using Codegen.Generator.Tests.Support;

namespace Codegen.Generator.Tests.Corpus;

public sealed class All_products
{
    [SkippableFact]
    public void Compile_together_without_a_complaint_for_the_oldest_target()
    {
        Assert.True(CorpusSpecs.Get().Count >= 50, $"Only {CorpusSpecs.Get().Count} products were read.");
        Assert.Empty(CorpusCode.Get().Problems);
        Assert.Empty(CorpusCode.Get().Complaints);
    }

    [SkippableFact]
    public void Compile_together_without_a_complaint_for_the_newest_target()
    {
        using var image = new MemoryStream();
        using var docs = new MemoryStream();
        Assert.Empty(Project.Complaints(CorpusCode.Get().Compilation(Target.Newest).Emit(image, xmlDocumentationStream: docs)));
    }
}
