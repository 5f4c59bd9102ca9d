#define _GNU_SOURCE
#include "launch.h"
#include "warm.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void close_ends(int ends[WORKER_ENDS])
{
    for (int i = 0; i < WORKER_ENDS; i++) {
        if (ends[i] >= 0)
            close(ends[i]);
        ends[i] = -1;
    }
}

// The worker reads its input and writes the rest. False with errno.
static bool open_pipes(int ours[WORKER_ENDS], int theirs[WORKER_ENDS])
{
    for (int i = 0; i < WORKER_ENDS; i++)
        ours[i] = theirs[i] = -1;
    for (int i = 0; i < WORKER_ENDS; i++) {
        int both[2];
        if (pipe2(both, O_CLOEXEC) < 0)
            return false;
        theirs[i] = both[i == END_INPUT ? 0 : 1];
        ours[i] = both[i == END_INPUT ? 1 : 0];
        if (i != END_PROBLEM)
            fcntl(ours[i], F_SETFL, O_NONBLOCK);
    }
    return true;
}

static void run(const struct worker_order *order, int ends[WORKER_ENDS])
{
    sigset_t none;
    sigemptyset(&none);
    signal(SIGPIPE, SIG_DFL);
    clearenv();
    for (char **variable = order->env; *variable; variable++)
        putenv(*variable);
    if (worker_become(order, ends, false) && sigprocmask(SIG_SETMASK, &none, NULL) == 0)
        execve(order->argv[0], order->argv, environ);
    worker_give_up(ends);
}

static pid_t make_process(const struct worker_order *order, int ends[WORKER_ENDS])
{
    if (!order->argv[0])
        return warm_fork(order, ends);
    pid_t pid = fork();
    if (pid == 0)
        run(order, ends);
    return pid;
}

// What the worker says about its start: nothing, when it went well.
static int hear_problem(int end)
{
    int problem;
    ssize_t got;
    do
        got = read(end, &problem, sizeof problem);
    while (got < 0 && errno == EINTR);
    return got == (ssize_t)sizeof problem ? problem : 0;
}

pid_t launch(const struct worker_order *order, struct worker_pipes *pipes)
{
    int ours[WORKER_ENDS], theirs[WORKER_ENDS];
    pid_t pid = open_pipes(ours, theirs) ? make_process(order, theirs) : -1;
    int problem = pid < 0 ? errno : 0;
    close_ends(theirs);
    if (pid > 0 && (problem = hear_problem(ours[END_PROBLEM])) != 0)
        waitpid(pid, NULL, 0);
    if (problem != 0) {
        close_ends(ours);
        errno = problem;
        return -1;
    }
    close(ours[END_PROBLEM]);
    *pipes = (struct worker_pipes){ ours[END_INPUT], ours[END_OUTPUT], { ours[END_STDOUT], ours[END_STDERR] } };
    return pid;
}
