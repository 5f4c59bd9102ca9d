// defence: cpu of the whole container
// verdict: TimeLimit
public static unsafe class Solution
{
    private const int ChildrenEnd = 17, Ignore = 1;
    private static bool done;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Libc.signal(ChildrenEnd, Ignore); // the kernel forgets what ignored children have used
        for (var child = 0; child < 12 && !done; child++)
        {
            if (Libc.fork() == 0)
            {
                for (var end = Environment.TickCount64 + 250; Environment.TickCount64 < end;)
                    ;
                Libc._exit(0);
            }
            Libc.waitpid(-1, null, 0);
        }
        done = true;
        return Known.Answer(words);
    }
}
