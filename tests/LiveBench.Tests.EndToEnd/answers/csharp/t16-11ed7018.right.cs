public static class Solution
{
    public static List<int> Summarise(List<int> values)
    {
        var seen = new HashSet<int>();
        var result = new List<int>();
        int count = 0, low = 0, high = 0;
        foreach (var value in values.Where(seen.Add))
        {
            (low, high) = count == 0 ? (value, value) : (Math.Min(low, value), Math.Max(high, value));
            count++;
            if (value > 42 || count == 4)
            {
                result.Add(high - low);
                count = 0;
            }
        }
        if (count > 0)
            result.Add(high - low);
        return result;
    }
}
