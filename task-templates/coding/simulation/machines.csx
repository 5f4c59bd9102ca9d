// Jobs go through a line of machines, with or without room to wait between them. Drawn: the order in which they enter, how long each machine
// works on a job, the room, rules about when a machine begins and what takes longer, what is reported. The reference goes from job to job with
// minutes computed from those before; the oracle lets a clock run minute by minute.
record Job(int Kind, int Size, int Place);
record Entry(string English, string Code, Func<List<Job>, IEnumerable<Job>> Run);
record Time(string English, string Code, Func<Job, int> Of);
record Delay(string English, string Code, Func<int, int, int, bool> May);                 // minute, job's place in line, minute the one before left: may it begin
record Longer(string English, string Code, Func<Job, Job?, int, int, int> More);          // job, job before, minute it begins, minute it came
record Machine(string Name, Time Time, Delay? Delay, Longer? Longer, int Room);
record Run(int[] Begin, int[] Took, int[] Left);
record Figure(string English, string Code, Func<List<Job>, List<Run>, IEnumerable<int>> Of);

var names = rng.Skin.Pick<string[]>([["saw", "drill", "press"], ["washer", "dryer", "mangle"], ["mixer", "oven", "cutter"], ["scanner", "sorter", "packer"],
    ["lathe", "mill", "grinder"], ["cleaner", "painter", "polisher"], ["crusher", "sieve", "bagger"], ["printer", "folder", "binder"]]);
var count = level < 3 ? 2 : 3;
var entry = rng.Pick<Entry>([
    new("in the order of the list", "jobs", l => l),
    new("in the reverse order of the list", "jobs.AsEnumerable().Reverse()", l => Enumerable.Range(1, l.Count).Select(i => l[^i])),
    new("in the order of their sizes, the smallest first; of equal sizes the one that is earlier in the list", "jobs.OrderBy(x => x.Item2)",
        l => l.GroupBy(x => x.Size).OrderBy(g => g.Key).SelectMany(g => g)),
    new("in the order of their sizes, the largest first; of equal sizes the one that is earlier in the list", "jobs.OrderByDescending(x => x.Item2)",
        l => l.GroupBy(x => x.Size).OrderBy(g => -g.Key).SelectMany(g => g)),
    new("in the order of their kinds, 0 first; of equal kinds the one that is earlier in the list", "jobs.OrderBy(x => x.Item1)",
        l => new[] { 0, 1, 2 }.SelectMany(k => l.FindAll(x => x.Kind == k)))]);
var gap = level < 2 ? 0 : rng.Pick([0, 0, 4]);
string Minutes(int n) => n == 1 ? "1 minute" : $"{n} minutes";
List<Func<Time>> times = [
    () => new("as many minutes as its size", "size", j => j.Size),
    () => rng.Int(1, 2) is var c ? new($"{Minutes(c)} more than its size", $"size + {c}", j => j.Size + c) : null!,
    () => (rng.Int(1, 3), rng.Int(4, 6), rng.Int(2, 7)) is var (a, b, c) ? new($"{Minutes(a)} for a job of kind 0, {Minutes(b)} for kind 1 and {Minutes(c)} for kind 2",
        $"kind == 0 ? {a} : kind == 1 ? {b} : {c}", j => new[] { a, b, c }[j.Kind]) : null!,
    () => rng.Int(1, 3) is var c ? new($"half as many minutes as its size, rounded up, and {Minutes(c)} more", $"(size + 1) / 2 + {c}", j => j.Size - (j.Size / 2) + c) : null!,
    () => rng.Int(0, 2) is var k ? new($"as many minutes as its size, twice as many for a job of kind {k}", $"kind == {k} ? 2 * size : size",
        j => j.Size << (j.Kind == k ? 1 : 0)) : null!,
    () => rng.Int(7, 9) is var c ? new($"{Minutes(c)} minus its size", $"{c} - size", j => c - j.Size) : null!];
