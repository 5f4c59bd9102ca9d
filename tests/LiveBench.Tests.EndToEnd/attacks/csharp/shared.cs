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

    private static int results = 4;
    private static uint test;

    public static readonly byte[] NoWords = { 6, 0, 0, 0, 0 };

    public static byte[] Frame(byte kind, uint test, params byte[] payload) =>
        [.. global::System.BitConverter.GetBytes(payload.Length), kind, .. global::System.BitConverter.GetBytes(test), .. payload];

    // A right answer as it crosses the wall.
    public static byte[] Bytes(global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<double>> answer) =>
        Bytes(answer, 3, global::System.BitConverter.GetBytes);

    // One whose numbers are something else; the driver's own frames go nowhere.
    public static void SendAs(global::System.Collections.Generic.List<string> words, byte tag, global::System.Func<double, byte[]> number)
    {
        if (test == 0)
            (results, _) = (Libc.dup(4), Libc.dup2(Libc.open("/dev/null", 1, 0), 4));
        Raw(Frame(Value, test++, Bytes(Known.Answer(words), tag, number)));
        if (test == 20)
            Raw(Frame(Finished, 20));
    }

    private static byte[] Bytes(
        global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<double>> answer, byte tag, global::System.Func<double, byte[]> number)
    {
        var bytes = new global::System.Collections.Generic.List<byte> { 6 };
        bytes.AddRange(global::System.BitConverter.GetBytes(answer.Count));
        foreach (var place in answer)
        {
            bytes.Add(4);
            bytes.AddRange(global::System.BitConverter.GetBytes(place.Key.Length));
            foreach (var unit in place.Key)
                bytes.AddRange(global::System.BitConverter.GetBytes(unit));
            bytes.Add(5);
            bytes.AddRange(global::System.BitConverter.GetBytes(place.Value.Count));
            foreach (var at in place.Value)
            {
                bytes.Add(tag);
                bytes.AddRange(number(at));
            }
        }
        return bytes.ToArray();
    }

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
                put = Libc.write(results, start + done, bytes.Length - done);
    }
}

// Processes that an answer starts or meets.
internal static unsafe class Processes
{
    // How many of so many forks succeed; the children do nothing.
    public static int Waiting(int wanted)
    {
        for (var got = 0; got < wanted; got++)
            switch (Libc.fork())
            {
                case 0:
                    while (true)
                        Libc.pause();
                case < 0:
                    return got;
            }
        return wanted;
    }

    public static int Run(string program)
    {
        var child = Libc.fork();
        if (child == 0)
            Become(program);
        var status = 0;
        return Libc.waitpid(child, &status, 0) == child ? status : -1;
    }

    public static void Become(params string[] command)
    {
        var arguments = stackalloc byte*[command.Length + 1];
        for (var i = 0; i < command.Length; i++)
            arguments[i] = (byte*)global::System.Runtime.InteropServices.Marshal.StringToHGlobalAnsi(command[i]);
        arguments[command.Length] = null;
        Libc.execv(command[0], arguments);
        Libc._exit(127);
    }

    // Neither the supervisor nor of this answer's uid.
    public static global::System.Collections.Generic.IEnumerable<int> OfOthers()
    {
        foreach (var folder in global::System.IO.Directory.EnumerateDirectories("/proc"))
            if (int.TryParse(global::System.IO.Path.GetFileName(folder), out var process) && process != 1 && EffectiveUser(process) is > 0 and var user && user != Libc.geteuid())
                yield return process;
    }

    // -1 for a process that is not there.
    public static int EffectiveUser(int process) => Status(process, "Uid:") is { } line ? int.Parse(line.Split('\t')[2]) : -1;

    public static string Name(int process) => Status(process, "Name:")?.Split('\t')[1];

    private static string Status(int process, string field)
    {
        try
        {
            foreach (var line in global::System.IO.File.ReadAllLines($"/proc/{process}/status"))
                if (line.StartsWith(field))
                    return line;
        }
        catch (global::System.IO.IOException)
        {
            // It has gone.
        }
        return null;
    }
}

