using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Codegen.Benchmarks.Generating;
using Codegen.Benchmarks.Measuring;
using Codegen.Runtime;
using Codegen.Spec;
using Codegen.Spec.Json;
using Codegen.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Codegen.Benchmarks.Serving;

/// <summary>
/// Calls the fake cloud, and a server that only sends back what it got, in turn. Each server is a process of its own on one
/// core; the calls come from this process on another, so that neither side's work counts as the other's.
/// </summary>
internal static class FakeCloudAgainstKestrel
{
    /// <summary>The first argument of the process that serves.</summary>
    public const string Server = "--server";

    private const string Echo = "echo";
    private const string Cloud = "cloud";
    private const int Connections = 16;
    private const int Calls = 40;
    private const int Rounds = 7;

    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(2);
    private static readonly Credential Key = new("fake-public-key", "fake-private-key");

    /// <summary>Measures with calls of all products that there are pages of.</summary>
    public static IEnumerable<Figure> Run()
    {
        string specs = Directory.CreateTempSubdirectory("codegen-serve-").FullName;
        try
        {
            foreach (ProductSpec product in CorpusSpecs.All)
            {
                File.WriteAllBytes(Path.Combine(specs, product.Product + ".json"), SpecWriter.Write(product));
            }

            (double Echo, double Cloud)[] rates = [.. RunAsync(specs).GetAwaiter().GetResult()];
            string behind = string.Create(
                CultureInfo.InvariantCulture,
                $"{Spread.Of(rates.Select(rate => rate.Cloud)).Median:N0} to {Spread.Of(rates.Select(rate => rate.Echo)).Median:N0} calls a second on one core");
            return
            [
                new Figure("calls a second that the fake cloud answers", "a Kestrel server that only echoes", Spread.Of(rates.Select(rate => rate.Cloud / rate.Echo)), Goal.AtLeast(0.5), behind),
                new Figure("calls a second that the fake cloud answers, absolute", "", Spread.Of(rates.Select(rate => rate.Cloud)), Goal.AtLeast(5000), "one core, loopback"),
            ];
        }
        finally
        {
            Directory.Delete(specs, recursive: true);
        }
    }

    private static async Task<List<(double Echo, double Cloud)>> RunAsync(string specs)
    {
        Pin(core: Environment.ProcessorCount - 1);
        using var echo = await ServerProcess.StartAsync(Server, Echo, specs);
        using var cloud = await ServerProcess.StartAsync(Server, Cloud, specs);
        byte[][] bodies = [.. Sample(specs).Select(body => Encoding.UTF8.GetBytes(body))];
        await LoadAsync(echo.Address, bodies);
        await LoadAsync(cloud.Address, bodies);
        var rates = new List<(double Echo, double Cloud)>();
        for (int round = 0; round < Rounds; round++)
        {
            rates.Add((await LoadAsync(echo.Address, bodies), await LoadAsync(cloud.Address, bodies)));
        }

        return rates;
    }

    /// <summary>Serves on one core until its input ends.</summary>
    /// <param name="kind">What to serve.</param>
    /// <param name="specs">A folder of specs.</param>
    /// <returns>0, when it has ended.</returns>
    public static int Serve(string kind, string specs)
    {
        ServeAsync(kind, specs).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task ServeAsync(string kind, string specs)
    {
        Pin(core: 0);
        await using IAsyncDisposable server = kind == Cloud ? await ServeCloudAsync(specs) : await ServeEchoAsync();
        await Console.In.ReadLineAsync();
    }

    private static async Task<IAsyncDisposable> ServeCloudAsync(string specs)
    {
        var cloud = FakeCloud.FromSpecs(new FakeCloudOptions { MaxRecordedCalls = 0 }, specs);
        Console.WriteLine(await cloud.ListenAsync());
        return cloud;
    }

    private static async Task<IAsyncDisposable> ServeEchoAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        WebApplication server = builder.Build();
        server.Run(context =>
        {
            context.Response.ContentLength = context.Request.ContentLength;
            return context.Request.Body.CopyToAsync(context.Response.Body);
        });
        await server.StartAsync();
        Console.WriteLine(server.Urls.Single());
        return server;
    }

    /// <summary>Calls that a client of any product may make, signed.</summary>
    private static IEnumerable<string> Sample(string specs)
    {
        ActionSpec[] actions =
        [
            .. Directory.GetFiles(specs, "*.json")
                .Order(StringComparer.Ordinal)
                .Select(file => SpecReader.Read(File.ReadAllBytes(file)).Product)
                .OfType<ProductSpec>()
                .SelectMany(product => product.Actions)
                .Where(action => action.Request.Fields.All(field => !field.Required || field.Type is { Kind: not TypeKind.Model and not TypeKind.Object, ListDepth: 0 })),
        ];
        foreach (ActionSpec action in actions.Where((_, i) => i % Math.Max(1, actions.Length / Calls) == 0))
        {
            var parameters = action.Request.Fields.Where(field => field.Required).ToDictionary(
                field => field.Name,
                field => field.Type.Kind switch { TypeKind.Int => "3", TypeKind.Float => "1.5", TypeKind.Bool => "true", _ => "a value of some length" });
            parameters["Action"] = action.Name;
            parameters["PublicKey"] = Key.PublicKey;
            parameters["Signature"] = RequestSignature.Compute(parameters, "fake-private-key");
            yield return string.Join('&', parameters.Select(parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(parameter.Value)}"));
        }
    }

    private static async Task<double> LoadAsync(Uri address, byte[][] bodies)
    {
        using var stop = new CancellationTokenSource(RoundLength);
        var watch = Stopwatch.StartNew();
        int[] counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => new RawConnection(address, bodies).RunAsync(stop.Token)));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static void Pin(int core)
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            Process.GetCurrentProcess().ProcessorAffinity = 1 << core;
        }
    }
}
