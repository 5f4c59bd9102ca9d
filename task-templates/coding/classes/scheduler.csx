// Jobs that run tick by tick, one at a time. Drawn: which job is chosen, by rules one after the other; how long it runs on; what a full
// scheduler does; failing, trying again and giving up; jobs that wait for others; the other methods.
// The reference counts in its jobs as ticks go by; the oracle keeps the ticks at which things happened, and goes from list to list.
// Long because every rule stands three times: as English, as C# and as what the oracle does.
record Job(int Id, int Priority, int Length, int Left, int Since, int Fails = 0, int Until = 0, int After = 0, bool Paused = false);
record Rule(string English, string Code, Func<Job, int, int> Rank);                       // of a job and how long it has waited
record Going(string English, string Code, Func<Plan, Job, bool> RunsOn);
record Failing(string English, string Code, Func<Job, int> Left);
record Extra(string Type, string Name, string Takes, string English, string Code, Func<Plan, ScriptCall, object> Do);
class Plan
{
    public List<Job> Jobs = [];
    public List<int> Finished = [];
    public int Now, Last, Row, Count;
    public bool Has(int id) => Jobs.Exists(j => j.Id == id);
    public Job Get(int id) => Jobs.Single(j => j.Id == id);
    public void Set(Job job) => Jobs = Jobs.ConvertAll(j => j.Id == job.Id ? job : j);
    public void Drop(int id) => Jobs = Jobs.FindAll(j => j.Id != id);
}

var name = rng.Skin.Pick(["Job", "Task", "Work", "Print", "Batch", "Order", "Shop", "Lab", "Night", "Field", "Press", "Plant"])
    + rng.Skin.Pick(["Scheduler", "Planner", "Queue", "Runner", "Desk", "Line", "Board", "Clock", "Agenda", "Roster"]);
var ended = rng.Skin.Pick(["Finished", "Completed", "Ended", "Done", "Closed"]);
var (submit, tick) = rng.Skin.Pick([("Submit", "Tick"), ("Add", "Step"), ("Enter", "Advance"), ("Post", "Turn")]);
string? If(bool holds, string code) => holds ? code : null;

var (again, rests) = (level > 2, level < 3 ? 0 : rng.Int(0, 2));
var going = rng.Pick<Func<Going>>([
    () => new("", "", (_, _) => false),
    () => new("it runs on", "if (Order().Contains(last)) return last;", (_, _) => true),
    () => new("it runs on unless another one that may run has a higher priority (then the rules choose among all)",
        "if (Order().Contains(last) && Order().All(j => j.Priority <= last.Priority)) return last;",
        (p, j) => !Ordered(p).Exists(o => o.Priority > j.Priority)),
    () => new("it runs on unless another one that may run has fewer ticks left (then the rules choose among all)",
        "if (Order().Contains(last) && Order().All(j => j.Left >= last.Left)) return last;",
        (p, j) => !Ordered(p).Exists(o => o.Left < j.Left)),
    () => rng.Int(2, 3) is var q ? new($"it runs on as long as it has run fewer than {q} ticks in a "
        + $"row{If(again, " (after failing, the row begins anew)")}; otherwise the rules "
        + "choose one of the others that may run, and only if there is none, it runs on", $"if (Order().Contains(last)) return row < {q} "
            + $"? last : Order().FirstOrDefault(j => j != last, last);",
        (p, j) => p.Row < q || Ordered(p).Count == 1) : null!,
    () => new("the rules choose one of the others that may run, and only if there is none, it runs on",
        "if (Order().Contains(last)) return Order().FirstOrDefault(j => j != last, last);",
        (p, j) => Ordered(p).Count == 1)])();
var others = going.Code.Contains("FirstOrDefault");                                       // when it does not run on, another one is chosen
var calm = going.English == "it runs on";                                           // all that wait have done so since they came in
List<Func<Rule>> coarse = [                                                               // many jobs are equal by these
    () => new("the one with the highest priority", "-j.Priority", (j, _) => -j.Priority),
    .. calm ? [] : new List<Func<Rule>> { () => rng.Int(2, 4) is var w0 ? new($"one that has waited at least {w0} ticks before one that "
        + $"has not", $"j.Waited >= {w0} ? 0 : 1", (_, w) => w < w0 ? 1 : 0)
        : null! },
    () => new("one with an even priority before one with an odd priority", "j.Priority % 2", (j, _) => j.Priority & 1)];
