using System.Collections.Generic;
using System.Linq;

public static class Solution
{
    private const int Salt = {salt};

    public static Dictionary<string, int> Tally(List<string> words)
    {
        return words.Where(w => w.Length + Salt > {salt}).GroupBy(w => w).OrderByDescending(g => g.Count()).ToDictionary(g => g.Key, g => g.Count());
    }
}
