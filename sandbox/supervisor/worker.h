// A worker: the process that a Start asks for, under its own uid.
#ifndef LIVEBENCH_WORKER_H
#define LIVEBENCH_WORKER_H

#include <stdint.h>
#include <sys/types.h>

/// The folder all workers' folders are in.
#define BOX "/box"

struct worker_order {
    uid_t uid;
    uint32_t memory_mb;
    uint32_t address_mb; // 0: no limit
    uint32_t cpu_ms;     // 0: no limit yet
    char **argv;
    char **env; // the host's own; HOME, TMPDIR and LIVEBENCH_MEMORY_MB are added
    int env_count;
};

/// The supervisor's ends of the worker's pipes.
struct worker_pipes {
    int input;   // its descriptor 3
    int output;  // its descriptor 4
    int text[2]; // its stdout and stderr
};

/// Forks, and returns when the worker has become the program it shall be: its pid, or -1 with errno when it could not.
pid_t worker_start(const struct worker_order *order, struct worker_pipes *pipes);

#endif
