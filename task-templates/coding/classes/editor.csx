// A line of text with a cursor, commands, undo and redo. Drawn: which commands, what is a step and which steps grow together, how many are
// kept, where the cursor goes, how long a text may be, when undone steps are forgotten, what every call tells.
// The reference keeps a text, a place and two stacks; the oracle keeps what is before and behind the cursor, and one line of history.
// Long because every rule stands three times: as English, as C# and as what the oracle does.
record Held(string L, string R)                                                           // before and behind the cursor
{
    public string Text => L + R;
    public Held To(int at) => new(Text[..Math.Clamp(at, 0, Text.Length)], Text[Math.Clamp(at, 0, Text.Length)..]);
}
record Change(string Kind, Held Before, Held After);
record Command(string Name, string Takes, string English, string Code, Func<Desk, ScriptCall, Held> Do, bool Edits = true,
    string Partner = "");
record Told(string Type, string English, string Code, Func<Held, object> Of);
record Landing(string English, string Code, Func<Held, Held, Held> Of);                   // where we are, and as it was
class Desk
{
    public Held Now = new("", "");
    public string Clip = "", Saved = "";
    public List<Change> History = [];
    public int Done;
}

var name = rng.Skin.Pick(["Line", "Note", "Memo", "Draft", "Page", "Label", "Title"]) + rng.Skin.Pick(["Editor", "Writer", "Field", "Box",
    "Pad", "Desk"]);
var letters = rng.Skin.Shuffle("abcdefghijklmnopqrstuvwxyz".ToList()).Take(2).Order().ToList();
var (few, letter) = (Ints(1, 4), OneOf([.. letters.Select(c => $"{c}")]));
var type = rng.Skin.Pick(["Type", "Write", "Enter", "Insert"]);
var (undo, redo) = rng.Skin.Pick([("Undo", "Redo"), ("Back", "Forth"), ("Revoke", "Repeat")]);
string Backwards(string s) => s.Aggregate("", (t, c) => c + t);
string Last(string s, int n) => s.Length < n ? s : s[^n..];
string? If(bool holds, string code) => holds ? code : null;
int N(ScriptCall c) => c.Arg<int>(0);

