using Codegen.Benchmarks;
using Codegen.Benchmarks.Generating;
using Codegen.Benchmarks.Growth;
using Codegen.Benchmarks.Pages;
using Codegen.Benchmarks.Sending;
using Codegen.Benchmarks.Serving;

return args switch
{
    [ReplyServer.Argument] => ReplyServer.Serve(),
    [BuildProcess.ReadFiles, var pages] => BuildProcess.BePeer(pages),
    [GrowthRun.Argument, var stage] => GrowthRun.Print(stage),
    [FirstRuns.OfSpecs or FirstRuns.OfDocuments or FirstRuns.OfSpecsToTrees or FirstRuns.OfDocumentsToTrees, var folder] => FirstRuns.Print(args[0], folder),
    [FakeCloudAgainstKestrel.Server, var kind, var served] => FakeCloudAgainstKestrel.Serve(kind, served),
    _ => Suites.Run(args),
};
