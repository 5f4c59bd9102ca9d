#define _GNU_SOURCE
#include "jobs.h"
#include "job.h"
#include "pump.h"
#include "usage.h"
#include "warm.h"
#include "wipe.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>

enum {
    START_BYTES = 28, // before the strings
    WARM_BYTES = 8,
    LIMIT_BYTES = 12,
    STRINGS = 256,
    LOWEST_UID = 1000,
};

static struct job table[JOBS];

static struct job *find(uint32_t id)
{
    for (int i = 0; i < JOBS; i++)
        if (table[i].pid != 0 && table[i].id == id)
            return &table[i];
    return NULL;
}

static struct job *find_place(void)
{
    for (int i = 0; i < JOBS; i++)
        if (table[i].pid == 0)
            return &table[i];
    fault("%d jobs are running; more were asked for", JOBS);
}

static bool share_container(void)
{
    bool shared = false;
    for (int i = 0; i < JOBS; i++) {
        shared = shared || table[i].pid != 0;
        table[i].alone = false;
    }
    return shared;
}

struct strings {
    char *argv[STRINGS + 1], *env[STRINGS + 1]; // both NULL-ended; they point into the frame
};

// Splits the NUL-ended strings that follow the first `head` bytes, the last four of which count them.
static void read_strings(struct frame *frame, int head, struct strings *strings)
{
    if (frame->length < (uint32_t)head)
        fault("a Start or Warm of %u bytes; %d at least", frame->length, head);
    int argc = get_u16(frame->payload + head - 4), envc = get_u16(frame->payload + head - 2);
    if (argc > STRINGS || envc > STRINGS)
        fault("a Start or Warm with %d arguments and %d variables; %d of each at most", argc, envc, STRINGS);
    *strings = (struct strings){ 0 };
    char *place = (char *)frame->payload + head, *end = (char *)frame->payload + frame->length;
    for (int i = 0; i < argc + envc; i++) {
        char *stop = memchr(place, 0, (size_t)(end - place));
        if (!stop)
            fault("a Start or Warm whose strings do not end");
        *(i < argc ? &strings->argv[i] : &strings->env[i - argc]) = place;
        place = stop + 1;
    }
}

static void warm(struct frame *frame)
{
    struct strings strings;
    read_strings(frame, WARM_BYTES, &strings);
    if (!strings.argv[0] || warm_pid() != 0)
        fault("a Warm %s", warm_pid() != 0 ? "after another" : "without arguments");
    warm_start(strings.argv, strings.env, get_u32(frame->payload));
}

static void start(struct frame *frame)
{
    struct strings strings;
    read_strings(frame, START_BYTES, &strings);
    if (!strings.argv[0] && warm_pid() == 0)
        fault("a Start without arguments, and no Warm before it");
    const uint8_t *bytes = frame->payload;
    uint32_t output_kb = get_u32(bytes + 12), cpu_ms = get_u32(bytes + 16), wall_ms = get_u32(bytes + 20);
    struct worker_order order = {
        .uid = get_u32(bytes), .memory_mb = get_u32(bytes + 4), .address_mb = get_u32(bytes + 8), .cpu_ms = cpu_ms,
        .argv = strings.argv, .env = strings.env,
    };
    if (order.uid < LOWEST_UID)
        fault("uid %u; workers have %d or more", order.uid, LOWEST_UID);
    if (find(frame->job))
        fault("job %u is running already", frame->job);
    struct job *job = find_place();
    *job = (struct job){ .id = frame->job, .alone = !share_container() };
    int error = job_start(job, &order);
    if (error != 0) {
        job_say_not_started(frame->job, error);
        return;
    }
    job_limit(job, cpu_ms * UINT64_C(1000), wall_ms * UINT64_C(1000), output_kb * UINT64_C(1024));
    job->limits.cpu_base_us = 0; // starting counts
}

static void relimit(struct job *job, const struct frame *frame)
{
    if (frame->length != LIMIT_BYTES)
        fault("a Limit of %u bytes; it has %d", frame->length, LIMIT_BYTES);
    const uint8_t *bytes = frame->payload;
    job_limit(job, get_u32(bytes) * UINT64_C(1000), get_u32(bytes + 4) * UINT64_C(1000), get_u32(bytes + 8) * UINT64_C(1024));
}

