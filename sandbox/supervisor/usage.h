// What the container and its processes have used.
#ifndef LIVEBENCH_USAGE_H
#define LIVEBENCH_USAGE_H

#include <stdint.h>
#include <sys/types.h>

/// Finds the container's own cgroup files, version 1 or 2. Some runtimes have none: the two counts below then stay 0.
void usage_open(void);

/// CPU of the whole container, without the supervisor's own.
uint64_t usage_container_cpu_us(void);

/// How often the kernel has killed something in this container for want of memory.
uint64_t usage_oom_kills(void);

/// Processes of a uid, dead ones that nobody has waited for included; *cpu_us is their CPU so far, to 10 ms a process.
int usage_processes(uid_t uid, uint64_t *cpu_us);

/// Children of the calling process besides `expected`, dead ones that nobody has waited for included; -1: not to be known here.
int usage_children_but(pid_t expected);

/// Monotonic.
uint64_t now_us(void);

#endif