List<Command> edits = [
    new("Erase", "int n", "removes the n characters directly before the cursor (all of them, if there are fewer)",
        "int k = Math.Min(n, at);\n        text = text.Remove(at - k, k);\n        at -= k;",
        (d, c) => d.Now with { L = string.Concat(d.Now.L.SkipLast(N(c))) }),
    new("Delete", "int n", "removes the n characters directly behind the cursor (all of them, if there are fewer)",
        "text = text.Remove(at, Math.Min(n, text.Length - at));", (d, c) => d.Now with { R = string.Concat(d.Now.R.Skip(N(c))) }),
    new("Swap", "", "lets the characters directly before and directly behind the cursor change places and moves the cursor behind both "
        + "(it does nothing "
        + "if there is no character before or none behind)",
        "if (at > 0 && at < text.Length)\n        {\n            text = text[..(at - 1)] + text[at] + text[at - 1] + text[(at + "
            + "1)..];\n            at++;\n        }",
        (d, _) => d.Now is { L: var l, R: var r } && l != "" && r != "" ? new(l[..^1] + r[0] + l[^1], r[1..]) : d.Now),
    new("Mirror", "", "turns the part of the text before the cursor round, so that its last character comes first; the cursor stays",
        "text = string.Concat(text[..at].Reverse()) + text[at..];", (d, _) => d.Now with { L = Backwards(d.Now.L) }),
    new("Turn", "", "puts the part behind the cursor before the part before it; the cursor then stands between the two",
        "text = text[at..] + text[..at];\n        at = text.Length - at;", (d, _) => new(d.Now.R, d.Now.L)),
    new("Squeeze", "", "leaves of equal characters that stand directly behind one another in the part behind the cursor only one each; "
        + "the part before "
        + "the cursor does not matter", "var rest = text[at..];\n        text = text[..at] + string.Concat(rest.Where((c, i) => i == 0 || "
            + "c != rest[i - 1]));",
        (d, _) => d.Now with { R = d.Now.R.Aggregate("", (s, c) => s.EndsWith(c) ? s : s + c) }),
    new("Double", "int n", "puts the n characters directly before the cursor (all of them, if there are fewer) into the text once more, "
        + "at the "
        + "cursor, which then stands behind them", "int k = Math.Min(n, at);\n        text = text.Insert(at, text.Substring(at - k, "
            + "k));\n        at += k;",
        (d, c) => d.Now with { L = d.Now.L + Last(d.Now.L, N(c)) }),
    new("Drop", "", "removes the spaces directly before the cursor, then the letters directly before it, as far as the next space or the "
        + "start of the text",
        "int to = text[..at].TrimEnd(' ').LastIndexOf(' ') + 1;\n        text = text.Remove(to, at - to);\n        at = to;",
        (d, _) => d.Now with { L = string.Concat(d.Now.L.Reverse().SkipWhile(c => c == ' ').SkipWhile(c => c != ' ').Reverse()) }),
    new("Change", "string letter", "replaces every space behind the cursor by the letter, or, if there is no space behind it, the "
        + "character directly "
        + "behind it (if there is one)", "text = text[..at] + (text.IndexOf(' ', at) >= 0 ? text[at..].Replace(\" \", letter)\n"
        + "            : at < text.Length ? letter + text[(at + 1)..] : \"\");",
        (d, c) => d.Now with { R = d.Now.R.Contains(' ') ? string.Concat(d.Now.R.Select(x => x == ' ' ? c.Arg<string>(0)[0] : x))
            : string.Concat(d.Now.R.Select((x, i) => i == 0 ? c.Arg<string>(0)[0] : x)) }),
    new("Lift", "int n", "moves the n characters directly before the cursor (all of them, if there are fewer) to the start of the text; "
        + "as many "
        + "characters as before stand before the cursor", "int k = Math.Min(n, at);\n"
        + "        text = text.Substring(at - k, k) + text[..(at - k)] + text[at..];",
        (d, c) => d.Now with { L = Last(d.Now.L, N(c)) + d.Now.L[..Math.Max(0, d.Now.L.Length - N(c))] }),
    new("Paste", "", "puts what was copied last (nothing, if nothing was) into the text at the cursor, which then stands behind it",
        "text = text.Insert(at, clip);\n        at += clip.Length;", (d, _) => d.Now with { L = d.Now.L + d.Clip }, true, "Copy"),
    new("Restore", "", "makes the text what it was at the last call of Save (empty, if there was none); the cursor stays where it is, or "
        + "goes to the "
        + "end if the text is too short for that", "text = saved;\n        at = Math.Min(at, text.Length);",
        (d, _) => d.Now.L.Length is var at && at > d.Saved.Length ? new(d.Saved, "") : new(d.Saved[..at], d.Saved[at..]), true, "Save")];
List<Command> partners = [
    new("Copy", "int n", "copies the n characters directly behind the cursor (all of them, if there are fewer) and changes nothing else",
        "clip = text.Substring(at, Math.Min(n, text.Length - at));", (d, c) =>
        {
            d.Clip = d.Now.R.Length < N(c) ? d.Now.R : d.Now.R[..N(c)];
            return d.Now;
        }, false, "no"),
    new("Save", "", "keeps the text as it is for Restore and changes nothing else", "saved = text;", (d, _) =>
        {
            d.Saved = d.Now.Text;
            return d.Now;
        }, false, "no")];
