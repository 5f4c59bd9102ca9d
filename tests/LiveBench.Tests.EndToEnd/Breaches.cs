using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// The defences in the sandbox, each with how it is switched off. Those of the host (who compares, counts and decides) are switched
/// off by tests/planted-faults.
/// </summary>
internal static class Breaches
{
    private const string Filter = "supervisor/filter.c", Worker = "supervisor/worker.c", Job = "supervisor/job.c", Pump = "supervisor/pump.c";
    private const string Settings = "languages/csharp/language.json";
    private const string Compiler = "languages/csharp/Compiler/AnswerCompiler.cs", Entry = "languages/csharp/Compiler/EntrySource.cs";
    private const string Loop = "languages/csharp/Compiler/CompileLoop.cs", Messages = "languages/csharp/Compiler/Complaints.cs";

    private static readonly Breach sockets = Supervisor("second filter: sockets", "27-sockets-of-every-family.cs", Filter, "__NR_socket, __NR_socketpair, ", "") with { Behind = [Kernel] };
    private static readonly Breach uid = Supervisor("uid per answer", "31-signals-to-the-supervisor.cs", Worker,
        "return setgroups(0, NULL) == 0 && setresgid(uid, uid, uid) == 0 && setresuid(uid, uid, uid) == 0\n        && ", "(void)uid; return ");
    private static readonly Breach processes = Supervisor("rlimit nproc", "22-hundred-forks.cs", Worker, "limit(RLIMIT_NPROC, PROCESSES) && ", "");
    private static readonly Breach leftovers = Supervisor("what is left over is noticed", "26-mail-in-the-folder-of-all.cs", Job, "left = left || files_left(job->uid, job->alone) > 0;", "");
    private static readonly Breach wipe = Supervisor("wipe", "28-folders-of-others.cs", Job, "if (!left)\n        wipe_files(job->uid);", "");

