#define _GNU_SOURCE
#include "job.h"
#include "frame.h"
#include "jobs.h"
#include "pump.h"
#include "usage.h"
#include "warm.h"
#include "wipe.h"

#include <errno.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    MILLISECOND = 1000,
    SHORTEST_LOOK_US = 5 * MILLISECOND,
    PATIENCE_US = 5000 * MILLISECOND,
    ENDED_BYTES = 1 + 4 + 3 * 8 + 1,
};

int job_start(struct job *job, const struct worker_order *order)
{
    if (!order->argv[0])
        warm_wait(); // getting warm is nobody's cost
    // Before the fork, so that the cost of starting is the job's.
    job->started_us = now_us();
    job->container_cpu_us = usage_container_cpu_us();
    job->oom_kills = usage_oom_kills();
    job->uid = order->uid;
    job->reason = REASON_NONE;
    job->pid = launch(order, &job->pipes);
    if (job->pid > 0)
        return 0;
    job->pid = 0;
    return errno;
}

uint64_t job_cpu_us(const struct job *job)
{
    if (job->alone) {
        uint64_t container = usage_container_cpu_us();
        uint64_t used = container > job->container_cpu_us ? container - job->container_cpu_us : 0;
        if (used > 0)
            return used > job->reaped_cpu_us ? used : job->reaped_cpu_us;
    }
    uint64_t living;
    usage_processes(job->uid, &living);
    return job->reaped_cpu_us + living;
}

void job_limit(struct job *job, uint64_t cpu_us, uint64_t wall_us, uint64_t output_bytes)
{
    uint64_t now = now_us();
    job->limits = (struct limits){ cpu_us, wall_us, output_bytes, now, job_cpu_us(job), job->output_bytes, now };
}

// CPU that counts against the limit. It comes from several clocks, and may go back by a tick from one look to the next.
static uint64_t counted_cpu_us(const struct job *job, uint64_t cpu_us)
{
    return cpu_us > job->limits.cpu_base_us ? cpu_us - job->limits.cpu_base_us : 0;
}

// When to look next: the CPU left cannot be used up sooner than by all processors at once.
static void plan_next_look(struct limits *limits, uint64_t now, uint64_t cpu_used)
{
    uint64_t next = limits->wall_us > 0 ? limits->since_us + limits->wall_us : UINT64_MAX;
    if (limits->cpu_us > 0) {
        long processors = sysconf(_SC_NPROCESSORS_ONLN);
        uint64_t sooner = (limits->cpu_us - cpu_used) / (uint64_t)(processors > 0 ? processors : 1);
        sooner = now + (sooner > SHORTEST_LOOK_US ? sooner : SHORTEST_LOOK_US);
        next = sooner < next ? sooner : next;
    }
    limits->next_look_us = next;
}

void job_check(struct job *job)
{
    struct limits *limits = &job->limits;
    uint64_t now = now_us();
    if (job->reason != REASON_NONE || now < limits->next_look_us)
        return;
    uint64_t used = limits->cpu_us > 0 ? counted_cpu_us(job, job_cpu_us(job)) : 0;
    if (limits->cpu_us > 0 && used > limits->cpu_us)
        job->reason = REASON_CPU;
    else if (limits->wall_us > 0 && now >= limits->since_us + limits->wall_us)
        job->reason = REASON_WALL;
    else
        plan_next_look(limits, now, used);
}

// Every process of the container descends from a child of ours, and none leaves that list until we have waited for it: when it is
// empty but for the warm driver, nothing of the only job is left. Where the list is not to be had, /proc is searched, which is only
// conclusive for what can fork no more.
static bool none_left(const struct job *job, bool killed)
{
    if (job->alone) {
        int others = usage_children_but(warm_pid());
        if (others >= 0)
            return others == 0;
    }
    uint64_t unused;
    return killed && usage_processes(job->uid, &unused) == 0;
}

static bool kill_all(const struct job *job)
{
    uint64_t deadline = now_us() + PATIENCE_US;
    jobs_reap();
    for (bool killed = false; !none_left(job, killed); killed = true) {
        if (now_us() > deadline)
            return false;
        if (killed)
            usleep(MILLISECOND / 4); // the dying need a moment to become waitable
        kill_uid(job->uid);
        jobs_reap();
    }
    return true;
}

// What the end looked like from outside, unless the supervisor brought it about.
static enum reason how_it_ended(const struct job *job, uint64_t cpu_us)
{
    bool signalled = WIFSIGNALED(job->status);
    bool oom = usage_oom_kills() > job->oom_kills && (job->alone || (signalled && WTERMSIG(job->status) == SIGKILL));
    if (oom && job->reason != REASON_OUTPUT && job->reason != REASON_KILLED)
        return REASON_MEMORY;
    if (job->reason != REASON_NONE)
        return job->reason;
    if (job->limits.cpu_us > 0 && counted_cpu_us(job, cpu_us) > job->limits.cpu_us)
        return REASON_CPU; // passed between two looks
    return signalled ? REASON_SIGNALLED : REASON_EXITED;
}

static void say_ended(uint32_t id, enum reason reason, int status, uint64_t cpu_us, uint64_t wall_us, uint64_t peak_kb, bool left)
{
    uint8_t bytes[ENDED_BYTES];
    bytes[0] = (uint8_t)reason;
    put_u32(bytes + 1, (uint32_t)status);
    put_u64(bytes + 5, cpu_us);
    put_u64(bytes + 13, wall_us);
    put_u64(bytes + 21, peak_kb);
    bytes[29] = left;
    frame_send(SAY_ENDED, id, bytes, sizeof bytes);
}

void job_say_not_started(uint32_t id, int error) { say_ended(id, REASON_NOT_STARTED, error, 0, 0, 0, false); }

void job_end(struct job *job)
{
    uint64_t wall_us = now_us() - job->started_us;
    bool left = !kill_all(job);
    uint64_t cpu_us = job_cpu_us(job);
    // Nobody holds the other ends any more: what is in the pipes is all there will be.
    while (!left && pump_output(job))
        continue;
    enum reason reason = how_it_ended(job, cpu_us);
    int status = WIFSIGNALED(job->status) ? WTERMSIG(job->status) : WEXITSTATUS(job->status);
    if (!left)
        wipe_files(job->uid);
    left = left || files_left(job->uid, job->alone) > 0;
    say_ended(job->id, reason, status, cpu_us, wall_us, job->peak_kb, left);
    pump_close(job);
    memset(job, 0, sizeof *job);
}
