// A made-up language, told by its rules and a small dictionary: how does it say a given English sentence?
// Drawn: the words, the order of the sentence and of its parts, what is marked and where (endings, prefixes, doubling, words of their own),
// agreement, what happens to sounds where parts meet, the sentence. The maker builds word after word from the meaning; `solve` reads the
// English sentence and the printed dictionary, writes words with marks where parts meet and lets regular expressions join them.
// Long because every rule stands three times: as English, as what the maker does and as what `solve` does.
using System.Text.RegularExpressions;
record Mark(string Form, string Way);
record Thing(int Noun, bool Many, int Number, int Adjective, int Own, bool The);
record Clause(Thing Subject, int Verb, Thing Object, int Tense, bool Not, Thing? Place);

(string One, string Many, bool Lives)[] nouns = [("woman", "women", true), ("dog", "dogs", true), ("child", "children", true), ("fisher",
    "fishers", true), ("king", "kings", true), ("goat", "goats", true), ("guest", "guests", true), ("owl", "owls", true), ("boat", "boats",
    false), ("house", "houses", false), ("stone", "stones", false), ("loaf", "loaves", false), ("basket", "baskets", false), ("tree",
        "trees",
    false), ("knife", "knives", false), ("cart", "carts", false)];
(string Base, string Third, string Past)[] verbs = [("see", "sees", "saw"), ("carry", "carries", "carried"), ("find", "finds", "found"),
    ("wash", "washes", "washed"), ("sell", "sells", "sold"), ("hide", "hides", "hid"), ("praise", "praises", "praised"), ("want", "wants",
    "wanted"), ("touch", "touches", "touched")];
string[] adjectives = ["old", "red", "small", "tall", "new", "strong", "quiet", "wet"], numbers = ["two", "three", "seven"],
    owners = ["my", "your", "our"], tenses = ["past", "present", "future"];
var fold = level - 1;
var on   = rng.Some(new[] { 1, 2, 4, 5, 7 }[fold], new List<string> { "article", "own", "number", "negation", "agreement", "adjective",
    "place" });
bool On(string feature) => on.Contains(feature);
var known = rng.Shuffle(Enumerable.Range(0, nouns.Length).ToList()).Take(4 + 2 * level).ToList();
var doing = rng.Shuffle(Enumerable.Range(0, verbs.Length).ToList()).Take(2 + level / 2).ToList();
var being = rng.Shuffle(Enumerable.Range(0, adjectives.Length).ToList()).Take(3 + level / 3).ToList();

// Sounds. No two words or markers are alike.
var taken = new HashSet<string>();
string Sounds(string[] shapes, int code)
{
    for (; ; code++)
    {
        var rest = code;
        int Next(int n) => (rest % n, rest /= n).Item1;
        var text = "";
        foreach (var sound in shapes[Next(shapes.Length)]) text += sound == 'c' ? "ptkbdgmnslrz"[Next(12)] : "aeiou"[Next(5)];
        if (taken.Add(text)) return text;
    }
}
string Root() => Sounds(["cvc", "cvcv", "vcvc", "cvcvc", "cvcv"], rng.Int(0, 1 << 26));
Mark Draw(params string[] ways) => new(Sounds(["v", "cv", "vc", "cv", "vcv", "cvc"], rng.Int(0, 1 << 20)), rng.Pick(ways));
var words = new Dictionary<string, string>();
foreach (var n in known) words[nouns[n].One] = Root();
foreach (var v in doing) words[verbs[v].Base] = Root();
foreach (var a in being) words[adjectives[a]] = Root();
if (On("number")) foreach (var n in numbers) words[n] = Root();
if (level > 4) words["because"] = Root();

var plural  = Draw("suffix", "prefix", "double", "suffix");
var cased   = Draw("suffix", "prefix", "before", "after");
var tense   = rng.Int(0, 2) is var bare ? Enumerable.Range(0, 3).Select(t => t == bare ? new Mark("", "") : Draw("suffix",
    "prefix")).ToList() : [];
