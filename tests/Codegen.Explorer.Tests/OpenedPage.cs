using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Codegen.Explorer.Tests;

/// <summary>A page that is open, with all that it asked for and complained of.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = [];

    public OpenedPage(IBrowserContext context, IPage page, string address)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Complain(isComplaint: true, error);
        page.Dialog += (_, dialog) =>
        {
            Complain(isComplaint: true, "dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        context.Request += (_, request) => Complain(
            !request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal),
            "asked elsewhere: " + request.Url);
        context.Response += (_, response) => Complain(response.Status >= 400, $"{response.Status} {response.Url}");
    }

    public IPage Page { get; }

    /// <summary>Errors, warnings, dialogs, failed requests, and requests to any other server.</summary>
    public IEnumerable<string> Complaints => _complaints;

    public Task PictureAsync(string name) => Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(ServedPage.Pictures, name + ".png") });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Complain(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            _complaints.Enqueue(text);
        }
    }
}
