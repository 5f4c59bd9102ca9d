// Launching a worker: its pipes, its process, and the wait until it is ready.
#ifndef LIVEBENCH_LAUNCH_H
#define LIVEBENCH_LAUNCH_H

#include "worker.h"

/// The supervisor's ends of a worker's pipes.
struct worker_pipes {
    int input;   // its descriptor 3
    int output;  // its descriptor 4
    int text[2]; // its stdout and stderr
};

/// Returns when the worker has become the program it shall be, or the fork it shall be: its pid, or -1 with errno when it could not.
pid_t launch(const struct worker_order *order, struct worker_pipes *pipes);

#endif
