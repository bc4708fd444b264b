using Codegen.Benchmarks;

if (args is not [string pages])
{
    Console.Error.WriteLine("Name the folder of pages to read: dotnet run -c Release --project tests/Codegen.Benchmarks -- PAGES");
    return 1;
}

Console.WriteLine(PagesAgainstMarkdig.Run(pages));
return 0;
