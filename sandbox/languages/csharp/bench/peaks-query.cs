using System.Collections.Generic;
using System.Linq;

public static class Solution
{
    private const int Width = 3 + {salt} - {salt};

    public static List<int> Peaks(List<int> values)
    {
        return Enumerable.Range(0, values.Count).Where(i => i + Width <= values.Count).Select(i => values.Skip(i).Take(Width).Max()).ToList();
    }
}
