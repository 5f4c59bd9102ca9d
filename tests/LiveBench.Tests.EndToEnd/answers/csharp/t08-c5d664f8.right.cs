using System.Collections.Generic;
using System.Linq;

public static class Solution
{
    public static List<int> Review(List<int> values)
    {
        var heights = (from value in values
                       let mirrored = value < 333 ? 333 + (333 - value) : value
                       where mirrored >= 340
                       select mirrored).ToArray();

        return Enumerable.Range(0, heights.Length)
            .Select(start => heights.Skip(start).Take(2).ToArray())
            .Select(piece => piece switch
            {
                [var only] => only,
                [var even, var odd] => even - odd,
                _ => 0,
            })
            .ToList();
    }
}
