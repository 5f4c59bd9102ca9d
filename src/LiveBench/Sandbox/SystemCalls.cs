using System.Text.Json;

namespace LiveBench.Sandbox;

/// <summary>
/// The system calls that a container's processes may make: what our drivers, their runtimes and the supervisor are made of, and
/// nothing else. Docker's own list has nearly twice as many calls, on x64 for three architectures, and a runtime builds its filter anew for
/// every container; with this one a container starts in nine tenths of the time. What an answer may do is less still: its worker adds a
/// filter of its own (sandbox/supervisor/filter.c).
/// </summary>
internal static class SystemCalls
{
    private const int NotPermitted = 1;
    private const int NotImplemented = 38;
    private const long Namespaces = 0x7E020000;             // CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET

    // A name that an architecture does not have is passed over there.
    private static readonly string[] allowed = Names(
        // Files.
        """
        access chdir chmod close close_range copy_file_range creat dup dup2 dup3 faccessat faccessat2 fadvise64 fallocate fchdir
        fchmod fchmodat fcntl fdatasync flock fstat fstatfs fsync ftruncate getcwd getdents64 inotify_add_watch inotify_init
        inotify_init1 inotify_rm_watch ioctl link linkat lseek lstat mkdir mkdirat mknod mknodat newfstatat open openat openat2
        pread64 preadv preadv2 pwrite64 pwritev pwritev2 read readlink readlinkat readv rename renameat renameat2 rmdir sendfile
        splice stat statfs statx symlink symlinkat truncate umask unlink unlinkat utimensat write writev
        """,
        // Memory.
        """
        brk madvise membarrier memfd_create mincore mlock mlock2 mmap mprotect mremap msync munlock munmap pkey_alloc pkey_free
        pkey_mprotect
        """,
        // Processes and threads.
        """
        arch_prctl capget execve execveat exit exit_group fork futex get_robust_list getcpu getegid geteuid getgid getgroups
        getpgid getpgrp getpid getppid getpriority getresgid getresuid getrlimit getrusage getsid gettid getuid kill pidfd_open
        pidfd_send_signal prctl prlimit64 restart_syscall riscv_flush_icache rseq sched_get_priority_max sched_get_priority_min
        sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_setaffinity sched_setattr sched_setparam
        sched_setscheduler sched_yield seccomp set_robust_list set_tid_address setgid setgroups setpgid setpriority setresgid
        setresuid setrlimit setsid setuid sysinfo tgkill times tkill uname vfork wait4 waitid
        """,
        // Signals and time.
        """
        alarm clock_getres clock_gettime clock_nanosleep getitimer gettimeofday nanosleep pause rt_sigaction rt_sigpending
        rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo setitimer sigaltstack
        signalfd4 time timer_create timer_delete timer_getoverrun timer_gettime timer_settime timerfd_create timerfd_gettime
        timerfd_settime
        """,
        // Waiting, and talking to each other by pipes and pairs: a container has no network, and makes no socket.
        """
        epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd eventfd2 getpeername getrandom
        getsockname getsockopt pipe pipe2 poll ppoll pselect6 recvfrom recvmsg select sendmsg sendto setsockopt shutdown
        socketpair
        """);

    /// <summary>The engine's option that says so. Calls of another architecture end their process.</summary>
    public static string Option { get; } = "seccomp=" + JsonSerializer.Serialize(new
    {
        defaultAction = "SCMP_ACT_ERRNO",
        defaultErrnoRet = NotPermitted,
        syscalls = new object[]
        {
            new { names = allowed, action = "SCMP_ACT_ALLOW" },
            new { names = new[] { "clone" }, action = "SCMP_ACT_ALLOW", args = new[] { new { index = 0, value = Namespaces, valueTwo = 0, op = "SCMP_CMP_MASKED_EQ" } } },
            // Its flags are in memory, where no filter can look; the C library falls back to clone.
            new { names = new[] { "clone3" }, action = "SCMP_ACT_ERRNO", errnoRet = NotImplemented },
        },
    });

    private static string[] Names(params string[] groups) =>
        [.. groups.SelectMany(group => group.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal)];
}