List<Command> moves = [
    new("Right", "int n", "moves the cursor n characters towards the end of the text (to the end, if there are fewer)",
        "at = Math.Min(text.Length, at + n);", (d, c) => d.Now.To(d.Now.L.Length + N(c)), false),
    new("Home", "", "moves the cursor to the start of the text", "at = 0;", (d, _) => new("", d.Now.Text), false),
    new("Jump", "", "moves the cursor so that as many characters stand behind it as stood before it", "at = text.Length - at;",
        (d, _) => d.Now.To(d.Now.R.Length), false),
    new("Find", "string letter", "moves the cursor behind the first place behind it where the letter stands (it stays, if there is none)",
        "int i = text.IndexOf(letter[0], at);\n        at = i >= 0 ? i + 1 : at;",
        (d, c) => d.Now.To(d.Now.L.Length + d.Now.R.TakeWhile(x => x != c.Arg<string>(0)[0]).Count() is var i && i < d.Now.Text.Length ? i
            + 1
            : d.Now.L.Length), false),
    new("Word", "", "moves the cursor towards the start, over the spaces directly before it and then to the next place that has a space "
        + "directly "
        + "before it, or to the start of the text", "at = text[..at].TrimEnd(' ').LastIndexOf(' ') + 1;",
        (d, _) => d.Now.To(d.Now.L.Reverse().SkipWhile(c => c == ' ').SkipWhile(c => c != ' ').Count()), false)];
var left = new Command("Left", "int n", "moves the cursor n characters towards the start of the text (to the start, if there are fewer)",
    "at = Math.Max(0, at - n);", (d, c) => d.Now.To(d.Now.L.Length - N(c)), false);
var typing = new Command(type, "string s", "puts s into the text at the cursor, which then stands behind it",
    "text = text.Insert(at, s);\n        at += s.Length;", (d, c) => d.Now with { L = d.Now.L + c.Arg<string>(0) });

var chosen = rng.Some(new[] { 2, 2, 3, 3, 3 }[level - 1], edits);
List<Command> commands = [typing, left, .. rng.Some(level < 3 ? 1 : 2, moves), .. chosen,
    .. partners.Where(p => chosen.Exists(e => e.Partner == p.Name))];

List<Landing> landings = [
    new("the cursor goes where it was then", "then", (_, then) => then),
    new("the cursor keeps as many characters before it as it has, or goes to the end if the text is too short for that",
        "Math.Min(at, text.Length)",
        (now, then) => then.To(now.L.Length)),
    new("the cursor goes to the end of the text", "text.Length", (_, then) => new(then.Text, "")),
    new("the cursor goes to the start of the text", "0", (_, then) => then.To(0))];
var backs = rng.Pick(landings);
var forth = level < 3 ? backs : rng.Pick(landings);
var changing = rng.Chance();                                                              // only a call that changes the text is a step
var (cap, most, cuts) = (level < 2 ? 0 : rng.Int(2, 3), level < 4 ? 0 : rng.Int(6, 8), level > 3 && rng.Chance());
var grows = level < 3 ? -1 : rng.Int(0, 1);                                               // which steps grow together
var many = level > 2;
var forgets = level > 4 && rng.Chance();                                                  // moves forget what was undone
var told = rng.Pick<Told>([
    new("int", "the number of characters before the cursor", "at", h => h.L.Length),
    new("string", "the text", "text", h => h.Text),
    new("string", "the part of the text behind the cursor", "text[at..]", h => h.R),
    new("string", "the part of the text before the cursor", "text[..at]", h => h.L),
    new("int", "the number of characters behind the cursor", "text.Length - at", h => h.R.Length)]);

