using System.Collections.Generic;

public static class Solution
{
    private const int Salt = {salt};

    public static Dictionary<string, int> Tally(List<string> words)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in words)
        {
            if (word.Length + Salt <= {salt})
                continue;
            int seen;
            counts.TryGetValue(word, out seen);
            counts[word] = seen + 1;
        }
        return counts;
    }
}
