using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Codegen.Spec;

namespace Codegen.Docs.Dialects;

/// <summary>The words of all dialects together, as <c>dialects.json</c> lists them.</summary>
/// <remarks>
/// A page is read with the words of every dialect at once, not with those of the one it seems to be written in: real pages
/// mix them. That is safe because no word means two things in two dialects, which a test states.
/// </remarks>
internal sealed class Vocabulary
{
    private const string Resource = "Codegen.Docs.Dialects.dialects.json";

    /// <summary>What only stands beside something else, and is too common for it to mean anything that a text has it.</summary>
    private static readonly Phrase[] Companions =
    [
        Phrase.LinkWords, Phrase.UnitName, Phrase.Counter, Phrase.Must, Phrase.IsTaken, Phrase.Condition, Phrase.Missing,
        Phrase.Alternative, Phrase.Each, Phrase.AtOnce, Phrase.DefaultValue, Phrase.BareDefault, Phrase.Kind, Phrase.Serves, Phrase.And,
        Phrase.AndSoOn, Phrase.ThisThing, Phrase.Instead, Phrase.Whether, Phrase.Answer, Phrase.On, Phrase.Off, Phrase.Negative,
        Phrase.SortOrder, Phrase.VersionWord, Phrase.Offer, Phrase.Support, Phrase.OneOf, Phrase.Otherwise, Phrase.ThisAction, Phrase.All,
        Phrase.BehindList, Phrase.Stated, Phrase.Case,
    ];

    private static readonly char[] Spaces = [' ', '\t', '\n', '\u00A0', '\u3000'];

    private readonly Dictionary<string, SectionRole> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ColumnRole> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeKind> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ErrorColumn> _errorColumns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _units = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Phrase, string> _phrases = [];
    private readonly List<(Enum Role, string Word)> _usual = [];
    private readonly PhraseFinder _phraseFinder = new();

    private Vocabulary(JsonElement root)
    {
        Add(root.GetProperty("types"), _types);
        ListWords = [.. root.GetProperty("lists").EnumerateArray().Select(word => word.GetString()!)];
        foreach ((JsonElement unit, int number) in root.GetProperty("units").EnumerateArray().Select((unit, number) => (unit, number)))
        {
            Add(unit, _units, number);
        }

        foreach (JsonElement dialect in root.GetProperty("dialects").EnumerateArray())
        {
            Add(dialect.GetProperty("sections"), _sections);
            Add(dialect.GetProperty("columns"), _columns);
            _usual.AddRange(FirstWords<SectionRole>(dialect.GetProperty("sections")));
            _usual.AddRange(FirstWords<ColumnRole>(dialect.GetProperty("columns")));
            _usual.AddRange(FirstWords<ErrorColumn>(dialect.GetProperty("errorColumns")));
            Add(dialect.GetProperty("errorColumns"), _errorColumns);
            Add(dialect.GetProperty("yes"), _answers, value: true);
            Add(dialect.GetProperty("no"), _answers, value: false);
        }

        foreach (IGrouping<string, JsonProperty> phrase in root.GetProperty("dialects").EnumerateArray()
            .SelectMany(dialect => dialect.GetProperty("phrases").EnumerateObject())
            .GroupBy(phrase => phrase.Name, StringComparer.Ordinal))
        {
            var announced = (Phrase)Enum.Parse(typeof(Phrase), phrase.Key, ignoreCase: true);
            string[] words = [.. phrase.SelectMany(words => words.Value.EnumerateArray()).Select(word => word.GetString()!)];
            _phrases.Add(announced, announced == Phrase.LinkWords ? WholeWords(words) : Pattern(words));
            if (Array.IndexOf(Companions, announced) < 0)
            {
                Array.ForEach(words, word => _phraseFinder.Add(word, announced));
            }
        }
    }

    /// <summary>The words of the dialects that this library knows.</summary>
    public static Vocabulary Default { get; } = Load();

    /// <summary>The words that make a list of the type behind them.</summary>
    public IReadOnlyList<string> ListWords { get; }

    /// <summary>What a word in a type cell means.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The kind, or <see langword="null"/> when no dialect has the word: it may name a model.</returns>
    public TypeKind? Type(string word) => Find(_types, word);

    /// <summary>What a heading stands over.</summary>
    /// <param name="heading">The heading's text.</param>
    /// <returns>The role, or <see langword="null"/> when no dialect has the heading: it may name a model.</returns>
    public SectionRole? Section(string heading) => Find(_sections, heading);

    /// <summary>What a column holds.</summary>
    /// <param name="head">The text of the column's head.</param>
    /// <returns>The role, or <see langword="null"/> when no dialect has the word.</returns>
    public ColumnRole? Column(string head) => Find(_columns, head);

