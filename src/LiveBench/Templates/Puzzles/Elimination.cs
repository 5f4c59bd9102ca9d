namespace LiveBench.Templates.Puzzles;

/// <summary>
/// The second solver, as one works on paper: a number is crossed out for an item when a clue cannot be true with it, whatever the few others
/// are that the clue speaks of; where that leads nowhere, each number of an item is tried. What is true it asks <see cref="Meaning"/>.
/// </summary>
internal sealed class Elimination
{
    private const int MostOpen = 3;                        // items of a clue of which all ways are looked at

    private const int Settled = 1000;                      // more than the items of a group

    private readonly Board board;
    private readonly List<Clue> clues;
    private readonly List<int>[] spoken;                   // by clue, the items it speaks of
    private readonly List<int>[] speaking;                 // by item, the clues that speak of it
    private readonly List<int[]> groups;
    private readonly List<int[]> found = [];
    private readonly int most;
    private readonly int[] given;
    private readonly int[] having = new int[Board.MostNumbers];

    private Elimination(Board board, IReadOnlyList<Clue> told, int most)
    {
        (this.board, this.most) = (board, most);
        clues = [.. told];
        spoken = [.. clues.Select(c => c.Statements.SelectMany(s => s.Quantities).SelectMany(board.ReadOff).Distinct().ToList())];
        speaking = [.. Enumerable.Range(0, board.Count).Select(_ => new List<int>())];
        for (var clue = 0; clue < clues.Count; clue++)
            spoken[clue].ForEach(item => speaking[item].Add(clue));
        groups = [.. board.AllDifferent.Select(items => items.ToArray())];
        given = new int[board.Count];
    }

    /// <summary>The first solutions, at most so many: the number of each item.</summary>
    public static List<int[]> Solutions(Board board, IReadOnlyList<Clue> clues, int most)
    {
        var elimination = new Elimination(board, clues, most);
        elimination.Try([.. Enumerable.Range(0, board.Count).Select(i => board.NumbersOf(i).ToList())], new Queue<int>(Enumerable.Range(0, elimination.clues.Count)));
        return elimination.found;
    }

    private void Try(List<int>[] left, Queue<int> due)
    {
        if (!CrossOut(left, due))
            return;
        var next = -1;
        for (var item = 0; item < left.Length; item++)
            if (left[item].Count > 1 && (next < 0 || left[item].Count * speaking[next].Count < left[next].Count * speaking[item].Count))
                next = item;
        if (next < 0)
        {
            found.Add([.. left.Select(l => l[0])]);
            return;
        }
        foreach (var number in left[next])
        {
            List<int>[] tried = [.. left];
            tried[next] = [number];
            Try(tried, new Queue<int>(speaking[next]));
            if (found.Count >= most)
                return;
        }
    }

    private bool CrossOut(List<int>[] left, Queue<int> due)
    {
        for (; ; )
        {
            if (!groups.TrueForAll(group => CrossOutIn(group, left, due)))
                return false;
            if (!due.TryDequeue(out var clue))
                return true;
            if (!CrossOutBy(clue, left, due))
                return false;
        }
    }

    /// <summary>What one item of a group has, no other has; what only one can have, it has when there is one for each.</summary>
    private bool CrossOutIn(int[] group, List<int>[] left, Queue<int> due)
    {
        for (; ; )
        {
            Array.Clear(having);
            var numbers = 0;
            foreach (var item in group)
                foreach (var number in left[item])
                {
                    numbers += having[number] == 0 ? 1 : 0;
                    having[number] += left[item].Count == 1 ? Settled : 1;
                }
            if (numbers < group.Length)
                return false;
            var (crossed, all) = (false, numbers == group.Length);
            foreach (var item in group)
            {
                var own = left[item];
                if (own.Count == 1)
                {
                    if (having[own[0]] > 2 * Settled - 1)
                        return false;
                    continue;
                }
                var only = own.FindIndex(n => having[n] == 1);
                if ((only < 0 || !all) && !own.Exists(n => having[n] >= Settled))
                    continue;
                var kept = only >= 0 && all ? [own[only]] : own.FindAll(n => having[n] < Settled);
                if (kept.Count == 0)
                    return false;
                Leave(left, item, kept, due);
                crossed = true;
            }
            if (!crossed)
                return true;
        }
    }

    private bool CrossOutBy(int clue, List<int>[] left, Queue<int> due)
    {
        var open = 0;
        for (var item = 0; item < left.Length; item++)
            given[item] = left[item].Count == 1 ? left[item][0] : -1;
        if (Meaning.IsTrue(board, clues[clue], given) is { } decided)
            return decided;
        foreach (var item in spoken[clue])
            open += given[item] < 0 ? 1 : 0;
        foreach (var item in spoken[clue])
        {
            if (given[item] >= 0)
                continue;
            var own = left[item];
            var kept = new List<int>(own.Count);
            foreach (var number in own)
            {
                given[item] = number;
                if (CanBeTrue(clue, left, open <= MostOpen))
                    kept.Add(number);
            }
            given[item] = -1;
            if (kept.Count == own.Count)
                continue;
            if (kept.Count == 0)
                return false;
            Leave(left, item, kept, due);
            given[item] = kept.Count == 1 ? kept[0] : -1;
        }
        return true;
    }

    private bool CanBeTrue(int clue, List<int>[] left, bool whatever)
    {
        if (Meaning.IsTrue(board, clues[clue], given) is { } decided)
            return decided;
        if (!whatever)
            return true;
        var place = spoken[clue].FindIndex(i => given[i] < 0);
        if (place < 0)
            return false;                                  // two items are in one place, and none where one has to be
        var next = spoken[clue][place];
        var can = false;
        foreach (var number in left[next])
        {
            given[next] = number;
            can = CanBeTrue(clue, left, whatever);
            if (can)
                break;
        }
        given[next] = -1;
        return can;
    }

    private void Leave(List<int>[] left, int item, List<int> numbers, Queue<int> due)
    {
        left[item] = numbers;
        foreach (var clue in speaking[item])
            if (!due.Contains(clue))
                due.Enqueue(clue);
    }
}