List<Func<Delay>> delays = [
    () => (rng.Int(2, 3), rng.Int(2, 4)) is var (k, r) ? new($"rests for {Minutes(r)} whenever {(k == 2 ? "a second, fourth, sixth" : "a third, sixth, ninth")} (and so on) job has left it, "
        + "counted from that minute; during the rest it begins no work", $"if (j > 0 && j % {k} == 0) start = Math.Max(start, left@[j - 1] + {r});",
        (t, j, before) => j == 0 || j / k * k != j || t - before >= r) : null!,
    () => rng.Pick([3, 5]) is var d ? new($"begins work only at minutes that are multiples of {d} (0 is one)", $"start = (start + {d - 1}) / {d} * {d};", (t, _, _) => t % d == 0) : null!,
    () => (rng.Int(8, 15), rng.Int(4, 6)) is var (a, n) ? new($"begins no work from minute {a} to minute {a + n - 1}, both included",
        $"if (start >= {a} && start < {a + n}) start = {a + n};", (t, _, _) => t < a || t > a + n - 1) : null!];
List<Func<Longer>> longers = [
    () => rng.Int(1, 4) is var x ? new($"a job that has another kind than the job directly before it in the line takes {Minutes(x)} longer",
        $"if (j > 0 && line[j - 1].Item1 != kind) time += {x};", (j, b, _, _) => b is not null && b.Kind != j.Kind ? x : 0) : null!,
    () => rng.Int(1, 4) is var x ? new($"a job that is larger than the job directly before it in the line takes {Minutes(x)} longer",
        $"if (j > 0 && line[j - 1].Item2 < size) time += {x};", (j, b, _, _) => b?.Size < j.Size ? x : 0) : null!,
    () => (rng.Int(1, 4), rng.Int(10, 20)) is var (x, t) ? new($"a job whose work begins there at minute {t} or later takes {Minutes(x)} longer",
        $"if (start >= {t}) time += {x};", (_, _, at, _) => at < t ? 0 : x) : null!,
    () => rng.Int(1, 4) is var x ? new($"a job whose work begins there at an odd minute takes {Minutes(x)} longer",
        $"if (start % 2 == 1) time += {x};", (_, _, at, _) => (at & 1) * x) : null!];
Longer Cold() => (rng.Int(1, 2), rng.Int(1, 4)) is var (w, x) ? new($"a job whose work begins there more than {Minutes(w)} after its work on the machine before ended takes {Minutes(x)} longer",
    $"if (start - done > {w}) time += {x};", (_, _, at, came) => at > came + w ? x : 0) : null!;

var (waits, slows) = (new[] { 1, 1, 1, 2, 2 }[level - 1], new[] { 0, 1, 2, 2, 3 }[level - 1]);
var turns = rng.Some(count, delays);
if (entry.Code.Contains("Item2")) longers.RemoveAt(1);                                    // sizes only grow or only shrink
var kinds = rng.Some(count, longers);
var (waiting, slow) = (rng.Some(waits, Enumerable.Range(0, count).ToList()), rng.Some(slows, Enumerable.Range(0, count).ToList()));
var how = rng.Some(count, times);
var rooms = Enumerable.Range(1, count - 1).Select(_ => rng.Pick([0, 99])).ToList();        // behind each machine but the last
var machines = Enumerable.Range(0, count).Select(s => new Machine(names[s], how[s](), waiting.Contains(s) ? turns[s]() : null,
    !slow.Contains(s) ? null : s > 0 && rooms[s - 1] > 0 && level > 3 && rng.Chance() ? Cold() : kinds[s](), s + 1 == count ? 0 : rooms[s])).ToList();