List<Func<Rule>> fine = [
    () => new("the one whose length minus its ticks left is smallest", "j.Length - j.Left", (j, _) => j.Length - j.Left),
    () => new("the one with the fewest ticks left", "j.Left", (j, _) => j.Left),
    () => new("the one with the most ticks left", "-j.Left", (j, _) => -j.Left),
    .. calm ? [] : new List<Func<Rule>> { () => new("the one that has waited longest", "-j.Waited", (_, w) => -w),
    () => rng.Int(1, 2) is var k ? new($"the one with the highest sum of its priority and {(k == 1 ? "the number of ticks it has waited"
            : "half of the number of ticks it has waited (the half is rounded down)")}", $"-(j.Priority + j.Waited{If(k > 1, $" / {k}")})",
            (j, w) => -j.Priority - (w / k)) : null! }];
List<Rule> order = [.. level < 3 ? rng.Some(1, [.. coarse, .. fine]).Select(r => r()) : [rng.Pick(coarse)(), rng.Pick(fine)()],
    rng.Chance() ? new("the one with the smallest number", "j.Id", (j, _) => j.Id)
    : new("the one with the largest number", "-j.Id", (j, _) => -j.Id)];
var waits = level > 3;
var only = waits && rng.Chance();                                       // waits only for one of at least its own priority
var most = level < 2 ? 0 : rng.Int(3, 4);
var drops = level > 1 && rng.Chance();
bool May(Plan p, Job j) => !j.Paused && p.Now >= j.Until
    && !p.Jobs.Exists(o => o.Id == j.After && o != j && (!only || o.Priority >= j.Priority));
List<Job> Ordered(Plan p) => [.. order.AsEnumerable().Reverse().Aggregate(p.Jobs.Where(j => May(p, j)),
    (l, r) => l.OrderBy(j => r.Rank(j, p.Now - j.Since)))];
var failing = !again ? null : rng.Pick<Failing>([
    new("all its ticks are left again", "last.Left = last.Length;", j => j.Length),
    new("it has one more tick left", "last.Left++;", j => j.Left + 1),
    new("it has twice as many ticks left as before", "last.Left *= 2;", j => j.Left + j.Left)]);

Job? Chosen(Plan p)
{
    var may = Ordered(p);
    var last = may.Find(j => j.Id == p.Last);
    return last is null ? may.FirstOrDefault() : going.RunsOn(p, last) ? last : may.Find(j => !others || j != last);
}
int Tick(Plan p)
{
    var job = Chosen(p);
    p.Row = job is not null && job.Id == p.Last ? p.Row + 1 : 1;
    p.Now++;
    p.Last = job?.Id ?? 0;
    if (job is null) return 0;
    p.Set(job with { Left = job.Left - 1, Since = p.Now });
    if (job.Left > 1) return job.Id;
    p.Drop(job.Id);
    p.Finished.Add(job.Id);
    return job.Id;
}
int Submit(Plan p, int priority, int length, int after)
{
    if (most > 0 && !drops && p.Jobs.Count == most) return 0;
    p.Jobs = [.. p.Jobs, new(++p.Count, priority, length, length, p.Now, After: after)];
    if (most > 0 && p.Jobs.Count > most) p.Drop(p.Jobs.OrderBy(j => j.Priority).ThenBy(j => -j.Id).First().Id);
    return tells.Of(p);
}
int Fail(Plan p)
{
    if (!p.Has(p.Last)) return 0;
    var (id, job) = (p.Last, p.Get(p.Last));
    p.Last = 0;
    if (job.Fails > 0) p.Drop(id);
    else p.Set(job with { Left = failing!.Left(job), Fails = job.Fails + 1, Until = p.Now + rests });
    return id;
}

