using System.CommandLine;
using System.Reflection;
using System.Xml.Linq;
using Codegen.Docs;
using Codegen.Files;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Tool.Init;
using Codegen.Tool.Terminal;

namespace Codegen.Tool.Commands;

/// <summary><c>codegen init</c>: adds clients to a project.</summary>
internal static class InitCommand
{
    private const string All = "all";

    private static readonly Option<string> Project = new("--project") { Description = "The project, or its folder.", DefaultValueFactory = _ => "." };

    private static readonly Option<string?> Pages = new("--pages") { Description = "The folder with the pages, a folder a product in it." };

    private static readonly Option<string?> Namespace = new("--namespace") { Description = "The namespace above each product's own." };

    private static readonly Option<string?> Products = new("--products") { Description = "The products to generate, by name or pattern, with semicolons between them." };

    private static readonly Option<string?> Actions = new("--actions") { Description = "The actions to generate, by name or pattern, with semicolons between them." };

    private static readonly Option<bool> Yes = new("--yes", "-y") { Description = "Ask nothing: what is not given is as it is by default." };

    public static Command Create()
    {
        var command = new CommandWithExamples(
            "init",
            "Adds clients to a project: the package, the pages, and a first call. Asks for what is not given.",
            ("codegen init", "The project in this folder, and the pages in docs; asks for namespace, products and actions."),
            ("codegen init --pages api/docs --namespace Acme.Cloud --products \"usmc;uhost\" --actions \"Describe*;Get*\" --yes", "Asks nothing."))
        {
            Project, Pages, Namespace, Products, Actions, Yes,
        };
        command.SetAction(result => Run(
            result,
            result.GetValue(Yes) || Console.IsInputRedirected ? null : Console.In,
            Screen.Of(result.InvocationConfiguration)));
        return command;
    }

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="answers">Where answers come from; <see langword="null"/> when nobody is there to be asked.</param>
    /// <param name="screen">Where questions and results go.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static int Run(ParseResult arguments, TextReader? answers, Screen screen)
    {
        try
        {
            ProjectFile project = ProjectFile.Find(arguments.GetValue(Project)!);
            if (project.HasClients)
            {
                screen.Output.WriteLine($"{project.Path} names pages or specs already. Nothing was changed.");
                return ExitCode.Success;
            }

            var questions = new Questions(answers, screen.Output);
            string pages = Path.GetFullPath(questions.Ask(arguments.GetValue(Pages), "The folder with the pages", Path.Combine(project.Folder, "docs")));
            ProductSpec[] products = Read(pages);
            string all = string.Join(';', products.Select(product => GeneratedNames.FileName(product.Product)));
            screen.Output.WriteLine($"{products.Sum(product => product.Actions.Count)} actions of {products.Length} products: {all}");
            string baseNamespace = questions.Ask(arguments.GetValue(Namespace), "The namespace above each product's own", project.RootNamespace);
            if (NamespaceName.ProblemOf(baseNamespace) is { } problem)
            {
                throw new UserErrorException($"{problem} Nothing was written.");
            }

            string chosen = questions.Ask(arguments.GetValue(Products), "The products to generate", All);
            ProductSpec[] selected = SelectProducts(products, chosen);
            string actions = questions.Ask(arguments.GetValue(Actions), "The actions to generate, such as Describe*;Get*", All);
            selected = SelectActions(selected, actions);
            Write(project, ItemOf(project, pages, baseNamespace, chosen, actions), FirstCall.Choose(selected), baseNamespace, screen);
            return ExitCode.Success;
        }
        catch (UserErrorException e)
        {
            screen.Error(e);
            return ExitCode.Failure;
        }
    }

    private static void Write(ProjectFile project, XElement item, (ProductSpec Product, ActionSpec Action)? call, string baseNamespace, Screen screen)
    {
        var setup = new Setup();
        string next = string.Empty;
        setup.AddLines(project, item, Version());
        if (call is ({ } product, { } action))
        {
            next = setup.AddCall(project, FirstCall.Program(product, action, baseNamespace))
                ? ", 'dotnet run' calls it"
                : $", {Setup.CallBesideProgram} has a first call to copy from";
        }

        setup.Write();
        foreach (string file in setup.Files)
        {
            screen.Output.WriteLine($"wrote {Path.GetRelativePath(Environment.CurrentDirectory, file)}");
        }

        screen.Output.WriteLine($"Next: 'dotnet build' makes the specs and the clients, 'codegen serve specs' ('dotnet codegen …' for a tool of this folder) is a cloud to try them with{next}.");
    }

    private static ProductSpec[] Read(string pages)
    {
        IReadOnlyList<ProductReading> readings = DocsReader.Read(PageFinder.Find([pages]), _ => null);
        ProductSpec[] products = [.. readings.Select(reading => reading.Product).Where(product => product.Actions.Count > 0)];
        return products.Length > 0
            ? products
            : throw new UserErrorException($"No page in '{pages}' describes an action. Name the folder that the pages lie in with --pages.");
    }

    // The generator would warn of what selects nothing, and generate nothing: here it can still be written as it was meant.
    private static ProductSpec[] SelectProducts(ProductSpec[] products, string chosen)
    {
        IReadOnlyList<NamePattern> patterns = PatternsIn(chosen);
        Check(
            patterns,
            "product",
            [.. products.SelectMany(product => GeneratedNames.AllOf(product.Product))],
            [.. products.Select(product => GeneratedNames.FileName(product.Product))]);
        return [.. products.Where(product => NamePattern.Select(patterns, GeneratedNames.AllOf(product.Product)))];
    }

    private static ProductSpec[] SelectActions(ProductSpec[] products, string chosen)
    {
        IReadOnlyList<NamePattern> patterns = PatternsIn(chosen);
        string[] names = [.. products.SelectMany(product => product.Actions).Select(action => action.Name)];
        Check(patterns, "action", names, names);
        return
        [
            .. products.Select(product => product with { Actions = product.Actions.Where(action => NamePattern.Select(patterns, [action.Name])).ToEquatableArray() }),
        ];
    }

    private static IReadOnlyList<NamePattern> PatternsIn(string list) => list == All ? [] : NamePattern.Parse(list);

    private static void Check(IReadOnlyList<NamePattern> patterns, string what, string[] names, string[] shown)
    {
        string[] problems = [.. NamePattern.ProblemsOf(patterns, what, names, shown)];
        if (problems.Length > 0)
        {
            throw new UserErrorException($"{string.Join(' ', problems)} Nothing was written.");
        }
    }

    private static XElement ItemOf(ProjectFile project, string pages, string baseNamespace, string products, string actions)
    {
        string folder = Path.GetRelativePath(project.Folder, pages).Replace('\\', '/');
        return new XElement(
            "ApiDocs",
            new XAttribute("Include", folder + "/**/*.md"),
            new XAttribute("Namespace", baseNamespace),
            products == All ? null : new XAttribute("Products", products),
            actions == All ? null : new XAttribute("Actions", actions));
    }

    private static string Version() =>
        typeof(InitCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
