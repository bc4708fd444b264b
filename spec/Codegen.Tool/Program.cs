using System.CommandLine;
using System.Text;
using Codegen.Tool;

// Titles and descriptions are Chinese as often as English; the console's own code page would lose them.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return CodegenCommand.Run(args, new InvocationConfiguration());