Func<ScriptCall, object?> Replay()
{
    var d = new Desk();
    void Step(Command command, ScriptCall call)
    {
        var (before, after) = (d.Now, command.Do(d, call));
        var refused = most > 0 && !cuts && after.Text.Length > most;
        if (most > 0 && after.Text.Length > most) after = cuts ? new Held(after.Text[..most], "").To(after.L.Length) : before;
        d.Now = after;
        if (refused || (changing && after.Text == before.Text)) return;
        d.History = d.History[..d.Done];
        if (grows >= 0 && command.Name == type && d.Done > 0 && d.History[^1] is var last && last.Kind == type && last.After == before
            && (grows != 1 || !call.Arg<string>(0).Contains(' ')))
            d.History[^1] = last with { After = after };
        else d.History.Add(new(command.Name, before, after));
        d.History = cap > 0 && d.History.Count > cap ? d.History[1..] : d.History;
        d.Done = d.History.Count;
    }
    return call =>
    {
        if (call.Method == "Show") return d.Now.L + "|" + d.Now.R;
        if (call.Method == "Steps") return new List<int> { d.Done, d.History.Count - d.Done };
        if (call.Method == undo)
            for (var i = 0; i < (many ? N(call) : 1) && d.Done > 0; i++) d.Now = backs.Of(d.Now, d.History[--d.Done].Before);
        else if (call.Method == redo)
            for (var i = 0; i < (many ? N(call) : 1) && d.Done < d.History.Count; i++) d.Now = forth.Of(d.Now, d.History[d.Done++].After);
        else if (commands.Find(c => c.Name == call.Method) is { } command)
        {
            if (command.Edits) Step(command, call);
            else d.Now = command.Do(d, call);
            if (forgets && !command.Edits && command.Partner == "") d.History = d.History[..d.Done];
        }
        return told.Of(d.Now);
    };
}

string Method(string type, string called, string takes, string body) => $"public {type} {called}({takes})\n    {{\n        {body}\n    "
    + $"}}\n";
string Joins(Command c) => grows < 0 ? "" : grows == 1 ? c.Name == type ? "!s.Contains(' '), true, " : "false, false, " : c.Name == type
    ? "true, " : "false, ";
string Body(Command c) => c.Edits ? $"var old = (text, at);\n        {c.Code}\n        Step({Joins(c)}old);\n        return {told.Code};"
    : $"{(forgets && c.Partner == "" ? Moving(c.Code) : c.Code)}\n        return {told.Code};";
string Moving(string code) => code.LastIndexOf("at = ") is var i ? $"{code[..i]}Move({code[(i + 5)..^1]});" : "";
string Landed(Landing l, string then) => l.Code == "then" ? then : l.Code;
string Stepping(string from, string to, string old, string at) => (many ? "for (; n > 0 && FROM.Count > 0; n--)"
    : "if (FROM.Count > 0)").Replace("FROM", from)
    + $"\n        {{\n            var step = {from}[^1];\n            {from}.RemoveAt({from}.Count - 1);\n            "
        + $"{to}.Add(step);\n            text = {old};\n"
    + $"            at = {at};\n        }}\n        return {told.Code};";
Operation Called(Command c) => c.Takes switch
{
    "" => Call(c.Name, c.Edits ? 4 : 2), "int n" => Call(c.Name, few, c.Name == "Left" ? 4 : 3),
        "string s" => Call(c.Name, Strings(string.Concat(letters) + " ", 1, 3,
        $"one of the letters {string.Join(", ", letters)}, or a space"), level < 3 ? 8 : 14), _ => Call(c.Name, letter, 3),
};
var editing = commands.FindAll(c => c.Edits).ConvertAll(c => c.Name);
var turns = many ? "int n" : "";
var fields = $"string text = \"\"{If(chosen.Exists(c => c.Name == "Paste"), ", clip = \"\"")}"
    + $"{If(chosen.Exists(c => c.Name == "Restore"), ", saved = \"\"")};";