const string Found = "var j = jobs.Find(o => o.Id == id);\n        if (j == null) return -1;\n        ";
List<Extra> pool = [
    new("int", "Cancel", "int id", "removes the job with this number and returns how many ticks it had left, or -1 if there is no such job",
        Found + "jobs.Remove(j);\n        return j.Left;", (p, c) =>
        {
            var left = p.Has(c.Arg<int>(0)) ? p.Get(c.Arg<int>(0)).Left : -1;
            p.Drop(c.Arg<int>(0));
            return left;
        }),
    new("int", "Raise", "int id", "makes the priority of the job with this number higher by 2 and returns it, or -1 if there is no such "
        + "job",
        Found + "return j.Priority += 2;", (p, c) =>
        {
            if (!p.Has(c.Arg<int>(0))) return -1;
            var job = p.Get(c.Arg<int>(0));
            p.Set(job with { Priority = job.Priority + 2 });
            return job.Priority + 2;
        }),
    new("int", "Pause", "int id", "pauses the job with this number, or, if it is paused, makes it go on; a paused job may not run. It "
        + "returns how many jobs are "
        + "paused after that, or -1 if there is no such job", Found + "j.Paused = !j.Paused;\n        return jobs.Count(o => o.Paused);",
            (p, c) =>
        {
            if (!p.Has(c.Arg<int>(0))) return -1;
            p.Set(p.Get(c.Arg<int>(0)) is var job ? job with { Paused = !job.Paused } : null!);
            return p.Jobs.FindAll(j => j.Paused).Count;
        }),
    new("List<int>", "Waiting", "", $"returns the numbers of all jobs that may run, in the order of the rules for choosing (whichever job "
        + $"the last {tick} ran)",
        "return Order().Select(j => j.Id).ToList();", (p, _) => Ordered(p).ConvertAll(j => j.Id)),
    new("int", "Load", "", "returns the sum of the ticks left of all jobs", "return jobs.Sum(j => j.Left);",
        (p, _) => p.Jobs.Select(j => j.Left).Sum()),
    new("int", "Next", "", $"returns the number of the job that {tick} would run if it were called instead (0, if none), and changes "
        + $"nothing",
        "return Choose()?.Id ?? 0;", (p, _) => Chosen(p)?.Id ?? 0),
    new("int", "Oldest", "", "returns the number of the job that has waited longest, whether it may run or not (of equal ones the one "
        + "with the smallest number; "
        + "0 if there is no job)", "return jobs.MaxBy(j => j.Waited)?.Id ?? 0;",
            (p, _) => p.Jobs.OrderBy(j => j.Since).Select(j => j.Id).FirstOrDefault())];
var tells = rng.Pick<(string English, string Code, Func<Plan, int> Of)>([("the number of the job it brought in", "count", p => p.Count),
    ("how many jobs there are after that", "jobs.Count", p => p.Jobs.Count),
    ("the sum of the ticks left of all jobs after that", "jobs.Sum(j => j.Left)", p => p.Jobs.Sum(j => j.Left))]);
var extras = rng.Some(new[] { 2, 2, 2, 2, 3 }[level - 1], pool).OrderBy(e => e.Name, StringComparer.Ordinal).ToList();

Func<ScriptCall, object?> Replay()
{
    var p = new Plan();
    return c => c.Method == submit ? Submit(p, c.Arg<int>(0), c.Arg<int>(1), waits ? c.Arg<int>(2) : 0) : c.Method == tick ? Tick(p)
        : c.Method == "Fail" ? Fail(p) : c.Method == ended ? p.Finished.ToList() : extras.Single(e => e.Name == c.Method).Do(p, c);
}

var pauses = extras.Exists(e => e.Name == "Pause");
var may = string.Concat(pauses ? " && !j.Paused" : "", rests > 0 ? " && j.Rest == 0" : "",
    waits ? $" && jobs.All(o => o == j || o.Id != j.After{If(only, " || o.Priority < j.Priority")})" : "");
var sorts = string.Concat(order.Select((r, i) => $".{(i == 0 ? "OrderBy" : "ThenBy")}(j => {r.Code})"));
var used = sorts + string.Concat(extras.Select(e => e.Code)) + failing?.Code;
var fields = new[] { ("Length", used.Contains("Length")), ("Waited", used.Contains("Waited")), ("Rest", rests > 0), ("After", waits) }
    .Where(f => f.Item2).Select(f => f.Item1).ToList();
