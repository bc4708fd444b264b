using System.Linq.Expressions;
using System.Reflection;
using Codegen.Benchmarks.Generating;
using Codegen.Benchmarks.Measuring;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Benchmarks.Peers;

/// <summary>The call of <c>DescribeInstance</c> with the client that NSwag makes of our OpenAPI document of specs/sample.json.</summary>
internal sealed class NSwagCall
{
    private readonly Func<Task> _call;

    private NSwagCall(Func<Task> call) => _call = call;

    /// <summary>Generates and compiles the client.</summary>
    public static NSwagCall Create(HttpClient http)
    {
        string document = Path.Combine(Directory.CreateTempSubdirectory("codegen-nswag-").FullName, "sample.openapi.json");
        ProcessRun.Of(PublishedTool.Program, ["openapi", Path.Combine(AppContext.BaseDirectory, "specs"), "--output", document]);
        Assembly assembly = Load(NSwagClient.Of(File.ReadAllText(document), "Other"));
        object client = Activator.CreateInstance(assembly.GetType("Other.Client")!, http)!;
        Type requestType = assembly.GetType("Other.DescribeInstanceRequest")!;
        object request = Activator.CreateInstance(requestType)!;
        requestType.GetProperty("Region")!.SetValue(request, "xx-north-1");
        requestType.GetProperty("InstanceIds")!.SetValue(request, new List<string> { "server-1", "server-2" });
        requestType.GetProperty("Offset")!.SetValue(request, 0L);
        requestType.GetProperty("Limit")!.SetValue(request, 20L);
        MethodInfo method = client.GetType().GetMethod("DescribeInstanceAsync", [requestType])!;
        return new NSwagCall(Expression.Lambda<Func<Task>>(Expression.Convert(Expression.Call(Expression.Constant(client), method, Expression.Constant(request)), typeof(Task))).Compile());
    }

    public Task RunAsync() => _call();

    private static Assembly Load(string source)
    {
        using var image = new MemoryStream();
        if (!GeneratorRun.EmptyProject().AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, GeneratorRun.ParseOptions)).Emit(image).Success)
        {
            throw new InvalidOperationException("NSwag's client does not compile.");
        }

        return Assembly.Load(image.ToArray());
    }
}
