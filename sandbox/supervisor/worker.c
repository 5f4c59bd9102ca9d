#define _GNU_SOURCE
#include "worker.h"
#include "filter.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// Numbers that older headers lack; from 424 on they are the same on every architecture.
#ifndef __NR_close_range
#define __NR_close_range 436
#endif

enum {
    PROCESSES = 64,
    DESCRIPTORS = 256,
    FILE_BYTES = 32 << 20,
    STACK_BYTES = 8 << 20,
    ABOVE_STANDARD = 16, // where the pipes' ends wait while the low numbers are filled
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
        // /dev/mqueue is a folder that anyone can write; without an allowance no queue can be made in it. gVisor has neither.
        && (limit(RLIMIT_MSGQUEUE, 0) || errno == EPERM) && limit(RLIMIT_AS, address);
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

static void close_from(int first)
{
    if (syscall(__NR_close_range, first, ~0U, 0) == 0)
        return;
    // Not every runtime has it. What a process of ours has open by then are a few low numbers.
    for (int i = first; i < DESCRIPTORS; i++)
        close(i);
}

// ends[i] becomes descriptor i + 1; stdin is /dev/null. Nothing else stays open.
static bool arrange_descriptors(int ends[WORKER_ENDS])
{
    int null = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (null < 0)
        return false;
    int high[WORKER_ENDS];
    for (int i = 0; i < WORKER_ENDS; i++)
        if ((high[i] = fcntl(ends[i], F_DUPFD_CLOEXEC, ABOVE_STANDARD)) < 0)
            return false;
    ends[END_PROBLEM] = high[END_PROBLEM]; // the low number may be overwritten now
    if (dup2(null, STDIN_FILENO) < 0)
        return false;
    for (int i = 0; i < WORKER_ENDS; i++)
        if (dup3(high[i], i + 1, i == END_PROBLEM ? O_CLOEXEC : 0) < 0)
            return false;
    ends[END_PROBLEM] = PROBLEM_DESCRIPTOR;
    close_from(PROBLEM_DESCRIPTOR + 1);
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

static bool set_environment(const struct worker_order *order, const char *folder)
{
    char memory[16];
    snprintf(memory, sizeof memory, "%u", order->memory_mb);
    return setenv("HOME", folder, 1) == 0 && setenv("TMPDIR", folder, 1) == 0 && setenv("LIVEBENCH_MEMORY_MB", memory, 1) == 0;
}

bool worker_become(const struct worker_order *order, int ends[WORKER_ENDS], bool filtered)
{
    char folder[32];
    snprintf(folder, sizeof folder, "%s/%u", BOX, order->uid);
    if (setsid() < 0 || !arrange_descriptors(ends) || !offer_to_oom_killer() || !set_limits(order) || !become(order->uid)
        || !enter_folder(folder) || !set_environment(order, folder))
        return false;
    return filtered || filter_install() == 0;
}

void worker_give_up(const int ends[WORKER_ENDS])
{
    int problem = errno;
    _exit(write(ends[END_PROBLEM], &problem, sizeof problem) > 0 ? 127 : 126);
}
