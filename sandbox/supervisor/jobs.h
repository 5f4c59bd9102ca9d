// All the jobs of this container.
#ifndef LIVEBENCH_JOBS_H
#define LIVEBENCH_JOBS_H

#include "frame.h"

#include <poll.h>

enum { JOBS = 16, JOB_POLLS = 4 };

/// Carries out a frame of the host, and frees or keeps its payload.
void jobs_take(struct frame *frame);

/// Waits for every process that has died, and credits it to its job.
void jobs_reap(void);

/// Fills `polls`, which has room for JOBS * JOB_POLLS, with what the jobs wait for. Returns how many.
int jobs_poll(struct pollfd *polls);

/// Moves what can be moved, applies the limits, ends the jobs that are over.
void jobs_advance(void);

/// Milliseconds until a limit must be looked at again; -1: no limit.
int jobs_timeout(void);

/// Kills every worker: the host has gone.
void jobs_kill(void);

#endif
