using System.Globalization;
using System.Text;
using Codegen.Docs;

namespace Codegen.Benchmarks.Growth;

/// <summary>As many pages of one product as wanted, each with an action of six parameters, ten fields and a model.</summary>
internal static class MadeUpPages
{
    public static PageFile[] Of(int actions) =>
        [.. Enumerable.Range(0, actions).Select(i => new PageFile($"made-api/describe_thing_{i}.md", "made-api", Encoding.UTF8.GetBytes(Page(i))))];

    private static string Page(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
        # Describe thing {{i}} - DescribeThing{{i}}

        ## Overview

        Describes the things of kind {{i}}.

        ### Request Parameters

        | Parameter name | Type | Description | Required |
        |---|---|---|---|
        | **Region** | string | The region. | **Yes** |
        | **ThingIds.N** | string | The ids of the things, all by default. | No |
        | **Offset** | int | How many to leave out. | No |
        | **Limit** | int | How many to return, 20 by default. | No |
        | **Name{{i}}** | string | Only things of this name. | No |
        | **Sort** | string | The order, Name or Age. | No |

        ### Response Field

        | Field name | Type | Description | Required |
        |---|---|---|---|
        | **RetCode** | int | The return code. | **Yes** |
        | **Action** | string | The action. | **Yes** |
        | **TotalCount** | int | How many there are. | **Yes** |
        | **Things** | array[[*Thing{{i}}*](#Thing{{i}})] | The things. | **Yes** |

        #### Data Model

        #### Thing{{i}}

        | Field name | Type | Description | Required |
        |---|---|---|---|
        | **ThingId** | string | The id. | **Yes** |
        | **Name** | string | The name. | No |
        | **State{{i}}** | string | The state. | No |
        | **Size** | int | The size in GB. | No |
        | **Load** | float | The load. | No |
        | **Shared** | bool | Whether others may use it. | No |
        | **CreateTime** | int | When it was made. | No |
        | **Tags** | array[string] | The tags. | No |

        """);
}
