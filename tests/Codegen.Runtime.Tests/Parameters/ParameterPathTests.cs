using System.Text;
using Codegen.Runtime.Parameters;

namespace Codegen.Runtime.Tests.Parameters;

public sealed class ParameterPathTests
{
    // The room that a path begins with is 128 bytes: names that just fit, just don't, and are far too long.
    [Theory]
    [InlineData(1)]
    [InlineData(41)]
    [InlineData(42)]
    [InlineData(43)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(5000)]
    public void Makes_room_for_names_of_any_length(int length)
    {
        foreach (var letter in new[] { 'n', '中' })
        {
            var name = new string(letter, length);
            var path = new ParameterPath();
            var top = path.Enter(name);
            path.Enter(int.MaxValue);
            path.Enter(name);
            Assert.Equal($"{name}.2147483647.{name}", Encoding.UTF8.GetString(path.Utf8));

            path.Leave(top);
            Assert.True(path.Utf8.IsEmpty);
        }
    }
}
