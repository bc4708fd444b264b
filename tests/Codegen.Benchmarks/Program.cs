using Codegen.Benchmarks;
using Codegen.Benchmarks.Generating;
using Codegen.Benchmarks.Pages;
using Codegen.Benchmarks.Sending;
using Codegen.Benchmarks.Serving;

return args switch
{
    [ReplyServer.Argument] => ReplyServer.Serve(),
    [BuildProcess.ReadFiles, var pages] => BuildProcess.BePeer(pages),
    [FirstRuns.OfSpecs, var specs] => FirstRuns.PrintOfSpecs(specs),
    [FirstRuns.OfDocuments, var documents] => FirstRuns.PrintOfDocuments(documents),
    [FakeCloudAgainstKestrel.Server, var kind, var served] => FakeCloudAgainstKestrel.Serve(kind, served),
    _ => Suites.Run(args),
};