var article = On("article") ? Draw("suffix", "prefix", "before", "after") : null;
var owns    = On("own") ? owners.Select(_ => Draw("suffix", "prefix")).ToList() : [];
var not     = On("negation") ? Draw("suffix", "prefix", "before", "after") : null;
var inside  = On("place") ? Draw("suffix", "prefix", "before", "after") : null;
var (agrees, agreeKind) = On("agreement") ? (Draw("suffix", "prefix"), rng.Int(0, 3)) : (null, -1);
var (adorns, adornKind) = On("adjective") ? (Draw("suffix", "prefix"), rng.Int(0, 2)) : (null, -1);
var pluralToo = On("number") && rng.Chance();
var core      = rng.Shuffle(new List<string> { "number", "adjective", "noun" });
var order     = rng.Some(level < 5 ? 1 : 2, new List<string> { "SVO", "SOV", "VSO", "VOS", "OSV", "OVS" });
var placed    = On("place") ? rng.Int(0, 2) : -1;
var (reasonFirst, wordLast) = level > 4 ? (rng.Chance(), rng.Chance()) : (false, false);
var onNoun    = rng.Shuffle(new List<string> { "plural", "own", "article", "object", "place" });
var onVerb    = rng.Shuffle(new List<string> { "tense", "agreement", "negation" });
var sounds    = rng.Some(new[] { 1, 2, 2, 3, 4 }[fold], new List<string> { "vowels", "consonants", "harmony", "soften" });
var how       = sounds.ToDictionary(s => s, _ => rng.Int(0, 3));

// The sentence.
Thing Name()
{
    var (many, number, two) = (rng.Chance(), rng.Int(0, 2), On("number") && rng.Chance());
    return new(rng.Pick(known), many || two, two ? number : -1, rng.Chance(0.7) ? rng.Pick(being) : -1,
        On("own") && rng.Chance() ? rng.Int(0, 2) : -1, rng.Chance());
}
var clauses = Enumerable.Range(0, level < 5 ? 1 : 2).Select(_ => new Clause(Name(), rng.Pick(doing), Name(), rng.Int(0, 2),
    On("negation") && rng.Chance(0.7), On("place") ? Name() : null)).ToList();
string Noun(Thing t)
{
    var rest = $"{(t.Number < 0 ? "" : $"{numbers[t.Number]} ")}{(t.Adjective < 0 ? "" : $"{adjectives[t.Adjective]} ")}"
        + (t.Many ? nouns[t.Noun].Many : nouns[t.Noun].One);
    return t.Own >= 0 ? $"{owners[t.Own]} {rest}" : t.The || !On("article") ? $"the {rest}" : t.Many ? rest
        : "aeiou".Contains(rest[0]) ? $"an {rest}" : $"a {rest}";
}
string Say(Clause c)
{
    var (v, many) = (verbs[c.Verb], c.Subject.Many);
    var verb = (c.Tense, c.Not) switch { (0, false) => v.Past, (0, true) => $"did not {v.Base}", (1, false) => many ? v.Base : v.Third,
        (1, true) => $"{(many ? "do" : "does")} not {v.Base}", (2, false) => $"will {v.Base}", _ => $"will not {v.Base}" };
    return $"{Noun(c.Subject)} {verb} {Noun(c.Object)}{(c.Place is null ? "" : $" near {Noun(c.Place)}")}";
}
var english = string.Join(" because ", clauses.Select(Say));
english = $"{char.ToUpperInvariant(english[0])}{english[1..]}.";