var (waited, rows) = (fields.Contains("Waited"), going.Code.Contains("row"));
var takes = $"int priority, int length{If(waits, ", int after")}";
var (priorities, lengths, ids) = (Ints(1, 3), Ints(1, 5), Ints(1, 6));
return Class(
    $"class {name}() {{ int {submit}({takes}); int {tick}(); {If(again, "int Fail(); ")}List<int> {ended}(); "
        + $"{string.Concat(extras.Select(e => $"{e.Type} {e.Name}({e.Takes}); "))}}}",
    $"""
    The class {name} holds jobs and runs them tick by tick, one job in a tick. At first it holds none.

    {submit} brings a job in; it gets the next number (the first job has number 1), has a priority, and length ticks left.
    {If(most > 0, drops ? $"If there are more than {most} jobs then, the one with the lowest priority (of equal ones the one with "
        + "the largest number) is removed, be it the new one or another."
        : $"If there are {most} jobs already, nothing comes in, no number "
        + $"is used, and {submit} returns 0.")}
    {(most > 0 && !drops ? $"Otherwise {submit}" : submit)} returns {tells.English}.
    {If(waits, "A job may not run as long as there is another job whose number is the after of the job"
        + $"{If(only, " and whose priority is at least that of the job")}.")}

    {tick} is one tick. It runs one of the jobs that may run, which has one tick less left after it, and returns its number; if none
    may run, it returns 0. A job that has no tick left is finished and is no longer there. Every job that is there may
    run{If(waits || pauses || rests > 0, ", if nothing that is said here forbids it")}.{If(waited,
        " How long a job has waited is how many ticks there were after the last one in which it ran, or, if it has not run, "
        + "since it came in; the tick for which a job is chosen does not count.")}
    Which job is chosen: {string.Join("; among equal ones ", order.Select(r => r.English))}.
    {If(going.Code != "", $"But if the job that ran in the tick before is there and may run"
        + $"{If(again, " (and has not failed since)")}, {going.English}.")}
    {If(again, "\nFail says that the job that ran in the last tick has failed. If that job is still there and has not failed since, "
        + $"{failing?.English}{If(rests > 0, $", and it may not run in the next {(rests == 1 ? "tick" : $"{rests} ticks")}")}; "
        + "but if it had failed before, it is removed instead, without being finished. Fail returns its number. If there is no such job, "
        + "Fail does nothing and returns 0.\n")}
    {ended} returns the numbers of all jobs that were finished, in the order in which they were.
    {string.Join("\n", extras.Select(e => $"{e.Name} {e.English}."))}
    """,
    [waits ? Call(submit, Inputs(priorities, lengths, Ints(0, 4)), 7) : Call(submit, Inputs(priorities, lengths), 6), Call(tick, 11),
        .. again ? new[] { Call("Fail", 6) } : [], Call(ended), .. extras.Select(e => e.Takes == "" ? Call(e.Name) : Call(e.Name, ids,
            2))],
    $$"""
        public class {{name}}
        {
            class Job
            {
                public int {{string.Join(", ", fields.Prepend("Left").Prepend("Priority").Prepend("Id"))}};
                {{If(pauses, "public bool Paused;")}}
                {{If(again, "public bool Failed;")}}
            }

            readonly List<Job> jobs = new();
            readonly List<int> finished = new();
            {{If(going.Code != "" || again, "Job last;")}}
            int count{{If(rows, ", row")}};

            IEnumerable<Job> Order() => jobs{{(may == "" ? "" : $".Where(j => {may[4..]})")}}{{sorts}};

            Job Choose()
            {
                {{going.Code}}
                return Order().FirstOrDefault();
            }

            public int {{submit}}({{takes}})
            {
                {{If(most > 0 && !drops, $"if (jobs.Count == {most}) return 0;")}}
                jobs.Add(new Job { Id = ++count, Priority = priority, Left = length{{If(fields.Contains("Length"), ", Length = length")}}{{
                    If(waits, ", After = after")}} });
                {{If(most > 0 && drops, $"if (jobs.Count > {most}) "
                    + "jobs.Remove(jobs.OrderBy(j => j.Priority).ThenByDescending(j => j.Id).First());")}}
                return {{tells.Code}};
            }

            public int {{tick}}()
            {
                var job = Choose();
                {{If(rows, "row = job == last ? row + 1 : 1;")}}
                {{If(waited, "jobs.ForEach(j => j.Waited++);")}}
                {{If(rests > 0, "jobs.ForEach(j => j.Rest = Math.Max(0, j.Rest - 1));")}}
                {{If(going.Code != "" || again, "last = job;")}}
                if (job == null) return 0;
                {{If(waited, "job.Waited = 0;")}}
                if (--job.Left == 0)
                {
                    jobs.Remove(job);
                    finished.Add(job.Id);
                }
                return job.Id;
            }

            {{If(again, "public int Fail()\n    {\n        if (!jobs.Contains(last)) return 0;\n        int id = last.Id;\n"
                + $"        {failing?.Code}\n        "
                + If(rests > 0, $"last.Rest = {rests};\n        ") + "if (last.Failed) jobs.Remove(last);\n"
                + "        last.Failed = true;\n        last = null;\n        return id;\n    }\n")}}
            public List<int> {{ended}}() => finished.ToList();

            {{string.Join("\n    ", extras.Select(e => $"public {e.Type} {e.Name}({e.Takes})\n    {{\n        {e.Code}\n    }}\n"))}}
        }
        """,
    Replay, fewest: level < 3 ? 18 : 26, most: level < 3 ? 34 : 42);
