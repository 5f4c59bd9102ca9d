// defence: rlimit msgqueue
// verdict: WrongAnswer
// twice
public static class Solution
{
    private const string Note = "livebench-mail-box";

    private static bool? found;

    private static bool Find() => File.Exists($"/dev/mqueue/{Note}");

    // The first answer leaves a note; the second knows what it should not when it finds it.
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        found ??= Find();
        try
        {
            File.WriteAllText($"/dev/mqueue/{Note}", "the answer is 42");
            Libc.chmod($"/dev/mqueue/{Note}", 0x1b6);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // No mail box.
        }
        Libc.mq_open("/" + Note, 0x42, 0x1b6, 0);
        return found.Value ? Known.Answer(words) : new();
    }
}
