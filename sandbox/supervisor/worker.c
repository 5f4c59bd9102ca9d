#define _GNU_SOURCE
#include "worker.h"
#include "filter.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    PROCESSES = 64,
    DESCRIPTORS = 256,
    FILE_BYTES = 32 << 20,
    STACK_BYTES = 8 << 20,
    ADDED_VARIABLES = 3,
    ABOVE_STANDARD = 16, // where the pipes' ends wait while 0 to 4 are filled
};

static bool limit(int resource, rlim_t value)
{
    struct rlimit both = { .rlim_cur = value, .rlim_max = value };
    return setrlimit((__rlimit_resource_t)resource, &both) == 0;
}

static bool set_limits(const struct worker_order *order)
{
    // A backstop for the day the poll loop is held up: far enough above the limit that the loop always comes first.
    rlim_t cpu_seconds = order->cpu_ms == 0 ? RLIM_INFINITY : 2 * (rlim_t)order->cpu_ms / 1000 + 2;
    rlim_t address = order->address_mb == 0 ? RLIM_INFINITY : (rlim_t)order->address_mb << 20;
    return limit(RLIMIT_NPROC, PROCESSES) && limit(RLIMIT_NOFILE, DESCRIPTORS) && limit(RLIMIT_FSIZE, FILE_BYTES)
        && limit(RLIMIT_CORE, 0) && limit(RLIMIT_STACK, STACK_BYTES) && limit(RLIMIT_CPU, cpu_seconds)
        // /dev/mqueue is a folder that anyone can write; without an allowance no queue can be made in it.
        && limit(RLIMIT_MSGQUEUE, 0) && limit(RLIMIT_AS, address);
}

// First choice of the kernel when memory runs out: before the supervisor.
static bool offer_to_oom_killer(void)
{
    int file = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    bool done = write(file, "1000", 4) == 4;
    close(file);
    return done;
}

// ends[i] becomes descriptor i + 1; stdin is /dev/null. The rest is close-on-exec.
static bool arrange_descriptors(const int ends[4])
{
    int null = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (null < 0 || dup2(null, STDIN_FILENO) < 0)
        return false;
    int high[4];
    for (int i = 0; i < 4; i++)
        if ((high[i] = fcntl(ends[i], F_DUPFD_CLOEXEC, ABOVE_STANDARD)) < 0)
            return false;
    for (int i = 0; i < 4; i++)
        if (dup2(high[i], i + 1) < 0)
            return false;
    return true;
}

static bool become(uid_t uid)
{
    return setgroups(0, NULL) == 0 && setresgid(uid, uid, uid) == 0 && setresuid(uid, uid, uid) == 0
        && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

// Made under the worker's own uid: chown takes a capability that the container does not have.
static bool enter_folder(const char *folder)
{
    umask(077);
    return mkdir(folder, 0700) == 0 && chdir(folder) == 0;
}

static void run(const struct worker_order *order, const int ends[4])
{
    char home[64], temporary[64], memory[64];
    snprintf(home, sizeof home, "HOME=%s/%u", BOX, order->uid);
    snprintf(temporary, sizeof temporary, "TMPDIR=%s/%u", BOX, order->uid);
    snprintf(memory, sizeof memory, "LIVEBENCH_MEMORY_MB=%u", order->memory_mb);
    char **env = calloc((size_t)order->env_count + ADDED_VARIABLES + 1, sizeof *env);
    if (!env)
        return;
    memcpy(env, order->env, (size_t)order->env_count * sizeof *env);
    env[order->env_count] = home;
    env[order->env_count + 1] = temporary;
    env[order->env_count + 2] = memory;

    sigset_t none;
    sigemptyset(&none);
    signal(SIGPIPE, SIG_DFL);
    if (setsid() < 0 || !arrange_descriptors(ends) || !offer_to_oom_killer() || !set_limits(order) || !become(order->uid)
        || !enter_folder(home + strlen("HOME=")) || sigprocmask(SIG_SETMASK, &none, NULL) < 0 || filter_install() < 0)
        return;
    execve(order->argv[0], order->argv, env);
}

static void close_both(int pipe[2])
{
    for (int i = 0; i < 2; i++)
        if (pipe[i] >= 0)
            close(pipe[i]);
}

pid_t worker_start(const struct worker_order *order, struct worker_pipes *pipes)
{
    enum { OUT, ERR, INPUT, OUTPUT, ERROR, PIPES }; // ERROR: carries errno up to the moment of exec, which closes it
    int pairs[PIPES][2] = { { -1, -1 }, { -1, -1 }, { -1, -1 }, { -1, -1 }, { -1, -1 } };
    pid_t pid = -1;
    int problem = 0;
    for (int i = 0; i < PIPES && problem == 0; i++)
        if (pipe2(pairs[i], O_CLOEXEC) < 0)
            problem = errno;
    if (problem == 0 && (pid = fork()) < 0)
        problem = errno;
    if (pid == 0) {
        const int ends[4] = { pairs[OUT][1], pairs[ERR][1], pairs[INPUT][0], pairs[OUTPUT][1] };
        run(order, ends);
        problem = errno;
        _exit(write(pairs[ERROR][1], &problem, sizeof problem) > 0 ? 127 : 126);
    }
    if (problem == 0) {
        close(pairs[ERROR][1]);
        pairs[ERROR][1] = -1;
        ssize_t got;
        do
            got = read(pairs[ERROR][0], &problem, sizeof problem);
        while (got < 0 && errno == EINTR);
        if (got == (ssize_t)sizeof problem)
            waitpid(pid, NULL, 0);
        else
            problem = 0;
    }
    if (problem != 0) {
        for (int i = 0; i < PIPES; i++)
            close_both(pairs[i]);
        errno = problem;
        return -1;
    }
    close(pairs[ERROR][0]);
    close(pairs[OUT][1]);
    close(pairs[ERR][1]);
    close(pairs[INPUT][0]);
    close(pairs[OUTPUT][1]);
    *pipes = (struct worker_pipes){ pairs[INPUT][1], pairs[OUTPUT][0], { pairs[OUT][0], pairs[ERR][0] } };
    const int ours[4] = { pipes->input, pipes->output, pipes->text[0], pipes->text[1] };
    for (int i = 0; i < 4; i++)
        fcntl(ours[i], F_SETFL, O_NONBLOCK);
    return pid;
}
