public static class Solution
{
    public static List<int> Work(int start, List<int> values)
    {
        var depot = new Depot(start);
        return values.Select((value, i) => value % 3 == 0 ? depot.Lift(value) : value % 3 == 1 ? depot.Rest() : depot.Swing(value, i)).ToList();
    }
}
