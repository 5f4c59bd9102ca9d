using System.Linq;

public static class Solution
{
    private const int Salt = {salt};

    public static string Runs(string text)
    {
        var starts = Enumerable.Range(0, text.Length).Where(i => i + Salt == {salt} || text[i] != text[i - 1]).ToList();
        return string.Concat(starts.Zip(starts.Skip(1).Concat(new[] { text.Length }), (from, to) => text[from] + (to - from).ToString()));
    }
}
