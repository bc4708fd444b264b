using System.CommandLine;
using System.Globalization;
using Codegen.Files;
using Codegen.Runtime;
using Codegen.Spec;
using Codegen.Testing;
using Codegen.Tool.Serving;
using Codegen.Tool.Terminal;

namespace Codegen.Tool.Commands;

/// <summary><c>codegen serve SPECS</c>: a fake cloud on a port, for clients in any language.</summary>
internal static class ServeCommand
{
    /// <summary>The port when none is named.</summary>
    public const int DefaultPort = 8460;

    private const string Description =
        "Serves a fake cloud made from specs on 127.0.0.1. It takes calls as a form, as JSON or as a GET, checks their signature and their "
        + "parameters, and answers with the docs' examples made to fit the tables. What was created can be described and deleted, where "
        + "the actions' names have the same noun (CreateThing, DescribeThing, DeleteThing) and the id that the first replies with is a "
        + "field of what the second lists and a parameter of the third. Every SDK of the platform can call it: it takes the address as "
        + "base URL (base_url in Python, BaseUrl in Go) and a key pair that is accepted here. A browser finds the docs at the same address.";

    public static Command Create()
    {
        var specs = new Argument<string[]>("specs") { Description = "Specs, and folders of specs.", Arity = ArgumentArity.OneOrMore };
        var port = new Option<int>("--port", "-p") { Description = "The port; 0 for a free one.", DefaultValueFactory = _ => DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number > ushort.MaxValue))
            {
                result.AddError("A port is a number from 0 to 65535.");
            }
        });
        var keys = new Option<Credential[]>("--key", "-k")
        {
            Description = $"A key pair to accept, as public:private, or public:private:token for a temporary one. May be given several times. Without it, {ServedKey.DefaultPublicKey}:{ServedKey.DefaultPrivateKey} is accepted.",
            HelpName = "public:private",
            CustomParser = ServedKey.Parse,
        };
        var seed = new Option<int>("--seed") { Description = "What made-up values depend on: the same seed, the same replies." };
        var stateless = new Option<bool>("--stateless") { Description = "Keep nothing: every call of an action gets the same reply." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print no calls." };
        var command = new CommandWithExamples(
            "serve",
            Description,
            ("codegen serve specs", "All specs of the folder, until Ctrl+C."),
            ("codegen serve specs/usmc.json --port 0 --key someone@example.com:secret", "One product, on a free port, for one user."),
            ($"client = Client({{\"base_url\": \"http://127.0.0.1:{DefaultPort}\", \"public_key\": \"{ServedKey.DefaultPublicKey}\", \"private_key\": \"{ServedKey.DefaultPrivateKey}\", \"region\": \"cn-bj2\"}})", "The official Python SDK, pointed here."),
            ($"config := ucloud.NewConfig(); config.BaseUrl = \"http://127.0.0.1:{DefaultPort}\"", "The official Go SDK, pointed here; the key pair goes into its auth.Credential."),
            ($"curl 'http://127.0.0.1:{DefaultPort}/?Action=GetRegion'", "Any other client. Unsigned, it is told so with RetCode 170."))
        {
            specs, port, keys, seed, stateless, quiet,
        };
        command.SetAction((result, stop) => RunAsync(
            result.GetRequiredValue(specs),
            result.GetValue(port),
            result.GetValue(keys) ?? [],
            new FakeCloudOptions
            {
                Seed = result.GetValue(seed),
                KeepsState = !result.GetValue(stateless),
                MaxRecordedCalls = 0,
                OnCall = result.GetValue(quiet) ? null : new RequestLog(result.InvocationConfiguration.Output).Write,
            },
            Screen.Of(result.InvocationConfiguration),
            stop));
        return command;
    }

    private static async Task<int> RunAsync(string[] places, int port, Credential[] keys, FakeCloudOptions options, Screen screen, CancellationToken stop)
    {
        try
        {
            IReadOnlyList<ProductSpec> products = SpecFolder.ReadAll(places);
            ServedSpecs served = keys.Length > 0
                ? new ServedSpecs(products, null, null)
                : new ServedSpecs(products, ServedKey.DefaultPublicKey, ServedKey.DefaultPrivateKey);
            var cloud = new FakeCloud(products, options, keys.Length > 0 ? keys : [new Credential(ServedKey.DefaultPublicKey, ServedKey.DefaultPrivateKey)]);
            await using ServedCloud server = await ServedCloud.StartAsync(cloud, served, port, stop);
            Greet(screen.Output, server.Address, products, keys);
            await Task.Delay(Timeout.InfiniteTimeSpan, stop);
            return ExitCode.Success;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Success;
        }
        catch (UserErrorException e)
        {
            screen.Error(e);
            return ExitCode.Failure;
        }
    }

    private static void Greet(TextWriter output, string address, IReadOnlyList<ProductSpec> products, Credential[] keys)
    {
        output.WriteLine($"{products.Sum(product => product.Actions.Count)} actions of {products.Count} products at {address}");
        if (keys.Length == 0)
        {
            output.WriteLine($"  public key   {ServedKey.DefaultPublicKey}");
            output.WriteLine($"  private key  {ServedKey.DefaultPrivateKey}");
        }

        foreach (Credential key in keys)
        {
            output.WriteLine($"  public key   {key.PublicKey}");
        }

        output.WriteLine("Ctrl+C stops it.");
        output.Flush();
    }
}
