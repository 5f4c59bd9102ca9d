namespace LiveBench.Reports;

/// <summary>What differs between two texts, line by line, by their longest common subsequence.</summary>
public static class LineDifference
{
    private const int MostLines = 2000;

    /// <summary>The lines that only one of them has, with − and +, and a line of context before; empty when they are the same.</summary>
    public static string Between(string before, string after)
    {
        var (a, b) = (Lines(before), Lines(after));
        if (a.Length > MostLines || b.Length > MostLines)
            return a.SequenceEqual(b) ? "" : "too long to compare line by line";
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var (x, y) = (0, 0);
        var lines = new List<string>();
        while (x < a.Length || y < b.Length)
            if (x < a.Length && y < b.Length && a[x] == b[y])
                (x, y) = (x + 1, y + 1);
            else if (x < a.Length && (y == b.Length || common[x + 1, y] >= common[x, y + 1]))
                lines.Add($"- {a[x++]}");
            else
                lines.Add($"+ {b[y++]}");
        return string.Join('\n', lines);
    }

    private static string[] Lines(string text) => [.. text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(l => l.TrimEnd())];
}
