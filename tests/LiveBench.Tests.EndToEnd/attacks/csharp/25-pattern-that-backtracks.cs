// defence: cpu limit
// verdict: TimeLimit
using System.Text.RegularExpressions;

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) =>
        Regex.IsMatch(new string('a', 60) + "!", "^(a|aa)+$") ? new() : Known.Answer(words);
}
