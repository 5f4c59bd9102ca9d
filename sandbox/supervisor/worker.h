// A worker: a process under its own uid that runs what a stranger wrote. This is how a process becomes one; the supervisor's own
// children go through it before they exec, those of the warm driver (fork/) before they run an answer.
#ifndef LIVEBENCH_WORKER_H
#define LIVEBENCH_WORKER_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/// The folder all workers' folders are in.
#define BOX "/box"

struct worker_order {
    uid_t uid;
    uint32_t memory_mb;
    uint32_t address_mb; // 0: no limit
    uint32_t cpu_ms;     // 0: no limit yet
    char **argv;         // argv[0] is NULL: a fork of the warm driver
    char **env;          // the host's own; HOME, TMPDIR and LIVEBENCH_MEMORY_MB are added
};

/// The worker's ends of its pipes. END_PROBLEM carries errno until the worker is ready, and is closed then: by exec, or by hand.
enum worker_end { END_STDOUT, END_STDERR, END_INPUT, END_OUTPUT, END_PROBLEM, WORKER_ENDS };

/// Where END_PROBLEM is afterwards; the others are descriptors 1 to 4, and 0 is /dev/null.
enum { PROBLEM_DESCRIPTOR = 5 };

/// Turns the calling process into a worker, for good. `filtered`: it has the filter already, from the warm driver. False with errno when a step failed: it
/// must give up then.
bool worker_become(const struct worker_order *order, int ends[WORKER_ENDS], bool filtered);

/// Tells the supervisor errno, and ends the process.
_Noreturn void worker_give_up(const int ends[WORKER_ENDS]);

#endif
