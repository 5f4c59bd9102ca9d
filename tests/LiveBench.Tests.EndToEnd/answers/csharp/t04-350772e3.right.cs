using System;
using System.Collections.Generic;
using System.Linq;

public static class Solution
{
    private record Picking(string Picker, string Field, int Crates, int Weight);

    public static List<(string, List<int>)> Tally(List<(string, string, int, int)> records)
    {
        var counted = Cancel(records.Select(r => new Picking(r.Item1, r.Item2, r.Item3, r.Item4)))
            .Where(p => p.Crates is not (>= 1 and <= 3))
            .ToList();

        var byField = counted.ToLookup(p => p.Field);
        var small = byField.Where(g => g.Max(p => p.Weight) < 44).Select(g => g.Key).ToHashSet();

        var result = byField
            .Where(g => !small.Contains(g.Key))
            .OrderByDescending(Rises)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(2)
            .Select(g => (g.Key, Describe(g)))
            .ToList();

        if (small.Count > 0)
            result.Add(("rest", Describe(counted.Where(p => small.Contains(p.Field)))));
        return result;
    }

    private static IEnumerable<Picking> Cancel(IEnumerable<Picking> pickings)
    {
        var standing = new List<Picking>();
        foreach (var picking in pickings)
        {
            if (picking.Crates > 0)
            {
                standing.Add(picking);
                continue;
            }
            int nearest = standing.FindLastIndex(p => (p.Picker, p.Field) == (picking.Picker, picking.Field));
            if (nearest != -1)
                standing.RemoveAt(nearest);
        }
        return standing;
    }

    private static int Rises(IEnumerable<Picking> group)
    {
        int rises = 0, before = int.MaxValue;
        foreach (var picking in group)
        {
            if (picking.Weight > before) rises++;
            before = picking.Weight;
        }
        return rises;
    }

    private static List<int> Describe(IEnumerable<Picking> group)
    {
        var pickings = group.ToList();
        return
        [
            pickings.Count,
            pickings.Sum(p => p.Crates),
            pickings.DistinctBy(p => p.Picker).Count() + pickings.DistinctBy(p => p.Field).Count(),
        ];
    }
}