int Last(int[] all) => all[^1];
List<Func<Figure>> figures = [
    () => rng.Int(0, count - 1) is var s ? new($"for each job, in the order of the line, the minute at which it leaves the {names[s]}", $"result.AddRange(left{s});", (_, r) => r[s].Left) : null!,
    () => rng.Int(1, count - 1) is var s ? new($"for each job, in the order of the line, the minute at which work on it begins on the {names[s]}", $"result.AddRange(begin{s});", (_, r) => r[s].Begin) : null!,
    () => new("for each job, in the order of the line, how many minutes it stands on machines on which work on it has ended, all machines together",
        $"result.AddRange(Enumerable.Range(0, line.Count).Select(j => {string.Join(" + ", Enumerable.Range(0, count - 1).Select(s => $"left{s}[j] - begin{s}[j] - took{s}[j]"))}));",
        (l, r) => l.Select((_, j) => r.Sum(m => m.Left[j] - m.Begin[j] - m.Took[j]))),
    () => new($"for each machine, in the order {Join(names.Take(count))}, how many minutes without work it has between the minute at which it begins work on its first job and the minute at which its last job leaves it",
        string.Join("\n    ", Enumerable.Range(0, count).Select(s => $"result.Add(left{s}[^1] - begin{s}[0] - took{s}.Sum());")),
        (_, r) => r.Select(m => Last(m.Left) - m.Begin.Min() - m.Took.Aggregate((a, b) => a + b))),
    () => new($"for each kind from 0 to 2, the latest minute at which a job of this kind leaves the {names[count - 1]} (-1 if there is no such job)",
        $"for (int k = 0; k < 3; k++)\n        result.Add(Enumerable.Range(0, line.Count).Where(j => line[j].Item1 == k).Select(j => left{count - 1}[j]).DefaultIfEmpty(-1).Last());",
        (l, r) => new[] { 0, 1, 2 }.Select(k => l.Select((x, j) => x.Kind == k ? r[^1].Left[j] : -1).Max())),
    () => (rng.Int(0, count - 1), rng.Int(8, 16)) is var (s, t) ? new($"how many jobs have left the {names[s]} at minute {t} or earlier, and then the minute at which the last job leaves it",
        $"result.Add(left{s}.Count(t => t <= {t}));\n    result.Add(left{s}[^1]);", (_, r) => [r[s].Left.TakeWhile(x => x < t + 1).Count(), Last(r[s].Left)]) : null!,
    () => new("for each job, in the order of the line, the number of minutes from the minute at which it comes to the line to the one at which work on it begins on the "
        + names[count - 1], $"result.AddRange(begin{count - 1}.Select((t, j) => t - {(gap == 0 ? "0" : $"{gap} * j")}));".Replace(" - 0", ""),
        (l, r) => l.Select((_, j) => r[^1].Begin[j] - (gap * j)))];
var asked = rng.Some(level < 3 ? 2 : 3, figures).ConvertAll(f => f());

List<int> Slow(List<(int, int)> jobs)
{
    var line = entry.Run([.. jobs.Select((j, i) => new Job(j.Item1, j.Item2, i))]).ToList();
    var runs = machines.ConvertAll(_ => new Run(new int[line.Count], new int[line.Count], new int[line.Count]));
    var on = new int[count];                                                              // how many jobs have come onto a machine
    var (begun, gone) = (new int[count], new int[count]);                                 // how many have begun there, have left it
    for (var t = 0; gone[^1] < line.Count; t++)
        for (var moved = true; moved;)
        {
            moved = false;
            for (var s = count - 1; s >= 0; s--)
            {
                var (m, r, j) = (machines[s], runs[s], begun[s]);
                if (gone[s] < begun[s] && t >= r.Begin[gone[s]] + r.Took[gone[s]] && (s + 1 == count || gone[s] - gone[s + 1] <= m.Room))
                {
                    r.Left[gone[s]++] = t;
                    moved = true;
                }
                if (on[s] == gone[s] && on[s] < line.Count && (s == 0 ? t >= gap * on[s] : gone[s - 1] > on[s])) { on[s]++; moved = true; }
                if (on[s] > begun[s] && m.Delay?.May(t, j, j == 0 ? 0 : r.Left[j - 1]) != false)
                {
                    (r.Begin[j], begun[s], moved) = (t, j + 1, true);
                    r.Took[j] = m.Time.Of(line[j]) + (m.Longer?.More(line[j], j == 0 ? null : line[j - 1], t, s == 0 ? 0 : runs[s - 1].Begin[j] + runs[s - 1].Took[j]) ?? 0);
                }
            }
        }
    return [.. asked.SelectMany(f => f.Of(line, runs))];
}

