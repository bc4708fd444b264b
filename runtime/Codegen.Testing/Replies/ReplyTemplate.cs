using System.Text.Json.Nodes;
using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Testing.Replies;

/// <summary>What an action answers when nobody says otherwise: the docs' example made to fit the tables.</summary>
internal sealed class ReplyTemplate
{
    private ReplyTemplate(string action, JsonObject fields, PageShape? pages)
    {
        Fields = fields;
        Pages = pages;
        Body = ReplyBody.Success(action, fields);
    }

    /// <summary>The fields; not to be changed.</summary>
    public JsonObject Fields { get; }

    /// <summary>The whole reply.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The list that comes in pages, or null.</summary>
    public PageShape? Pages { get; }

    public static ReplyTemplate Of(ProductSpec product, ActionSpec action, int seed)
    {
        var fields = new ReplyFitter(action.Response, seed, $"{product.Product}/{action.Name}")
            .Fit(PropertyNames.FieldsOfResponse(action), ExampleBody.Read(action.Examples.Response));
        var pages = PageShape.Of(action);
        pages?.CountAll(fields);
        return new ReplyTemplate(action.Name, fields, pages);
    }
}
