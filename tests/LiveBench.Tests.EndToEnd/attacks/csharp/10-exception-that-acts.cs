// defence: every exception is a runtime error
// verdict: RuntimeError|ProtocolViolation
public sealed class Acting : Exception
{
    public override string Message
    {
        get
        {
            for (var test = 0; test < 20; test++)
                Results.Send(Results.Value, test, Results.NoWords);
            Results.Send(Results.Finished, 20);
            throw this;
        }
    }
}

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => throw new Acting();
}