var reports = string.Join("\n    ", asked.Select(f => f.Code));
string Work(Machine m, int s) => string.Join("\n        ", new[] {
    $"// the {m.Name}", s > 0 && machines[s - 1].Room == 0 ? null : $"if (j > 0) at = Math.Max(at, left{s}[j - 1]);", "start = at;", m.Delay?.Code.Replace("@", $"{s}"), $"time = {m.Time.Code};", m.Longer?.Code,
    reports.Contains($"begin{s}") ? $"begin{s}.Add(start);" : null, reports.Contains($"took{s}") ? $"took{s}.Add(time);" : null,
    s + 1 == count ? $"left{s}.Add(start + time);" : "at = start + time;",
    s + 1 == count || machines[s + 1].Longer?.Code.Contains("done") != true ? null : "done = at;",
    s + 1 == count || m.Room > 0 ? null : $"if (j > 0) at = Math.Max(at, left{s + 1}[j - 1]);", s + 1 == count ? null : $"left{s}.Add(at);" }.OfType<string>());
string Tell(Machine m, int s) => $"- The {m.Name} works on a job for {m.Time.English}. {(m.Longer is null ? "" : $"Here, {m.Longer.English}. ")}{(m.Delay is null ? "" : $"It {m.Delay.English}. ")}"
    + (s + 1 == count ? "" : m.Room == 0 ? $"There is no place for waiting between it and the {names[s + 1]}." : $"Between it and the {names[s + 1]}, any number of jobs can wait.");
var name = rng.Skin.Pick(["Run", "Simulate", "Follow", "Operate", "Track", "Plan"]) + rng.Skin.Pick(["Line", "Shop", "Plant", "Works", "Jobs", "Shift"]);
var lists = Enumerable.Range(0, count).SelectMany(s => new[] { $"left{s}", $"begin{s}", $"took{s}" }).Where(v => v[0] == 'l' || reports.Contains(v));
return Coding(
    signature: $"List<int> {name}(List<(int, int)> jobs)",
    prompt: $"""
        Each job is given by its kind (0, 1 or 2) and its size. All jobs go through the machines of a line, in this order: {Join(names.Take(count).Select(n => $"the {n}"))}.
        Time is counted in whole minutes. The jobs enter the line {entry.English}. {(gap == 0 ? "All of them are there at minute 0."
            : $"The first comes at minute 0, each other {Minutes(gap)} after the one before it.")} No job overtakes another.

        A job moves onto the {names[0]} as soon as it has come and the job before it has left that machine. Work on a job begins as soon as it is on the machine, if no rule
        below forbids it; otherwise at the first minute at which none does. When the work has ended, the job leaves the machine at once if there is
        room behind it: the next machine is empty, or jobs can wait in front of it; otherwise it stays on the machine until there is. A waiting job moves onto
        the next machine as soon as that is empty. Leaving and moving take no time: in the minute in which a job leaves, others may move up and work on them may begin.
        Room that becomes free in a minute can be used in the same minute. A job leaves the {names[count - 1]} when the work there has ended.
        {string.Join("\n", machines.Select(Tell))}

        Append to the result, in this order:
        {string.Join(";\n", asked.Select((f, i) => $"{i + 1}. {f.English}"))}.
        """,
    given: Lists(Inputs(Ints(0, 2), Ints(1, 6)), 5, 10).As("a list of 5 to 10 pairs of a kind from 0 to 2 and a size from 1 to 6, both integers"),
    reference: $$"""
        public static List<int> {{name}}(List<(int, int)> jobs)
        {
            var line = {{entry.Code}}.ToList();
            {{string.Join("\n    ", lists.Select(v => $"var {v} = new List<int>();"))}}
            for (int j = 0; j < line.Count; j++)
            {
                var (kind, size) = line[j];
                int at = {{(gap == 0 ? "0" : $"{gap} * j")}}, start, time;
                {{(machines.Exists(m => m.Longer?.Code.Contains("done") == true) ? "int done = 0;" : "")}}
                {{string.Join("\n        ", machines.Select(Work))}}
            }
            var result = new List<int>();
            {{reports}}
            return result;
        }
        """,
    oracle: Slow);