// Memory that the container is charged with and no process is seen to hold.
internal static unsafe class Memory
{
    // A child gives up all it has but one page of code, and fills shared memory through a window of one page: the kernel looks for the
    // largest process, and finds none larger than the supervisor.
    public static void FillUnseen()
    {
        var page = (nint)Libc.mmap(null, 4096, 7, 0x22, -1, 0);
        var code = new global::System.Collections.Generic.List<byte>();
        void Unmap(nint from, nint to)
        {
            code.AddRange([0xb8, 11, 0, 0, 0, 0x48, 0xbf]);               // mov eax, munmap; mov rdi, from
            code.AddRange(global::System.BitConverter.GetBytes((long)from));
            code.AddRange([0x48, 0xbe]);                                  // mov rsi, length
            code.AddRange(global::System.BitConverter.GetBytes((long)(to - from)));
            code.AddRange([0x0f, 0x05]);                                  // syscall
        }
        Unmap(0x10000, page);
        Unmap(page + 4096, unchecked((nint)0x7ffffffff000));
        code.AddRange([
            0xb8, 9, 0, 0, 0, 0x31, 0xff, 0xbe, 0, 0, 0, 0x40,            // mov eax, mmap; xor edi, edi; mov esi, 1 GB
            0xba, 3, 0, 0, 0, 0x41, 0xba, 0x21, 0, 0, 0,                  // mov edx, read and write; mov r10d, shared and anonymous
            0x49, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff, 0x45, 0x31, 0xc9,   // mov r8, -1; xor r9d, r9d
            0x0f, 0x05, 0x48, 0x89, 0xc3,                                 // syscall; mov rbx, rax
            0x45, 0x31, 0xe4,                                             // xor r12d, r12d
            0xb8, 216, 0, 0, 0, 0x48, 0x89, 0xdf,                         // again: mov eax, remap_file_pages; mov rdi, rbx
            0xbe, 0, 0x10, 0, 0, 0x31, 0xd2, 0x4d, 0x89, 0xe2,            // mov esi, 4096; xor edx, edx; mov r10, r12
            0x45, 0x31, 0xc0, 0x0f, 0x05,                                 // xor r8d, r8d; syscall
            0xc6, 0x03, 1, 0x49, 0xff, 0xc4, 0xeb, 0xe1]);                // mov byte [rbx], 1; inc r12; jmp again
        code.ToArray().CopyTo(new global::System.Span<byte>((void*)page, 4096));
        if (Libc.fork() == 0)
        {
            // The kernel writes to a place of the C library's at every turn: without it, it would end the child.
            const nint Rseq = 334, Unregister = 1, Signature = 0x53053053;
            var offset = *(nint*)global::System.Runtime.InteropServices.NativeLibrary.GetExport(
                global::System.Runtime.InteropServices.NativeLibrary.Load("libc.so.6"), "__rseq_offset");
            Libc.syscall(Rseq, Libc.pthread_self() + offset, 32, Unregister, Signature, 0);
            ((delegate* unmanaged<void>)page)();
        }
        // The answer's first process must be small too, or the supervisor would learn of its end in time: there is one program as small.
        var waiting = stackalloc int[2];
        Libc.pipe(waiting);
        Libc.dup2(waiting[0], 0);
        Processes.Become("/opt/livebench/supervisor");
    }
}

internal static unsafe class Libc
{
    private const int NotPermitted = 1, NoSuchCall = 38;

    // Whether the kernel does not even look at the arguments.
    public static bool Refuses(nint number, nint a = 0, nint b = 0, nint c = 0) =>
        syscall(number, a, b, c, 0, 0) < 0 && global::System.Runtime.InteropServices.Marshal.GetLastSystemError() is NotPermitted or NoSuchCall;

    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int geteuid();
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern nint pthread_self();
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int dup(int descriptor);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int dup2(int from, int to);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int pipe(int* ends);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int waitpid(int process, int* status, int options);
    [global::System.Runtime.InteropServices.DllImport("libc")] public static extern int execv(string program, byte** arguments);
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
