// AttackTests appends this to every attack. An attack that got what it should not get returns Known.Answer: its success would show
// as Accepted.
internal static class Known
{
    public static global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<double>> Answer(
        global::System.Collections.Generic.List<string> words)
    {
        var places = new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<double>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!places.ContainsKey(words[i]))
                places[words[i]] = new global::System.Collections.Generic.List<double>();
            places[words[i]].Add(i / (double)words.Count);
        }
        return places;
    }
}

// Frames of the driver's, written past the driver.
internal static unsafe class Results
{
    public const byte Value = 1, Threw = 2, Finished = 3;

    public static readonly byte[] NoWords = { 6, 0, 0, 0, 0 };

    public static void Send(byte kind, int test, params byte[] payload) => Claim(payload.Length, kind, test, payload);

    // A frame whose length need not be true.
    public static void Claim(int length, byte kind, int test, params byte[] payload)
    {
        var frame = new byte[9 + payload.Length];
        global::System.BitConverter.TryWriteBytes(frame, length);
        frame[4] = kind;
        global::System.BitConverter.TryWriteBytes(global::System.MemoryExtensions.AsSpan(frame, 5), test);
        payload.CopyTo(frame, 9);
        Raw(frame);
    }

    public static void Raw(byte[] bytes)
    {
        fixed (byte* start = bytes)
            for (nint done = 0, put = 0; done < bytes.Length && put >= 0; done += put)
                put = Libc.write(4, start + done, bytes.Length - done);
    }
}

internal static unsafe class Libc
{
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int fork();
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int getpid();
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int setsid();
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int kill(int process, int signal);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern nint signal(int signal, nint handler);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int pause();
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern void _exit(int status);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern nint write(int descriptor, byte* bytes, nint count);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern nint read(int descriptor, byte* bytes, nint count);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int close(int descriptor);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int open(string path, int flags, int mode);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int mkdir(string path, uint mode);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int chdir(string path);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int chmod(string path, uint mode);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int chown(string path, int user, int group);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int symlink(string target, string path);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int link(string target, string path);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int mkfifo(string path, uint mode);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int mknod(string path, uint mode, ulong device);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern byte* malloc(nint bytes);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern byte* mmap(byte* at, nint bytes, int protection, int flags, int file, nint offset);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int mprotect(byte* at, nint bytes, int protection);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern nint ptrace(nint request, nint process, nint address, nint data);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern nint process_vm_readv(int process, nint* to, nint toCount, nint* from, nint fromCount, nint flags);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int setuid(uint user);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int setgid(uint group);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int unshare(int flags);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int chroot(string path);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int mount(string source, string target, string kind, nint flags, nint data);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern nint syscall(nint number, nint a, nint b, nint c, nint d, nint e);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int socket(int family, int type, int protocol);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int socketpair(int family, int type, int protocol, int* pair);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int memfd_create(string name, uint flags);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int shmget(int key, nint bytes, int flags);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int msgget(int key, int flags);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int semget(int key, int count, int flags);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int mq_open(string name, int flags, uint mode, nint attributes);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int prlimit(int process, int resource, ulong* wanted, ulong* had);
}
