using Codegen.Runtime;
using FirstReply.Sample;

// The least that a program with a generated client does: one call, one line. Its start is what the benchmarks time.
using var api = new ApiClient(new ApiClientOptions { Credentials = new Credential("someone@example.com", "0123456789abcdef"), Endpoint = new Uri(args[0]) });
DescribeInstanceResponse reply = await new SampleClient(api).DescribeInstanceAsync(new() { Region = "xx-north-1" });
Console.WriteLine($"{reply.InstanceSet.Count} of {reply.TotalCount}");
