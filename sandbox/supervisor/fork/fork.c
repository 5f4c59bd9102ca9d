// libfork.so: what a warm driver calls to be forked into workers. The driver is a process of ours and root's; it never reads a byte
// of an answer, and what runs one is out of its reach and under another uid before livebench_fork returns.
#define _GNU_SOURCE
#include "../fork_order.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void close_all(const int ends[WORKER_ENDS])
{
    for (int i = 0; i < WORKER_ENDS; i++)
        close(ends[i]);
}

// A fork whose parent is PID 1, which inherits it from a process in between. That one shares this memory and is gone at once, so a
// second copy of it is not paid for; and the C library knows a fork as it knows a clone with another parent it does not.
static pid_t fork_orphan(int *problem)
{
    volatile pid_t orphan = -1;
    volatile int error = 0;
    pid_t between = vfork();
    if (between == 0) {
        orphan = fork();
        if (orphan == 0)
            return 0;
        error = errno;
        _exit(0);
    }
    if (between < 0)
        error = errno;
    else
        waitpid(between, NULL, 0);
    *problem = error;
    return orphan;
}

/// Serves the supervisor's orders on the socket `descriptor`. Returns only in a fork that has become a worker: 0; or at once with
/// errno when it cannot serve: -1.
__attribute__((visibility("default"))) int livebench_fork(int descriptor)
{
    if (fcntl(descriptor, F_SETFD, FD_CLOEXEC) < 0)
        return -1;
    struct fork_reply reply = { 0, 0 };
    struct worker_order order;
    int ends[WORKER_ENDS];
    while (fork_reply_send(descriptor, &reply) && fork_order_receive(descriptor, &order, ends)) {
        reply.pid = fork_orphan(&reply.problem);
        if (reply.pid == 0) {
            if (!worker_become(&order, ends, true) || unsetenv(FORK_VARIABLE) < 0)
                worker_give_up(ends);
            close(PROBLEM_DESCRIPTOR);
            return 0;
        }
        close_all(ends);
    }
    _exit(0); // the supervisor has gone, and the container with it
}