    public static IReadOnlyList<Breach> All { get; } =
    [
        // What a worker may ask of the kernel.
        sockets,
        Supervisor("second filter: messages and shared memory", "26-memory-without-a-name.cs", Filter, "__NR_memfd_create, __NR_memfd_secret,", ""),
        Supervisor("second filter: keyrings", "26-keyrings.cs", Filter, "__NR_add_key, __NR_request_key, __NR_keyctl,", "") with { Behind = [Kernel] },
        Supervisor("second filter: other processes", "18-another-process-traced.cs", Filter, "__NR_ptrace, ", "") with { Behind = [Kernel] },
        Supervisor("second filter: kernel interfaces", "29-io-uring.cs", Filter, "__NR_io_uring_setup, __NR_io_uring_enter, __NR_io_uring_register,", "") with { Behind = [Kernel] },
        Supervisor("second filter: namespaces and mounts", "29-newer-system-calls.cs", Filter, "__NR_open_tree, ", "") with { Behind = [Kernel] },
        Supervisor("second filter: foreign numbers", "18-calls-of-another-numbering.cs", Filter, "IF_EQUAL(NATIVE_ARCH, 1, 0)", "IF_EQUAL(NATIVE_ARCH, 1, 1)") with { Behind = [Kernel] },
        Kernel,
        uid,
        new("capabilities dropped", "29-devices.cs") { Behind = [uid], Loosened = c => c with { Capabilities = [.. c.Capabilities, "MKNOD"] } },
        new("no new privileges", "29-set-user-id.cs")
        {
            Behind = [
                Supervisor("", "", Worker, "\n        && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0", ""),
                Supervisor("", "", Worker, "return filtered || filter_install() == 0;", "(void)filtered; return true;"), Kernel],
            Loosened = c => c with { Security = [.. c.Security.Where(option => option != "no-new-privileges")] },
        },

        // What it may use.
        processes,
        new("processes of the container", "22-two-hundred-forks.cs") { Behind = [processes], Loosened = c => c with { Processes = 300 } },
        Supervisor("rlimit nofile", "22-descriptors.cs", Worker, "limit(RLIMIT_NOFILE, DESCRIPTORS) && ", ""),
        Supervisor("rlimit fsize", "22-one-large-file.cs", Worker, "limit(RLIMIT_FSIZE, FILE_BYTES)\n", "true\n"),
        new("size of /box", "22-hundred-megabytes-of-files.cs") { Loosened = c => c with { Box = c.Box.Replace("size=64m", "size=128m", StringComparison.Ordinal) } },
        new("names in /box", "22-five-thousand-names.cs") { Loosened = c => c with { Box = c.Box.Replace("nr_inodes=4096", "nr_inodes=8192", StringComparison.Ordinal) } },
        new("no programs in /box", "29-programs-of-its-own.cs") { Loosened = c => c with { Box = c.Box.Replace("noexec", "exec", StringComparison.Ordinal) } },
        new("memory limit", "22-three-hundred-native-megabytes.cs") { Loosened = c => c with { SpareMemoryMb = 128 } },
        new("heap limit", "22-three-hundred-megabytes.cs")
        {
            Behind = [new("", "") { Loosened = c => c with { SpareMemoryMb = 128 } }],
            Replaced = [new(Settings, "\"DOTNET_GCHeapHardLimit\": \"{memory_bytes_hex}\",\n      \"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT\": \"1\",\n      \"DOTNET_TieredPGO\": \"0\"\n    },\n    \"address_mb\": 4096\n  },\n  \"memory_errors\"",
                "\"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT\": \"1\",\n      \"DOTNET_TieredPGO\": \"0\"\n    },\n    \"address_mb\": 4096\n  },\n  \"memory_errors\"")],
        },
        Supervisor("oom order", "22-memory-nobody-holds.cs", Worker, " || !offer_to_oom_killer()", " || (false && !offer_to_oom_killer())") with { Behind = [Kernel], Succeeds = sight => sight.SupervisorDied },
        Supervisor("cpu limit", "24-two-seconds-of-work.cs", Job, "(struct limits){ cpu_us, wall_us,", "(struct limits){ 0 * cpu_us, wall_us,") with { Limits = limits => limits with { WallMs = 60_000 } },
        Supervisor("wall limit", "14-sleep-past-the-limit.cs", Job, "(struct limits){ cpu_us, wall_us,", "(struct limits){ cpu_us, 0 * wall_us,"),
        Supervisor("cpu of the whole container", "14-time-in-children-nobody-waits-for.cs", Job, "if (job->alone) {\n        uint64_t container", "if (false) {\n        uint64_t container")
            with { Limits = limits => limits with { WallMs = 60_000 } },
        Supervisor("output limit", "23-megabytes-of-results.cs", Pump, "job->limits.output_bytes == 0 ? UINT64_MAX", "true ? UINT64_MAX") with { Succeeds = Sight.Is(Verdict.WrongAnswer) },
        Supervisor("printed text bounded", "23-printing-a-megabyte.cs", Pump, "job->text_bytes[i] < TEXT_KEPT ? TEXT_KEPT - job->text_bytes[i] : 0", "UINT64_MAX") with { Succeeds = sight => sight.Printed > 64 << 10 },
        Supervisor("printed text is wrapped", "03-frames-printed-as-the-supervisor.cs", Pump,
            "frame_send((uint8_t)(i == 0 ? SAY_STDOUT : SAY_STDERR), job->id, piece, got < room ? got : room);", """
            while (frame_waiting() > 0)
                frame_flush();
            for (size_t done = 0; i == 0 && done < got;) {
                ssize_t put = write(STDOUT_FILENO, piece + done, got - done);
                done += put > 0 ? (size_t)put : 0;
            }
            """),

        // What it may leave to the next.
        Supervisor("kill by uid", "15-process-left-behind.cs", Job, "bool left = !kill_all(job);", "kill(job->pid, SIGKILL); jobs_reap(); bool left = false && !kill_all(job);"),
        wipe with { Behind = [leftovers] },
        leftovers with { Behind = [wipe] },
        new("read-only root", "26-mail-in-the-image.cs") { Behind = [leftovers], Loosened = c => c with { ReadOnlyRoot = false } },
        new("ipc none", "26-mail-in-shared-memory.cs") { Behind = [leftovers], Loosened = c => c with { Ipc = "private" } },
        Supervisor("rlimit msgqueue", "26-mail-in-message-queues.cs", Worker, "(limit(RLIMIT_MSGQUEUE, 0) || errno == EPERM) && ", "") with { Behind = [leftovers] },

        // Where it may reach.
        new("network none", "27-tcp-to-the-host.cs") { Behind = [sockets], Loosened = c => c with { Network = "host" }, Succeeds = sight => sight.Reached },
        new("expected values never enter", "06-expected-values-in-the-process.cs")
        {
            Replaced = [new(Settings, "\"run\": {\n    \"argv\": [\"/opt/livebench/languages/csharp/Driver/LiveBench.Driver\"],\n    \"env\": {", "\"run\": {\n    \"argv\": [\"/opt/livebench/languages/csharp/Driver/LiveBench.Driver\"],\n    \"env\": { \"EXPECTED\": \"[]\",")],
        },
        new("diagnostics off", "19-diagnostics-of-others.cs")
        {
            Behind = [sockets],
            Replaced = [new(Settings, "Driver/LiveBench.Driver\"],\n    \"env\": {\n      \"DOTNET_EnableDiagnostics\": \"0\"", "Driver/LiveBench.Driver\"],\n    \"env\": {\n      \"DOTNET_EnableDiagnostics\": \"1\"")],
        },

        // What the compiler lets pass.
        Supervisor("compile limit", "21-lambdas-that-take-a-while.cs", Job, "(struct limits){ cpu_us, wall_us,", "(struct limits){ 0 * cpu_us, 0 * wall_us,") with { OfCompiler = true, Succeeds = Sight.Is(Verdict.WrongAnswer) },
        Compiles("source limit", "21-ten-megabytes.cs", Compiler, "MostSourceBytes = 1 << 20", "MostSourceBytes = 1 << 30"),
        Compiles("a library, no program or script", "09-program-at-the-top.cs", Compiler, "(checkedArithmetic ? withChecks : plain).AddSyntaxTrees(answer, Parse(library, \"library.cs\"));",
            """
            (checkedArithmetic ? withChecks : plain).AddSyntaxTrees(answer, Parse(library, "library.cs"));
            if (answer.GetRoot().ChildNodes().Any(node => node is Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax))
                compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
            """),
        Compiles("references of the framework only", "17-generator.cs", Compiler, "MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, typeof(Artifact)",
            "MetadataReference.CreateFromFile(typeof(CSharpCompilation).BaseType!.Assembly.Location, framework), MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, typeof(Artifact)"),
        Compiles("compiler resolves nothing", "16-permission-set.cs", Compiler, "concurrentBuild: false,", "concurrentBuild: false, xmlReferenceResolver: new XmlFileResolver(\"/\"),"),
        Compiles("access checked by the compiler", "08-ignores-access-checks.cs", Compiler, "plain = CSharpCompilation.Create(",
            """
            options = options.WithMetadataImportOptions(MetadataImportOptions.All);
            typeof(CSharpCompilationOptions).GetProperty("TopLevelBinderFlags", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.SetValue(options, 1u << 22);
            plain = CSharpCompilation.Create(
            """) with { Succeeds = Sight.Is(Verdict.RuntimeError) },
        Compiles("typed by the signature", "12-another-type.cs", Entry, "{prefix}Result = {call};", "{prefix}Result = default; {call};"),
        Compiles("messages name no file", "16-line.cs", Messages, "{error.Id}: {message}", "{error.Location.GetMappedLineSpan()}: {error.Id}: {message}")
            with { Succeeds = sight => sight.Judgement!.Detail.Contains("passwd", StringComparison.Ordinal) },
        Compiles("references by alias", "09-names-of-the-house.cs", Entry, "private static readonly wire::LiveBench.Wire.Codec<", "private static readonly LiveBench.Wire.Codec<")
            with { Behind = [Compiles("", "", Compiler, "aliases: [\"wire\"]", "aliases: [\"wire\", \"global\"]")], Succeeds = Sight.Is(Verdict.CompileError) },
        Compiles("compiler survives depth", "20-classes-nested.cs", Loop, "catch (InsufficientExecutionStackException)", "catch (System.DivideByZeroException)")
            with { Succeeds = sight => sight.Judgement!.Detail.Contains("gave up", StringComparison.Ordinal) },
    ];

    /// <summary>The container's filter; it refuses some of what the second one does.</summary>
    private static Breach Kernel => new("first filter", "29-older-system-calls.cs")
    {
        Loosened = c => c with { Security = [.. c.Security.Where(option => !option.StartsWith("seccomp=", StringComparison.Ordinal)), "seccomp=unconfined"] },
    };

    private static Breach Supervisor(string defence, string attack, string file, string from, string to) => new(defence, attack) { Replaced = [new(file, from, to)] };

    /// <summary>What should not compile, and now does; it is a wrong answer all the same.</summary>
    private static Breach Compiles(string defence, string attack, string file, string from, string to) =>
        new(defence, attack) { Replaced = [new(file, from, to)], OfCompiler = true, Succeeds = Sight.Is(Verdict.WrongAnswer) };
}
