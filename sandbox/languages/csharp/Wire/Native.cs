using System.Runtime.InteropServices;

namespace LiveBench.Wire;

// Descriptors by number: a pipe of the supervisor's cannot be opened again by name, and a FileStream takes longer to start.
internal static unsafe partial class Native
{
    private const string C = "libc";
    private const int Interrupted = 4;

    public static int Read(int descriptor, Span<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            nint got;
            while ((got = ReadC(descriptor, start, (nuint)buffer.Length)) < 0)
                ThrowUnlessInterrupted("read");
            return (int)got;
        }
    }

    public static void Write(int descriptor, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            for (nint done = 0; done < bytes.Length;)
            {
                var put = WriteC(descriptor, start + done, (nuint)(bytes.Length - done));
                if (put < 0)
                    ThrowUnlessInterrupted("write");
                else
                    done += put;
            }
        }
    }

    private static void ThrowUnlessInterrupted(string call)
    {
        var error = Marshal.GetLastPInvokeError();
        if (error != Interrupted)
            throw new IOException($"{call}: errno {error}");
    }

    [LibraryImport(C, EntryPoint = "read", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint ReadC(int descriptor, byte* buffer, nuint count);

    [LibraryImport(C, EntryPoint = "write", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint WriteC(int descriptor, byte* buffer, nuint count);

    [LibraryImport(C, EntryPoint = "_exit"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void Exit(int status);
}
