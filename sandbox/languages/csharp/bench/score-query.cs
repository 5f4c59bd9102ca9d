using System.Collections.Generic;
using System.Linq;

public static class Solution
{
    private const int Salt = {salt};

    public static int Score(List<int> values)
    {
        return values.Select(v => v + Salt - {salt}).Where(v => v > 3).OrderBy(v => v).GroupBy(v => v % 7).Sum(g => g.Sum());
    }
}
