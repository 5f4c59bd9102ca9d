// defence: only Finished ends a run well
// verdict: RuntimeError|TimeLimit
using System.Text.Json;

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var (deep, options) = (300_000, new JsonSerializerOptions { MaxDepth = 300_000 });
        var nested = JsonSerializer.Deserialize<Nested>(string.Concat(Enumerable.Repeat("{\"In\":", deep - 1)) + "null" + new string('}', deep - 1), options);
        return nested is null ? new() : Known.Answer(words);
    }

    public sealed class Nested
    {
        public Nested? In { get; set; }
    }
}