// Word after word.
bool Vowel(char c) => "aeiou".Contains(c);
string Fuse(string built, string part, bool ending)
{
    if (ending && how.TryGetValue("harmony", out var h) && built.LastOrDefault(Vowel) is var last)
        if (h < 2 ? last is 'e' or 'i' : last is 'o' or 'u')
            part = h switch { 0 => part.Replace('a', 'e'), 1 => part.Replace('u', 'i').Replace('o', 'e'), 2 => part.Replace('e', 'o'),
                _ => part.Replace('i', 'u').Replace('a', 'o') };
    var (x, y) = (built[^1], part[0]);
    if (Vowel(x) && Vowel(y) && how.TryGetValue("vowels", out var v))
        return v switch { 0 => built[..^1] + part, 1 => built + part[1..], 2 => $"{built}v{part}", _ => $"{built[..^1]}o{part[1..]}" };
    if (!Vowel(x) && !Vowel(y) && how.TryGetValue("consonants", out var c))
        return c switch { 0 => $"{built}e{part}", 1 => built[..^1] + part, 2 => built + part[1..], _ => $"{built}u{part}" };
    if (!Vowel(x) && Vowel(y) && how.TryGetValue("soften", out var s) && From(s).IndexOf(x) is >= 0 and var at)
        return built[..^1] + To(s)[at] + part;
    return built + part;
}
string From(int s) => new[] { "ptk", "bdg", "sz", "lrn" }[s];
string To(int s) => new[] { "bdg", "ptk", "zs", "rlm" }[s];
string Build(string root, IEnumerable<(Mark? Mark, bool Has)> marks)
{
    var (before, after) = (new List<string>(), new List<string>());
    foreach (var (mark, has) in marks)
        if (has && mark is { Way: "prefix" or "double" }) before.Insert(0, mark.Way == "double" ? root[..2] : mark.Form);
        else if (has && mark is { Way: "suffix" }) after.Add(mark.Form);
    var built = before.Append(root).Aggregate((b, p) => Fuse(b, p, false));
    return after.Aggregate(built, (b, p) => Fuse(b, p, true));
}
string Around(string text, Mark? mark, bool has) => !has ? text : mark!.Way switch { "before" => $"{mark.Form} {text}",
    "after" => $"{text} {mark.Form}", _ => text };
string Phrase(Thing t, string role)
{
    var (more, the) = (t.Many && (t.Number < 0 || pluralToo), t.The && On("article") && t.Own < 0);
    var noun = Build(words[nouns[t.Noun].One], onNoun.Select(k => k switch { "plural" => (plural, more), "own" => (t.Own < 0 ? null
        : owns[t.Own], true), "article" => (article, the), "object" => (cased, role == "object"), _ => (inside, role == "place") }));
    var adjective = t.Adjective < 0 ? null : Build(words[adjectives[t.Adjective]], [(adorns, adornKind switch { 0 => t.Many,
        1 => nouns[t.Noun].Lives, _ => role == "object" })]);
    var text = string.Join(" ", core.Select(k => k switch { "noun" => noun, "adjective" => adjective, _ => t.Number < 0 ? null
        : words[numbers[t.Number]] }).OfType<string>());
    return Around(Around(Around(text, article, the), cased, role == "object"), inside, role == "place");
}
string Tell(Clause c, string order)
{
    var verb = Build(words[verbs[c.Verb].Base], onVerb.Select(k => k switch { "tense" => (tense[c.Tense], true), "negation" => (not, c.Not),
        _ => (agrees, agreeKind switch { 0 => c.Subject.Many, 1 => nouns[c.Subject.Noun].Lives, 2 => c.Object.Many,
            _ => !nouns[c.Object.Noun].Lives }) }));
    var place = c.Place is null ? "" : Phrase(c.Place, "place");
    var main = string.Join(" ", order.Select(o => o == 'V' ? Around(verb, not, c.Not) : o == 'O' ? Phrase(c.Object, "object")
        : Phrase(c.Subject, "subject") + (placed == 2 ? $" {place}" : "")));
    return placed switch { 0 => $"{place} {main}", 1 => $"{main} {place}", _ => main };
}
var told = clauses.Select((c, i) => Tell(c, order[i])).ToList();
var answer = told[0];
if (told.Count > 1)
{
    var reason = wordLast ? $"{told[1]} {words["because"]}" : $"{words["because"]} {told[1]}";
    answer = reasonFirst ? $"{reason} {told[0]}" : $"{told[0]} {reason}";
}

