#define _GNU_SOURCE
#include "warm.h"
#include "filter.h"
#include "fork_order.h"
#include "frame.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    START_PATIENCE_MS = 60000,
    FORK_PATIENCE_MS = 10000,
    SOCKET_DESCRIPTOR = 3,
};

static pid_t pid;
static int orders = -1;
static bool waiting;

// Its stderr is the container's: what it says when it fails is the host's to read.
static void run(char **argv, char **env, uint32_t address_mb, int socket)
{
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    int copy = fcntl(socket, F_DUPFD_CLOEXEC, SOCKET_DESCRIPTOR + 1);
    struct rlimit address = { (rlim_t)address_mb << 20, (rlim_t)address_mb << 20 };
    if (null < 0 || copy < 0 || dup2(null, STDIN_FILENO) < 0 || dup2(null, STDOUT_FILENO) < 0 || dup2(copy, SOCKET_DESCRIPTOR) < 0
        || (address_mb > 0 && setrlimit(RLIMIT_AS, &address) < 0)
        // The filter here and not in every fork: to install it costs more than to inherit it.
        || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 || filter_install() < 0)
        return;
    clearenv();
    char number[16];
    snprintf(number, sizeof number, "%d", SOCKET_DESCRIPTOR);
    for (; *env; env++)
        putenv(*env);
    setenv(FORK_VARIABLE, number, 1);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGPIPE, SIG_DFL);
    execve(argv[0], argv, environ);
}

void warm_start(char **argv, char **env, uint32_t address_mb)
{
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) < 0)
        fault("no socket for the warm driver: %s", strerror(errno));
    pid = fork();
    if (pid < 0)
        fault("no warm driver: %s", strerror(errno));
    if (pid == 0) {
        run(argv, env, address_mb, pair[1]);
        fprintf(stderr, "%s: %s\n", argv[0], strerror(errno));
        _exit(127);
    }
    close(pair[1]);
    orders = pair[0];
}

pid_t warm_pid(void) { return pid; }

static struct fork_reply hear(int patience_ms)
{
    struct fork_reply reply;
    if (!fork_reply_receive(orders, &reply, patience_ms))
        fault("the warm driver does not answer: %s", strerror(errno));
    return reply;
}

void warm_wait(void)
{
    if (!waiting)
        hear(START_PATIENCE_MS);
    waiting = true;
}

pid_t warm_fork(const struct worker_order *order, const int ends[WORKER_ENDS])
{
    warm_wait();
    if (!fork_order_send(orders, order, ends))
        fault("the warm driver takes no orders: %s", strerror(errno));
    struct fork_reply reply = hear(FORK_PATIENCE_MS);
    errno = reply.problem;
    return reply.pid;
}