    /// <summary>The words that pages mostly have for a section or a column, to be named to an author who has others.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The first word of each dialect, in quotes, each once.</returns>
    public string Usual(Enum role) =>
        string.Join(" or ", _usual.Where(usual => usual.Role.Equals(role)).Select(usual => $"'{usual.Word}'").Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>What a column of a table of errors holds.</summary>
    /// <param name="head">The text of the column's head.</param>
    /// <returns>The role, or <see langword="null"/> when no dialect has the word.</returns>
    public ErrorColumn? ErrorColumn(string head) => Find(_errorColumns, head);

    /// <summary>Whether two spellings are of one unit: <c>秒</c>, <c>s</c> and <c>seconds</c>.</summary>
    /// <param name="unit">A unit.</param>
    /// <param name="other">Another.</param>
    /// <returns><see langword="true"/> when a number of the one is the same number of the other.</returns>
    public bool IsSameUnit(string unit, string other) =>
        string.Equals(unit, other, StringComparison.OrdinalIgnoreCase)
        || (_units.TryGetValue(unit, out int number) && _units.TryGetValue(other, out int otherNumber) && number == otherNumber);

    /// <summary>A regular expression for the words of a phrase, in all dialects.</summary>
    /// <param name="phrase">What the words announce.</param>
    /// <returns>A group that captures nothing.</returns>
    public string Pattern(Phrase phrase) => _phrases[phrase];

    /// <summary>What a text announces.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// The phrases of which it has a word, in any dialect: what is not among them, its <see cref="Pattern(Phrase)"/> can't find.
    /// Words that only stand beside others are not looked for.
    /// </returns>
    public PhraseSet PhrasesIn(string text) => _phraseFinder.FindIn(text);

    /// <summary>What a cell of the column "required" says.</summary>
    /// <param name="cell">The cell's text.</param>
    /// <returns>The answer, or <see langword="null"/> when no dialect has the word.</returns>
    public bool? Answer(string cell) => Find(_answers, cell);

    private static TValue? Find<TValue>(Dictionary<string, TValue> words, string text)
        where TValue : struct =>
        words.TryGetValue(text, out TValue value) || words.TryGetValue(Normalize(text), out value) ? value : null;

    private static Vocabulary Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from this build.");
        using JsonDocument document = JsonDocument.Parse(stream);
        return new Vocabulary(document.RootElement);
    }

    /// <summary>Longer words first: "default value" must not be read as "default" and something else.</summary>
    private static string Pattern(IEnumerable<string> words) =>
        "(?:" + string.Join("|", words.OrderByDescending(word => word.Length).Select(Regex.Escape)) + ")";

    /// <summary>The same for words that a value can follow without a space: "of" is not where "default off" goes on.</summary>
    private static string WholeWords(IEnumerable<string> words) =>
        "(?:" + string.Join("|", words.OrderByDescending(word => word.Length)
            .Select(word => Regex.Escape(word) + (char.IsLetter(word[word.Length - 1]) && word[word.Length - 1] < 128 ? "(?![A-Za-z0-9])" : string.Empty))) + ")";

    private static IEnumerable<(Enum Role, string Word)> FirstWords<TRole>(JsonElement roles)
        where TRole : struct, Enum =>
        roles.EnumerateObject()
            .Where(role => role.Value.GetArrayLength() > 0)
            .Select(role => ((Enum)Enum.Parse(typeof(TRole), role.Name, ignoreCase: true), role.Value[0].GetString()!));

    private static void Add<TRole>(JsonElement roles, Dictionary<string, TRole> words)
        where TRole : struct, Enum
    {
        foreach (JsonProperty role in roles.EnumerateObject())
        {
            Add(role.Value, words, (TRole)Enum.Parse(typeof(TRole), role.Name, ignoreCase: true));
        }
    }

    private static void Add<TValue>(JsonElement list, Dictionary<string, TValue> words, TValue value)
        where TValue : struct
    {
        foreach (JsonElement word in list.EnumerateArray())
        {
            string key = Normalize(word.GetString() ?? string.Empty);
            if (words.TryGetValue(key, out TValue known) && !known.Equals(value))
            {
                throw new InvalidOperationException($"'{key}' means both {known} and {value} in dialects.json.");
            }

            words[key] = value;

            // As it is written, too: most pages write it so, and finding it needs no normal form.
            words[word.GetString() ?? string.Empty] = value;
        }
    }

    /// <summary>Case, spaces and a colon at the end differ from page to page and mean nothing.</summary>
    private static string Normalize(string text) => string.Join(
        " ",
        text.TrimEnd(' ', ':', '：').ToLowerInvariant().Split(Spaces, StringSplitOptions.RemoveEmptyEntries));
}