return Class(
    $"class {name}() {{ {string.Concat(commands.Select(c => $"{told.Type} {c.Name}({c.Takes}); "))}{told.Type} {undo}({turns}); "
        + $"{told.Type} {redo}({turns}); "
        + $"string Show(); {If(level > 1, "List<int> Steps(); ")}}}",
    $"""
    The class {name} holds a line of text and a cursor, which stands before the first character, between two, or behind the last.
    “Before” the cursor is towards the start, “behind” it towards the end of the text. At first the text is empty.

    {string.Join("\n", commands.Select(c => $"{c.Name} {c.English}."))}

    A call of {Join(editing, "or")} is a step{(changing ? " if the text is another after it than before it; otherwise it is none"
        : ", even if the text is the same after it")}.{If(most > 0, $" If such a call would make the text longer than {most} characters, "
            + $"{(cuts ? $"all behind the first {most} are removed at its end (a cursor there then stands at the end of the text)"
             : "it changes nothing and is no step")}.")}{If(grows >= 0,
        $" If a call of {type}{If(grows == 1, " with an s without a space")} is a step, and the "
        + $"last step that is not undone is one of {type} too"
        + $"{If(grows == 1, " (with a space or not)")}, and the cursor stands where the call of that step left it, the two become a single "
        + "step.")}{If(cap > 0,
        $" No more than {cap} steps are kept: when there is one more, the oldest is forgotten, and cannot be undone.")}

    {undo} undoes the last step that is not undone (it does nothing if there is none): the text becomes what it was just before that step,
    and {backs.English}.
    {redo} does again the step that was undone last: the text becomes what it was just after that step, and {forth.English};
    the step is then not undone any more. A new step{If(grows >= 0, ", or one that became a single step with the last one,")} makes {redo} forget all steps that are undone{If(forgets, "; so does every call of "
        + Join(commands.Where(c => !c.Edits && c.Partner == "").Select(c => c.Name), "or"))};
    where there is nothing to do again, it does nothing.
    {If(many, $"Both do so n times, one after the other.")}

    All these calls return {told.English}, as it is at their end.
    Show returns the text with a '|' where the cursor stands.{If(level > 1, $" Steps returns two numbers: how many steps {undo} "
        + $"could undo, one after the other, and how many {redo} could do again.")}
    """,
    [.. commands.Select(Called), many ? Call(undo, Ints(1, 3), 4) : Call(undo, 4),
        many ? Call(redo, Ints(1, 2), level < 5 ? 4 : 7) : Call(redo, 3),
        Call("Show", 3),
        .. level > 1 ? new[] { Call("Steps", 3) } : []],
    $$"""
        public class {{name}}
        {
            record Entry({{If(grows >= 0, "bool Same, ")}}string OldText, int OldAt, string NewText, int NewAt);

            readonly List<Entry> done = new(), undone = new();
            {{fields}}
            int at;

            void Step({{(grows < 0 ? "" : grows == 1 ? "bool joins, bool same, " : "bool same, ")}}(string Text, int At) old)
            {
                {{If(most > 0, cuts ? $"text = text[..Math.Min({most}, text.Length)];\n"
                    + "        at = Math.Min(at, text.Length);"
                    : $"if (text.Length > {most})\n        {{\n            (text, at) = old;\n            return;\n        }}")}}
                {{If(changing, "if (text == old.Text) return;")}}
                undone.Clear();
                var step = new Entry({{If(grows >= 0, "same, ")}}old.Text, old.At, text, at);
                {{If(grows >= 0, $"if ({(grows == 1 ? "joins" : "same")} && done.Count > 0 && done[^1].Same && "
                    + "done[^1].NewAt == old.At)\n        {\n"
                    + "            step = step with { OldText = done[^1].OldText, OldAt = done[^1].OldAt };\n"
                    + "            done.RemoveAt(done.Count - 1);\n        }")}}
                done.Add(step);
                {{If(cap > 0, $"if (done.Count > {cap}) done.RemoveAt(0);")}}
            }

            {{If(forgets, "void Move(int to)\n    {\n        at = to;\n        undone.Clear();\n    }\n")}}
            {{string.Join("\n    ", commands.Select(c => Method(told.Type, c.Name, c.Takes, Body(c))))}}
            {{Method(told.Type, undo, turns, Stepping("done", "undone", "step.OldText", Landed(backs, "step.OldAt")))}}
            {{Method(told.Type, redo, turns, Stepping("undone", "done", "step.NewText", Landed(forth, "step.NewAt")))}}
            public string Show() => text.Insert(at, "|");
            {{If(level > 1, "\n    public List<int> Steps() => new List<int> { done.Count, undone.Count };")}}
        }
        """,
    Replay, fewest: level < 4 ? 24 : 28, most: level < 4 ? 40 : 44);
