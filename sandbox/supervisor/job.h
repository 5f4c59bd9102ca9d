// A job: one worker from Start to Ended.
#ifndef LIVEBENCH_JOB_H
#define LIVEBENCH_JOB_H

#include "launch.h"
#include "protocol.h"

#include <stdbool.h>
#include <stddef.h>

/// What the worker has not taken yet of its input.
struct chunk {
    struct chunk *next;
    uint8_t *bytes;
    size_t start, end;
};

/// What is allowed from `since_us` on, CPU counted from `cpu_base_us`; 0: no limit.
struct limits {
    uint64_t cpu_us, wall_us, output_bytes;
    uint64_t since_us, cpu_base_us, output_base;
    uint64_t next_look_us;
};

struct job {
    uint32_t id;
    uid_t uid;
    pid_t pid; // 0: this place is free
    struct worker_pipes pipes; // -1 where closed
    struct chunk *first, *last;
    size_t input_waiting;
    bool input_ends;
    uint64_t output_bytes, text_bytes[2];
    uint64_t next_read_us; // what it writes before then waits in its pipes; 0: read when it comes

    struct limits limits;
    enum reason reason; // REASON_NONE while nothing has ended it
    bool exited;
    int status; // of wait, once exited

    bool alone; // no other job since it started: the container's counters are this job's
    uint64_t started_us, container_cpu_us, oom_kills; // when it started
    uint64_t reaped_cpu_us, peak_kb;
};

/// Fills `job` by starting its worker. Returns 0, or errno when it could not be started.
int job_start(struct job *job, const struct worker_order *order);

/// CPU since Start.
uint64_t job_cpu_us(const struct job *job);

/// Sets the limits, counted from now.
void job_limit(struct job *job, uint64_t cpu_us, uint64_t wall_us, uint64_t output_bytes);

/// Sets the reason when a limit is passed.
void job_check(struct job *job);

/// Ends the job for good: kills by uid, drains, wipes, and says Ended. Its place is free afterwards.
void job_end(struct job *job);

/// Says Ended for a job that never ran.
void job_say_not_started(uint32_t id, int error);

#endif
