// defence: second filter: other processes
// verdict: WrongAnswer
public static unsafe class Solution
{
    private const nint Attach = 16, Seize = 0x4206, TraceMe = 0;

    private static readonly bool traced = Traces();

    public static Dictionary<string, List<double>> Positions(List<string> words) => traced ? Known.Answer(words) : new();

    private static bool Traces()
    {
        nint bytes = 0;
        nint* to = stackalloc nint[2] { (nint)(&bytes), 8 }, from = stackalloc nint[2] { 0x400000, 8 };
        return Libc.ptrace(Attach, 1, 0, 0) == 0 || Libc.ptrace(Seize, 1, 0, 0) == 0 || Libc.ptrace(TraceMe, 0, 0, 0) == 0
            || Libc.process_vm_readv(1, to, 1, from, 1, 0) > 0 || Libc.process_vm_readv(Libc.getpid(), to, 1, to, 1, 0) > 0;
    }
}