var lives = agreeKind is 1 or 3 || adornKind == 1;
var dictionary = string.Join("\n", nouns.Select(n => $"{n.One}{(lives && n.Lives ? " (living)" : "")}")
    .Concat(verbs.Select(v => v.Base)).Concat(adjectives).Concat(numbers)
    .Append("because").Where(e => words.ContainsKey(e.Split(' ')[0])).Select(e => $"{e} = {words[e.Split(' ')[0]]}").Chunk(6)
    .Select(c => string.Join("; ", c)));

// From the English sentence: tokens, then words with ">" behind what stands before the root and "+" before endings.
string Solve()
{
    var book = dictionary.Split("; ").SelectMany(l => l.Split('\n')).Select(l => l.Split(" = ")).ToDictionary(l => l[0].Split(' ')[0], l =>
        (
        Word: l[1], Lives: l[0].EndsWith(")")));
    string Glue(string w)
    {
        for (; Regex.Match(w, "^([a-z]+)([>+])([a-z]+)(.*)$") is { Success: true } m;)
        {
            var (a, ending, b, last) = (m.Groups[1].Value, m.Groups[2].Value == "+", m.Groups[3].Value, Regex.Match(m.Groups[1].Value,
                "([aeiou])[^aeiou]*$").Groups[1].Value);
            if (ending && sounds.Contains("harmony") && (how["harmony"] < 2 ? "ei" : "ou").Contains(last))
                foreach (var pair in new[] { "ae", "ui oe", "eo", "iu ao" }[how["harmony"]].Split(' ')) b = b.Replace(pair[0], pair[1]);
            var joint = $"{a}|{b}";
            if (sounds.Contains("soften"))
                joint = Regex.Replace(joint, $"([{From(how["soften"])}])(?=\\|[aeiou])", x => $"{To(how["soften"])[From(how["soften"])
                    .IndexOf(x.Value, StringComparison.Ordinal)]}");
            if (sounds.Contains("vowels"))
                joint = Regex.Replace(joint, "([aeiou])\\|([aeiou])", new[] { "$2", "$1", "$1v$2", "o" }[how["vowels"]]);
            if (sounds.Contains("consonants"))
                joint = Regex.Replace(joint, "([^aeiou|])\\|([^aeiou])", new[] { "$1e$2", "$2", "$1", "$1u$2" }[how["consonants"]]);
            w = joint.Replace("|", "") + m.Groups[4].Value;
        }
        return w;
    }
    string Mark(string w, Mark? m) => m?.Way switch { "prefix" => $"{m.Form}>{w}", "suffix" => $"{w}+{m.Form}", _ => w };
    string Beside(string w, Mark? m) => m?.Way is "before" ? $"{m.Form} {w}" : m?.Way is "after" ? $"{w} {m.Form}" : w;
    (string Text, bool Many, bool Lives) Group(List<string> tokens, string role)
    {
        var n = nouns.Single(x => tokens[^1] == x.One || tokens[^1] == x.Many);
        var (many, number, the) = (tokens[^1] == n.Many, tokens.Find(numbers.Contains), tokens.Contains("the") ? article : null);
        var (owner, bright) = (Array.FindIndex(owners, tokens.Contains), tokens.Find(adjectives.Contains));
        var (root, beings) = book[n.One];
        var (word, twice) = (root, many && (number is null || pluralToo));
        foreach (var k in onNoun)
            word = k == "plural" ? !twice ? word : plural.Way == "double" ? $"{root[0]}{root[1]}>{word}" : Mark(word, plural)
                : Mark(word, k == "own" ? owner < 0 ? null : owns[owner] : k == "article" ? the : k != role ? null : k == "object" ? cased
                    : inside);
        var parts = new Dictionary<string, string> { ["noun"] = Glue(word) };
        if (number is not null) parts["number"] = book[number].Word;
        if (bright is not null)
            parts["adjective"] = Glue(Mark(book[bright].Word, (adornKind == 0 && many) || (adornKind == 1 && beings)
                || (adornKind == 2 && role == "object") ? adorns : null));
        var text = Beside(string.Join(" ", core.FindAll(parts.ContainsKey).Select(k => parts[k])), the);
        return (role == "object" ? Beside(text, cased) : role == "place" ? Beside(text, inside) : text, many, beings);
    }
    var found = new List<string>();
    foreach (var sentence in english.ToLowerInvariant().TrimEnd('.').Split(" because "))
    {
        var tokens = sentence.Split(' ').ToList();
        var (at, near) = (tokens.FindIndex(t => verbs.Any(v => t == v.Base || t == v.Third || t == v.Past)), tokens.IndexOf("near"));
        var v = verbs.First(x => tokens[at] == x.Base || tokens[at] == x.Third || tokens[at] == x.Past);
        var (no, start) = (tokens.Contains("not") ? not : null, tokens.FindIndex(t => t is "will" or "did" or "do" or "does"));
        var subject = Group(tokens[..(start < 0 ? at : start)], "subject");
        var thing = Group(tokens[(at + 1)..(near < 0 ? tokens.Count : near)], "object");
        var site = near < 0 ? "" : Group(tokens[(near + 1)..], "place").Text;
        var when = tokens.Contains("will") ? 2 : tokens.Contains("did") || tokens[at] == v.Past ? 0 : 1;
        var agree = new[] { subject.Many, subject.Lives, thing.Many, !thing.Lives, false }[agreeKind < 0 ? 4 : agreeKind];
        var verb = Beside(Glue(onVerb.Aggregate(book[v.Base].Word, (w, k) => Mark(w, k == "tense" ? tense[when] : k == "negation" ? no
            : agree
            ? agrees : null))), no);
        var slots = order[found.Count].Replace("S", placed == 2 ? "1 4" : "1").Replace("V", "2").Replace("O", "3");
        slots = string.Join(" ", (placed == 0 ? $"4{slots}" : placed == 1 ? $"{slots}4" : slots).Where(char.IsDigit));
        found.Add(slots.Replace("1", subject.Text).Replace("2", verb).Replace("3", thing.Text).Replace("4", site));
    }
    if (found.Count > 1) found[1] = string.Join(" ", wordLast ? [found[1], book["because"].Word] : new[] { book["because"].Word,
        found[1] });
    if (reasonFirst) found.Reverse();
    return string.Join(" ", found);
}

