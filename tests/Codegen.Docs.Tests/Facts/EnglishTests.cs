using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Tests.Facts;

/// <summary>What English says in its own forms; what stands near them and says something else.</summary>
public class EnglishTests
{
    [Theory]
    [InlineData("Size. The default is 40 for SSD and 500 for HDD", TypeKind.Int, null)]
    [InlineData("Listener port, default 25 for SMTP and 465 for SMTPS", TypeKind.Int, null)]
    [InlineData("Default 27017 for Mongo, 6379 for Redis", TypeKind.Int, null)]
    [InlineData("Timeout. Default: 10 (fast) or 90 (slow)", TypeKind.Int, null)]
    [InlineData("Default: 10 (fast), 90 (slow)", TypeKind.Int, null)]
    [InlineData("Default: 10 (90 for slow ones)", TypeKind.Int, null)]
    [InlineData("Defaults to 5 for small clusters.", TypeKind.Int, null)]
    [InlineData("Defaults to false if Zone is set, otherwise true", TypeKind.Bool, null)]
    [InlineData("Defaults to false when Zone is set", TypeKind.Bool, null)]
    [InlineData("Default: Month if the account is new", TypeKind.String, null)]
    [InlineData("For HDD, the default is 500", TypeKind.Int, null)]
    [InlineData("When paid by the hour, the default is 1", TypeKind.Int, null)]
    [InlineData("40 by default, 500 for HDD", TypeKind.Int, null)]
    [InlineData("40 by default for SSD", TypeKind.Int, null)]
    [InlineData("Defaults to 80, or 443 with a key", TypeKind.Int, null)]
    [InlineData("Default: 40 if it is not specified", TypeKind.Int, "40")]
    [InlineData("If you don't give a number, the default is 40", TypeKind.Int, "40")]
    [InlineData("Size for the disk. Default: 40", TypeKind.Int, "40")]
    [InlineData("The default is 40 (gigabytes)", TypeKind.Int, "40")]
    [InlineData("Default is 40 and the maximum is 500", TypeKind.Int, "40")]
    public void A_default_under_a_condition_is_none(string description, TypeKind kind, string? value) => Assert.Equal(value, Read(description, kind).Default);

    [Theory]
    [InlineData("Must be one of 5, 15, 30, or 60.", TypeKind.Int, "5|15|30|60", null)]
    [InlineData("Must be one of 5, 15, 30, or more", TypeKind.Int, "", null)]
    [InlineData("Pace. Must be one of quick, calm, or lazy.", TypeKind.String, "quick|calm|lazy", null)]
    [InlineData("Enumeration values: Hot: kept near; Cold: kept far; default: Cold", TypeKind.String, "Hot=kept near|Cold=kept far", "Cold")]
    [InlineData("Enumeration values: Hot: kept near; Cold: kept far; default: Cold is cheap", TypeKind.String, "Hot=kept near|Cold=kept far", null)]
    [InlineData("Enumeration values: Default: the usual one; Cold: kept far", TypeKind.String, "Default=the usual one|Cold=kept far", null)]
    [InlineData("Enumeration values: > Week, pay weekly; > Day, pay daily. The default is daily", TypeKind.String, "Week=pay weekly|Day=pay daily", "Day")]
    [InlineData("Enumeration values: > Week, pay weekly; > Day, pay daily. The default is none of them", TypeKind.String, "Week=pay weekly|Day=pay daily", null)]
    [InlineData("Enumeration values: > Week, pay once; > Day, pay once. The default is once", TypeKind.String, "Week=pay once|Day=pay once", null)]
    [InlineData("Enumeration values: A1, B2. The default is weekly", TypeKind.String, "A1|B2", null)]
    [InlineData("Address. It supports IPv4 and IPv6", TypeKind.String, "", null)]
    [InlineData("The filter. Supports LIKE, IN and BETWEEN.", TypeKind.String, "", null)]
    [InlineData("Protocol. Supports TCP and UDP.", TypeKind.String, "TCP|UDP", null)]
    public void A_list_is_whole_and_of_the_field(string description, TypeKind kind, string values, string? defaultValue)
    {
        FieldSpec field = Read(description, kind);
        Assert.Equal((values, defaultValue), (ValuesOf(field), field.Default));
    }

