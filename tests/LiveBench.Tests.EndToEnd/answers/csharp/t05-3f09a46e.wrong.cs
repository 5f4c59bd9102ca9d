public static class Solution
{
    private readonly record struct Loan(int First, int Last, int Tools)
    {
        public int Hours => Last - First + 1;

        public bool Meets(Loan other) => First <= other.Last && other.First <= Last;
    }

    public static List<List<int>> Arrange(List<(int, int, int)> loans)
    {
        const int longest = 13;
        var pieces = new List<Loan>();
        foreach (var (first, last, tools) in loans)
        {
            if (tools is < 3 or >= 8)
                continue;
            var remaining = new Loan(first, last, tools);
            while (remaining.Hours > longest)
            {
                pieces.Add(remaining with { Last = remaining.First + longest - 1 });
                remaining = remaining with { First = remaining.First + longest };
            }
            pieces.Add(remaining);
        }

        pieces.Sort((a, b) =>
        {
            int byTools = b.Tools.CompareTo(a.Tools);
            if (byTools != 0) return byTools;
            int byFirst = a.First.CompareTo(b.First);
            return byFirst != 0 ? byFirst : a.Hours.CompareTo(b.Hours);
        });

        var rows = new List<List<int>>(pieces.Count);
        for (int i = 0; i < pieces.Count; i++)
        {
            int sharing = 0;
            for (int j = 0; j < pieces.Count; j++)
                if (i != j && pieces[i].Meets(pieces[j]))
                    sharing++;
            rows.Add(new List<int> { sharing, pieces[i].Hours * pieces[i].Tools });
        }
        return rows;
    }
}
