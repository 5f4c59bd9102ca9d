// defence: Finished after every value
// verdict: ProtocolViolation
public static class Solution
{
    private static int calls;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        if (++calls == 5)
        {
            Results.Send(Results.Finished, 4);
            Libc._exit(0);
        }
        return Known.Answer(words);
    }
}
