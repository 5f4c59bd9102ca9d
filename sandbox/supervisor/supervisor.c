// PID 1 of every sandbox container: starts workers for the host, holds them to their limits, and takes every trace of
// them away. The host is trusted; the workers are not.
#define _GNU_SOURCE
#include "frame.h"
#include "jobs.h"
#include "protocol.h"
#include "usage.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FRAMES_A_TURN = 64 };

// Blocked for good and read as a descriptor, so that the poll loop is the only place where anything happens.
static int open_signals(void)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, NULL);
    signal(SIGPIPE, SIG_IGN);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

static _Noreturn void leave(void)
{
    jobs_kill();
    _exit(0);
}

static void take_signals(int signals)
{
    struct signalfd_siginfo signal;
    while (read(signals, &signal, sizeof signal) == (ssize_t)sizeof signal)
        if (signal.ssi_signo != SIGCHLD)
            leave();
    jobs_reap();
}

// A bounded number of frames, so that a busy host does not keep the workers waiting.
static void take_frames(void)
{
    for (int i = 0; i < FRAMES_A_TURN; i++) {
        struct frame frame;
        enum frame_state state = frame_read(&frame);
        if (state == FRAME_CLOSED)
            leave();
        if (state == FRAME_NOT_YET)
            return;
        jobs_take(&frame);
    }
}

static void say_ready(void)
{
    uint8_t version[4];
    put_u32(version, PROTOCOL_VERSION);
    frame_send(SAY_READY, 0, version, sizeof version);
}

int main(void)
{
    int signals = open_signals();
    if (signals < 0)
        fault("signalfd: %s", strerror(errno));
    fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK);
    fcntl(STDOUT_FILENO, F_SETFL, O_NONBLOCK);
    usage_open();
    say_ready();
    for (;;) {
        frame_flush();
        enum { FROM_HOST, TO_HOST, SIGNALS, FIXED };
        struct pollfd polls[FIXED + JOBS * JOB_POLLS] = {
            [FROM_HOST] = { .fd = STDIN_FILENO, .events = POLLIN },
            [TO_HOST] = { .fd = frame_waiting() > 0 ? STDOUT_FILENO : -1, .events = POLLOUT },
            [SIGNALS] = { .fd = signals, .events = POLLIN },
        };
        int count = FIXED + jobs_poll(polls + FIXED);
        if (poll(polls, (nfds_t)count, jobs_timeout()) < 0 && errno != EINTR)
            fault("poll: %s", strerror(errno));
        take_signals(signals);
        if (polls[FROM_HOST].revents != 0)
            take_frames();
        jobs_advance();
    }
}
