using System;
using System.Collections.Generic;
using System.Linq;

public static class Solution
{
    public static List<int> Schedule(List<int> values)
    {
        var totals = new HashSet<int>();

        void Choose(int position, int sum, bool usedB, char first, char last)
        {
            if (position == values.Count)
            {
                totals.Add(first == last ? sum - 4 : sum);
                return;
            }
            foreach (char letter in new[] { 'A', 'B', 'C' })
            {
                if (letter == 'B' && usedB) continue;
                Choose(position + 1, sum + Gain(letter, values[position]), usedB || letter == 'B', position == 0 ? letter : first, letter);
            }
        }

        Choose(0, 0, false, '\0', '\0');
        return totals.Count == 0 ? [] : [totals.Count];
    }

    private static int Gain(char letter, int value) => letter switch
    {
        'A' => 2 * value - 8,
        'B' => value % 2 == 0 ? 5 : -5,
        'C' => Math.Abs(value - 5),
        _ => throw new ArgumentOutOfRangeException(nameof(letter)),
    };
}