    [Theory]
    [InlineData("Vault access type, open or closed; the default is closed", "open|closed", "closed")]
    [InlineData("Log level, quiet / usual / loud; usual is recommended", "quiet|usual|loud", null)]
    [InlineData("Host health (good/poor/bad)", "good|poor|bad", null)]
    [InlineData("Controller type. 0: ABC; 1: DEFG; 2: hijk", "0=ABC|1=DEFG|2=hijk", null)]
    [InlineData("Granularity: 0 means 10 minutes, 1 means 2 hours", "0=10 minutes|1=2 hours", null)]
    [InlineData("Whether it goes on. Yes: keep it; No: drop it. Default: No", "Yes=keep it|No=drop it", "No")]
    [InlineData("Operator: EQ - equal to; NE - not equal to", "EQ=equal to|NE=not equal to", null)]
    [InlineData("Paid by type, Week, by the week; Day, by the day (if allowed). Default: Day", "Week=by the week|Day=by the day (if allowed)", "Day")]
    [InlineData("State of it: Making (being made), Live, Dead (it failed).", "Making=being made|Live|Dead=it failed", null)]
    [InlineData("Paid by type: Week, Day (default) or Hour (if allowed)", "Week|Day|Hour=if allowed", "Day")]
    [InlineData("The class: Week, Day (default) or Hour (if allowed)", "", null)]
    [InlineData("Disk type: OLD_SSD (slow), NEW_SSD or NEW_NVME", "OLD_SSD=slow|NEW_SSD|NEW_NVME", null)]
    [InlineData("\"up\" to start, \"down\" to stop (default)", "up=start|down=stop (default)", "down")]
    [InlineData("Tongue. \"de\" for German, \"fr\" for French (default \"fr\")", "de=German|fr=French", "fr")]
    [InlineData("Copies: \"ONE\" (near) or \"TWO\" (near and far). If left empty, ONE is used", "ONE=near|TWO=near and far", "ONE")]
    [InlineData("Wanted state. The value is \"Up\" or \"Down\".", "Up|Down", null)]
    [InlineData("The value is letters or digits.", "", null)]
    [InlineData("Values: Up, Down by default", "Up|Down", "Down")]
    [InlineData("Values: Up, Down; Down is the default", "Up|Down", "Down")]
    [InlineData("Values: Up, Down; Other is the default", "", null)]
    [InlineData("Values: Up, Down. Default down", "Up|Down", "Down")]
    [InlineData("Backup policy: daily for hosts, weekly for disks", "", null)]
    [InlineData("Use \"a\" for hosts, \"b\" for disks", "", null)]
    [InlineData("Limits: CPU for hosts, RAM for disks", "", null)]
    [InlineData("The host type: name (text), size", "", null)]
    [InlineData("The mode: Host (up), disk", "", null)]
    [InlineData("Body: \"who\" (a host), \"what\" (a text)", "", null)]
    [InlineData("Whether it goes on. A: keep it; B: drop it", "", null)]
    [InlineData("Sort by disk type, price or owner", "", null)]
    [InlineData("List of the disk type, price or owner", "", null)]
    [InlineData("The host type, core and memory", "", null)]
    [InlineData("Disk type, size or zone", "", null)]
    [InlineData("Sizes. 0: 10 minutes, 1: 2 hours", "", null)]
    public void Values(string description, string values, string? defaultValue)
    {
        FieldSpec field = Read(description, TypeKind.String);
        Assert.Equal((values, defaultValue), (ValuesOf(field), field.Default));
    }

    [Theory]
    [InlineData("0 done, 1 failed", "0=done|1=failed", null)]
    [InlineData("Result: 0 done, 1 failed, 2 waiting.", "0=done|1=failed|2=waiting", null)]
    [InlineData("1 host, 2 disks", "", null)]
    [InlineData("0 done, 2 failed", "", null)]
    [InlineData("0 done, 1 done", "", null)]
    [InlineData("Kept for days: 5, 10 or 20", "5|10|20", null)]
    [InlineData("Kept: 5, 10, or 20 days.", "5|10|20", null)]
    [InlineData("Port: 80 or 443", "", null)]
    [InlineData("Not: 5, 10 or 20", "", null)]
    [InlineData("Days: 5, 10 or 20 for some", "", null)]
    [InlineData("The value is 5 or 50", "5|50", null)]
    [InlineData("If the value is 5 or 50, it stops", "", null)]
    [InlineData("Possible values are 5, 50 and 500; 500 is the default", "5|50|500", "500")]
    public void Numbers(string description, string values, string? defaultValue)
    {
        FieldSpec field = Read(description, TypeKind.Int);
        Assert.Equal((values, defaultValue), (ValuesOf(field), field.Default));
    }

