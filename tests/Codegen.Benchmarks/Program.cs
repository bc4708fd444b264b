using Codegen.Benchmarks;

switch (args)
{
    case [string pages]:
        Console.WriteLine(PagesAgainstMarkdig.Run(pages));
        return 0;
    case ["serve", string specs]:
        Console.WriteLine(await FakeCloudAgainstKestrel.RunAsync(specs));
        return 0;
    case [FakeCloudAgainstKestrel.Server, string kind, string specs]:
        await FakeCloudAgainstKestrel.ServeAsync(kind, specs);
        return 0;
    default:
        Console.Error.WriteLine("Name the folder of pages to read:      dotnet run -c Release --project tests/Codegen.Benchmarks -- PAGES");
        Console.Error.WriteLine("Or the folder of specs to serve calls:  dotnet run -c Release --project tests/Codegen.Benchmarks -- serve SPECS");
        return 1;
}
