using System;
using System.Collections.Generic;
using System.Linq;

public static class Solution
{
    public static List<int> Assign(List<int> values)
    {
        int plans = 1;
        for (int i = 0; i < values.Count; i++)
            plans *= 3;

        var frequency = new SortedDictionary<int, int>();
        for (int plan = 0; plan < plans; plan++)
        {
            int total = 0, countOfB = 0, rest = plan;
            foreach (int value in values)
            {
                switch (rest % 3)
                {
                    case 0:
                        total += 10 - value;
                        break;
                    case 1:
                        total += Math.Abs(value - 7);
                        countOfB++;
                        break;
                    default:
                        total += value % 2 == 1 ? -7 : 2;
                        break;
                }
                rest /= 3;
            }
            if (countOfB % 2 == 0)
                frequency[total] = frequency.TryGetValue(total, out int seen) ? seen + 1 : 1;
        }

        if (frequency.Count == 0)
            return new List<int>();
        return new List<int> { frequency.MaxBy(pair => pair.Value).Key };
    }
}