string Put(Mark m, string on, string whole) => m.Way switch { "suffix" => $"{on} takes the ending -{m.Form}", "prefix" => $"{on} takes the "
    + $"prefix {m.Form}-", "double" => $"the first two letters of {on} are put before it once more", _ =>
        $"the word {m.Form} stands directly "
    + $"{m.Way} {whole}" };
string Order(string o) => Join(o.Select(c => c switch { 'S' => "subject", 'V' => "verb", _ => "object" }), "then");
string Outward(List<string> keys, Func<string, string> name, string of) => keys.Count < 2 ? ""
    : $"Where several of these parts are put on the "
    + $"same side of {of}, they stand in this order, beginning next to it: {string.Join(", ", keys.Select(name))}.";
bool Affix(Mark? m) => m?.Way is "suffix" or "prefix" or "double";
var things = onNoun.FindAll(k => Affix(k switch { "plural" => plural, "own" => owns.FirstOrDefault(), "article" => article, "object" =>
    cased,
    _ => inside }));
var doings = onVerb.FindAll(k => k == "tense" || Affix(k == "agreement" ? agrees : not));
var present = core.FindAll(k => k != "number" || On("number"));
List<string> rules =
[
    $"The order is {Order(order[0])}.",
    $"In a noun phrase the order is {Join(present.Select(k => k == "number" ? "number word" : k), "then")} (what there is of them).",
    $"If there is more than one of a thing, "
        + $"{Put(plural, "the noun", "")}.{(!On("number") ? "" : pluralToo ? " This is so after two, three and "
        + "seven too." : " This is not done where two, three or seven stands with the noun.")}",
    $"For the object, {Put(cased, "the noun", $"its noun phrase{(article?.Way is "before" or "after" ? " and its article" : "")}")}.",
    $"Tense: {string.Join("; ", tenses.Select((t, i) => $"{t}: {(i == bare ? "nothing is added" : Put(tense[i], "the verb", ""))}"))}.",
];
if (article is not null) rules.Add($"For \"the\", {Put(article, "the noun", "the noun phrase")}. \"A\" and \"an\" are not translated.");
else rules.Add("\"The\" is not translated.");
if (On("own")) rules.Add($"Owners: {string.Join("; ", owners.Select((o, i) => $"for \"{o}\", {Put(owns[i], "the noun", "")}"))}.");
if (not is not null) rules.Add($"For \"not\", {Put(not, "the verb", "the verb")}. \"Do\", \"does\" and \"did\" are not translated.");
if (inside is not null) rules.Add($"For \"near\", {Put(inside, "the noun of the place",
    $"the noun phrase of the place{(article?.Way is "before" or "after" ? " and its article" : "")}")}. The place stands "
    + $"{new[] { "before all the rest of the clause", "after all the rest of the clause", "directly after the subject" }[placed]}.");
