using System.Collections.Generic;

public static class Solution
{
    private const int Salt = {salt};

    public static int Score(List<int> values)
    {
        int sum = 0;
        foreach (var v in values)
            if (v + Salt > 3 + {salt})
                sum += v;
        return sum;
    }
}
