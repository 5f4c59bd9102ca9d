// The warm driver: one process of ours, root's, that has loaded what answers use, never runs one, and is forked for each.
#ifndef LIVEBENCH_WARM_H
#define LIVEBENCH_WARM_H

#include "worker.h"

/// Starts it. A failure, then or later, ends the supervisor with a Fault.
void warm_start(char **argv, char **env, uint32_t address_mb);

/// Its pid; 0 when none was started.
pid_t warm_pid(void);

/// Waits until it can be forked.
void warm_wait(void);

/// Forks it. The worker reports its readiness by its END_PROBLEM. Returns its pid, whose parent is the supervisor, or -1 with errno.
pid_t warm_fork(const struct worker_order *order, const int ends[WORKER_ENDS]);

#endif