if (agrees is not null) rules.Add(new[] { "If the subject is more than one", "If the noun of the subject is living",
    "If the object is more than one", "If the noun of the object is not living" }[agreeKind] + $", {Put(agrees, "the verb", "")}.");
if (adorns is not null) rules.Add(new[] { "If there is more than one of the thing it goes with (with or without a number word)",
    "If the noun it goes with is living", "If it goes with the noun of the object" }[adornKind] + $", {Put(adorns, "an adjective", "")}.");
if (level > 4) rules.Add($"The clause after \"because\" has another order: {Order(order[1])}; {words["because"]} stands "
    + $"{(wordLast ? "behind it, as the last word" : "before it, as the first word")} of all that belongs to it, and it stands "
    + $"{(reasonFirst ? "before" : "after")} the other clause.");
List<string> joins = sounds.Select(s => s switch
{
    "vowels" => "If two vowels meet, " + new[] { "the first of them is dropped.", "the second of them is dropped.",
        "v is put between them.", "both are replaced by a single o." }[how[s]],
    "consonants" => "If two consonants meet, " + new[] { "e is put between them.", "the first of them is dropped.",
        "the second of them is dropped.", "u is put between them." }[how[s]],
    "harmony" => "Before an ending (not a prefix) is joined: if the last vowel of what has been built so far is "
        + new[] { "e or i, every a of the ending becomes e.", "e or i, every u of the ending becomes i and every o "
            + "becomes e.", "o or u, every e of the ending becomes o.",
        "o or u, every i of the ending becomes u and every a becomes o." }[how[s]],
    _ => "If a consonant meets a following vowel, the consonant changes: " + new[] { "p to b, t to d, k to g.", "b to p, d to t, g to k.",
        "s to z, z to s.", "l to r, r to l, n to m." }[how[s]] + " All other consonants stay.",
}).ToList();

return Reasoning(
    prompt: $"""
        A language has these rules; a noun phrase is a noun with all that goes with it.
        {string.Join("\n", rules.Take(1).Concat(rng.Skin.Shuffle(rules.Skip(1).ToList())).Select(r => $"- {r}"))}
        {string.Join(" ", new[] { Outward(things, k => k switch { "plural" => plural.Way == "double" ? "the doubled letters"
            : "the part for more than one", "own" => "the owner", "article" => "the part for \"the\"",
            "object" => "the part for the object", _ => "the part for \"near\"" },
            "the noun"), Outward(doings, k => k switch { "tense" => "tense", "agreement" => "the part for agreement with subject or object",
            _ => "the part for \"not\"" }, "the verb") }.Where(t => t != ""))}

        The parts of a word are joined from left to right, each next part (prefix, noun, verb, adjective, ending, doubled letters) to
        what has been built so far. Each time, look at the last letter built and the first letter of the next part,
        once. The vowels are a, e, i, o and u.
        {string.Join("\n", joins.Select(j => $"- {j}"))}
        Otherwise nothing changes. Doubled letters are those of the word in the dictionary.

        The dictionary:
        {dictionary}

        How does the language say this sentence? {english}
        """,
    answer: answer,
    solve: Solve,
    format: "the sentence in that language alone, in small letters, with single spaces between the words and without a full stop");