void jobs_take(struct frame *frame)
{
    // A job that is not there has just ended, and the host does not know it yet: what is meant for it is dropped.
    struct job *job = find(frame->job);
    bool kept = false;
    switch (frame->kind) {
    case HOST_START:
        start(frame);
        break;
    case HOST_INPUT:
        if (job) {
            pump_queue(job, frame->payload, frame->length);
            pump_input(job);
            kept = true;
        }
        break;
    case HOST_CLOSE_INPUT:
        if (job) {
            job->input_ends = true;
            pump_input(job);
        }
        break;
    case HOST_LIMIT:
        if (job)
            relimit(job, frame);
        break;
    case HOST_KILL:
        if (job && job->reason == REASON_NONE)
            job->reason = REASON_KILLED;
        break;
    case HOST_WARM:
        warm(frame);
        break;
    case HOST_PING:
        frame_send(SAY_PONG, frame->job, NULL, 0);
        break;
    default:
        fault("a frame of kind %u; 1 to %d are known", frame->kind, HOST_WARM);
    }
    if (!kept)
        free(frame->payload);
}

static void credit(pid_t pid, uid_t uid, int status, const struct rusage *usage)
{
    for (int i = 0; i < JOBS; i++) {
        struct job *job = &table[i];
        if (job->pid == 0 || (job->pid != pid && job->uid != uid))
            continue;
        job->reaped_cpu_us += (uint64_t)(usage->ru_utime.tv_sec + usage->ru_stime.tv_sec) * 1000000
            + (uint64_t)(usage->ru_utime.tv_usec + usage->ru_stime.tv_usec);
        if ((uint64_t)usage->ru_maxrss > job->peak_kb)
            job->peak_kb = (uint64_t)usage->ru_maxrss;
        if (job->pid == pid) {
            job->exited = true;
            job->status = status;
        }
        return;
    }
}

void jobs_reap(void)
{
    for (;;) {
        // Looked at before it is reaped: afterwards nobody can say whose it was. Orphans of a worker come here too.
        siginfo_t dead = { .si_pid = 0 };
        if (waitid(P_ALL, 0, &dead, WEXITED | WNOHANG | WNOWAIT) < 0 || dead.si_pid == 0)
            return;
        int status;
        struct rusage usage;
        if (wait4(dead.si_pid, &status, 0, &usage) != dead.si_pid)
            continue;
        if (dead.si_pid == warm_pid())
            fault("the warm driver has ended (status %d)", status);
        credit(dead.si_pid, dead.si_uid, status, &usage);
    }
}

int jobs_poll(struct pollfd *polls)
{
    bool room = frame_waiting() < FRAME_HIGH_WATER;
    int count = 0;
    for (int i = 0; i < JOBS; i++) {
        const struct job *job = &table[i];
        if (job->pid == 0)
            continue;
        if (job->first && job->pipes.input >= 0)
            polls[count++] = (struct pollfd){ .fd = job->pipes.input, .events = POLLOUT };
        const int sources[] = { job->pipes.output, job->pipes.text[0], job->pipes.text[1] };
        for (int s = 0; s < 3 && room && job->next_read_us == 0; s++)
            if (sources[s] >= 0)
                polls[count++] = (struct pollfd){ .fd = sources[s], .events = POLLIN };
    }
    return count;
}

void jobs_advance(void)
{
    for (int i = 0; i < JOBS; i++) {
        struct job *job = &table[i];
        if (job->pid == 0)
            continue;
        pump_input(job);
        if (now_us() >= job->next_read_us)
            job->next_read_us = frame_waiting() < FRAME_HIGH_WATER && pump_output(job) ? now_us() + GATHER_US : 0;
        job_check(job);
        if (job->exited || job->reason != REASON_NONE)
            job_end(job);
    }
}

int jobs_timeout(void)
{
    uint64_t next = UINT64_MAX, now = now_us();
    for (int i = 0; i < JOBS; i++) {
        const struct job *job = &table[i];
        if (job->pid != 0 && job->limits.next_look_us < next)
            next = job->limits.next_look_us;
        if (job->pid != 0 && job->next_read_us != 0 && job->next_read_us < next)
            next = job->next_read_us;
    }
    if (next == UINT64_MAX)
        return -1;
    uint64_t wait_ms = next > now ? (next - now + 999) / 1000 : 0;
    return wait_ms > 60000 ? 60000 : (int)wait_ms;
}

void jobs_kill(void)
{
    for (int i = 0; i < JOBS; i++)
        if (table[i].pid != 0)
            kill_uid(table[i].uid);
}
