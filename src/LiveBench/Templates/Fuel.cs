using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LiveBench.Templates;

/// <summary>
/// Counts what a script does: every loop turn and every call of a function of its own burns one. Bounded by a count and not by a
/// clock, so a script that is refused here is refused everywhere, and the line that ran dry is known. Calls are written into the
/// script by <see cref="FuelRewriter"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Fuel
{
    /// <summary>Loop turns and calls that one draw, tests included, may make.</summary>
    public const long Tank = 50_000_000;

    private const nint Stack = 2 << 20;                    // bytes that calls within calls may take: each is dear when it is undone, and optimised ones are small
    private const nint Stride = 64 << 10;

    private static long tank = Tank;
    private static long left = Tank;
    private static nint stack = Stack;
    private static nint top;                               // the stack's address at the first call since the last refill
    private static nint known = nint.MaxValue;             // and the one down to which there is room

    /// <summary>The script line that burned last; for the watchdog, when a script hangs outside its own loops.</summary>
    internal static int LastLine { get; private set; }

    /// <summary>Burns one for a loop's turn; called by rewritten scripts only.</summary>
    /// <exception cref="ScriptMistakeException">The tank is empty.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Burn(int line)
    {
        LastLine = line;
        if (--left < 0)
            RunDry(line);
    }

    /// <summary>Burns one for a call.</summary>
    /// <exception cref="ScriptMistakeException">The tank is empty, or the stack nearly full.</exception>
    public static void Enter(int line)
    {
        Burn(line);
        byte here = 0;
        var depth = Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref here);
        if (depth < known)
            GoDeeper(depth, line);
    }

    /// <summary>What was burned since the last refill.</summary>
    internal static long Burned => tank - left;

    /// <summary>Fills the tank, and says how many bytes of the stack calls within calls may take from here.</summary>
    internal static void Refill(long amount = Tank, nint most = Stack)
    {
        (tank, left, stack, known) = (amount, amount, most, nint.MaxValue);
        LastLine = 1;
    }

    /// <summary>Asking the runtime costs as much as a small function does, and its yes is good for 128 KiB of stack: half of that is taken on trust.</summary>
    private static void GoDeeper(nint depth, int line)
    {
        if (known == nint.MaxValue)
            top = depth;
        if (top - depth > stack || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ScriptMistakeException($"calls itself too deeply, {stack >> 10:N0} KiB of stack at most are there; recursion needs a case that ends it, or a loop in its place", line);
        known = depth - Stride;
    }

    private static void RunDry(int line) =>
        throw new ScriptMistakeException($"still running after {tank:N0} loop turns and calls; a script must come to an end (is this loop's condition ever false?)", line);
}