    [Theory]
    [InlineData("Recommended range: 3-30", null, null)]
    [InlineData("Sessions, 3-30 is recommended", null, null)]
    [InlineData("Range: 3-30 (recommended)", null, null)]
    [InlineData("Range: 3-30 (recommended: 10)", 3, 30)]
    [InlineData("It is recommended to set it, range: 3-30", 3, 30)]
    [InlineData("Number of hosts. Up to 8 hosts per group, 40 groups at most.", null, null)]
    [InlineData("Rules, max 8 per group", null, null)]
    [InlineData("Entries, up to 50 per page", null, 50)]
    [InlineData("Kept as a trial up to 14 days; then it is paid", null, null)]
    public void A_limit_of_something_else_is_none(string description, int? minimum, int? maximum) => Assert.Equal((minimum, maximum), RangeOf(Read(description, TypeKind.Int)));

    [Theory]
    [InlineData("Kept, 3 to 14 days", 3, 14, "days")]
    [InlineData("Time before it is deleted: 3 to 14 days.", 3, 14, "days")]
    [InlineData("Bandwidth in Mbps, 5-200 (default 20)", 5, 200, "Mbps")]
    [InlineData("Lifetime, in hours, from 2 to 48 (default: 12)", 2, 48, "hours")]
    [InlineData("Copies to make, 2 to 9 at a time.", 2, 9, null)]
    [InlineData("Priority from 1 (urgent) to 9 (whenever), 5 by default", 1, 9, null)]
    [InlineData("Disk size, 10(GB) - 900(GB)", 10, 900, "GB")]
    [InlineData("Disk size, 10(GB) - 9(TB)", null, null, null)]
    [InlineData("Disk size, 1(GB) - 9(TB)", null, null, null)]
    [InlineData("Hosts; 2 or more", 2, null, null)]
    [InlineData("Hosts, 9 or fewer.", null, 9, null)]
    [InlineData("Hosts. Default 2, max. 9", null, 9, null)]
    [InlineData("Attempts, default is 2 times, 9 times at most", null, 9, null)]
    [InlineData("Attempts, 9 times at most, a second apart", null, 9, null)]
    [InlineData("It takes from 1 to 9 minutes", null, null, null)]
    [InlineData("Paid for 1 to 9 months, 1 to 3 years", null, null, null)]
    [InlineData("Paid for; 1-9 months or 1-3 years", null, null, null)]
    [InlineData("Weight, 1-200 (for new hosts)", null, null, null)]
    [InlineData("It works with 2 or more", null, null, null)]
    [InlineData("Hosts; 2 or more are needed for a pair", null, null, null)]
    [InlineData("Hosts of a rack, 9 racks at most", null, null, null)]
    [InlineData("If the type is HDD, 5-90", null, null, null)]
    [InlineData("A number between 5 and 90 for HDD", null, null, null)]
    [InlineData("Size for all disks. Range: 5-90", 5, 90, null)]
    [InlineData("Range: 5-90, otherwise it fails", 5, 90, null)]
    public void Ranges(string description, int? minimum, int? maximum, string? unit)
    {
        FieldSpec field = Read(description, TypeKind.Int);
        Assert.Equal((minimum, maximum, unit), ((int?)field.Minimum, (int?)field.Maximum, field.Unit));
    }

