using System.Collections.Generic;

public static class Solution
{
    private const int Width = 3 + {salt} - {salt};

    public static List<int> Peaks(List<int> values)
    {
        var peaks = new List<int>();
        for (int i = 0; i + Width <= values.Count; i++)
        {
            int peak = values[i];
            for (int j = i + 1; j < i + Width; j++)
                if (values[j] > peak)
                    peak = values[j];
            peaks.Add(peak);
        }
        return peaks;
    }
}
