// defence: 64 processes for a uid, and processor time counted for the container
// verdict: TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        while (true)
            Libc.fork();
    }
}