    [Theory]
    [InlineData("Engine version, 2.0.15 by default", TypeKind.String, "2.0.15")]
    [InlineData("Area of use; World by default.", TypeKind.String, "World")]
    [InlineData("Mark of the group, default \"Mine\"", TypeKind.String, "Mine")]
    [InlineData("Language of the mails (default \"de_DE\")", TypeKind.String, "de_DE")]
    [InlineData("Speed of the card. Default 25G.", TypeKind.String, "25G")]
    [InlineData("Whether it is packed. Default No.", TypeKind.String, "No")]
    [InlineData("Interval; 300 is the default", TypeKind.Int, "300")]
    [InlineData("Guard mode. watch: look on; stop: cut off. The default mode is watch.", TypeKind.String, "watch")]
    [InlineData("Whether to do it at once; false (default) or true", TypeKind.Bool, "false")]
    [InlineData("Kept for some hours. If not specified, 48 is used.", TypeKind.Int, "48")]
    [InlineData("Kept, in hours. If not specified, 48 hours is used.", TypeKind.Int, "48")]
    [InlineData("Kept, in days. If not specified, 48 hours is used.", TypeKind.Int, null)]
    [InlineData("Key state: Live (in use) or Dead (not in use). Live if not set.", TypeKind.String, "Live")]
    [InlineData("How sure - \"0\", \"1\" or \"all\"; \"1\" if omitted", TypeKind.String, "1")]
    [InlineData("What is kept by default", TypeKind.String, null)]
    [InlineData("Tag. Optional by default", TypeKind.String, null)]
    [InlineData("Tag; Optional by default", TypeKind.String, null)]
    [InlineData("Networks, All by default", TypeKind.String, null)]
    [InlineData("Kept by default", TypeKind.String, null)]
    [InlineData("Whether, of all, Subnet is default", TypeKind.String, null)]
    [InlineData("Mode: A1 or B2; B2 is the default", TypeKind.String, "B2")]
    [InlineData("If not set, TLS is used", TypeKind.String, null)]
    [InlineData("If not set, the key is used", TypeKind.String, null)]
    [InlineData("Default region of it", TypeKind.String, null)]
    [InlineData("Times. Default 0 5 * * *", TypeKind.String, null)]
    [InlineData("The group, default \"Mine\" is made", TypeKind.String, null)]
    [InlineData("The default 3 hosts of it", TypeKind.String, null)]
    [InlineData("300 is the default for slow ones", TypeKind.Int, null)]
    [InlineData("300 is the default (90 for fast ones)", TypeKind.Int, null)]
    [InlineData("Used only if Keep is true (default)", TypeKind.Bool, null)]
    [InlineData("Required if not set", TypeKind.String, null)]
    [InlineData("When the type is HDD, 500 if not set", TypeKind.Int, null)]
    [InlineData("类型 0、1；1 不填", TypeKind.Int, null)]
    [InlineData("Port 80 if not set by the host", TypeKind.Int, null)]
    [InlineData("The rule of rank 5 is the default", TypeKind.Int, null)]
    [InlineData("Whether 5 is the default", TypeKind.Int, null)]
    [InlineData("Key, Generated by default", TypeKind.String, null)]
    [InlineData("Image, Linux 20.04 by default", TypeKind.String, null)]
    [InlineData("Default: 5 (or 6)", TypeKind.Int, null)]
    [InlineData("Default 5 (see the list for more)", TypeKind.Int, "5")]
    [InlineData("Used with Enable true or false (default)", TypeKind.Bool, null)]
    public void Defaults(string description, TypeKind kind, string? value) => Assert.Equal(value, Read(description, kind).Default);

    [Theory]
    [InlineData("Size in bytes of the object", "bytes")]
    [InlineData("Used space in GB of all disks", "GB")]
    [InlineData("Time in hours of the day", null)]
    [InlineData("Used (units)", null)]
    [InlineData("Units sold", null)]
    [InlineData("Units: lots", "lots")]
    [InlineData("Day in month of the start", null)]
    public void Units(string description, string? unit) => Assert.Equal(unit, Read(description, TypeKind.Int).Unit);

    [Theory]
    [InlineData("Not needed if Key is given. Must be base64 encoded.", true)]
    [InlineData("Not needed; in base64", true)]
    [InlineData("If Encoding is set, it must be base64 encoded.", false)]
    [InlineData("It is not base64 encoded.", false)]
    public void Base64(string description, bool isBase64) => Assert.Equal(isBase64, Read(description, TypeKind.String).Base64);

    private static (int? Minimum, int? Maximum) RangeOf(FieldSpec field) => ((int?)field.Minimum, (int?)field.Maximum);

    private static string ValuesOf(FieldSpec field) =>
        string.Join('|', field.Values.Select(value => value.Description is null ? value.Value : value.Value + "=" + value.Description));

    private static FieldSpec Read(string description, TypeKind kind) =>
        DescriptionReader.Default.AddFacts(new FieldSpec { Name = "Field", Type = new TypeSpec(kind), Description = description });
}
